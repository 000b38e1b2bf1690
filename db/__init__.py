"""Storage: tables, connections, migrations and the query log. Knows no policy."""
