"""The fixed store."""

from tests.golden.fixtures import fixed, fixed_postgresql, fixed_postgresql_url, fixed_sqlite, fixed_url, unasked

__all__ = ["fixed", "fixed_postgresql", "fixed_postgresql_url", "fixed_sqlite", "fixed_url", "unasked"]
