"""The fixed store of the golden questions, to ask and to change."""

from tests.capabilities.conftest import ask, fixed, fixed_postgresql, fixed_postgresql_url, fixed_sqlite, fixed_url, own

__all__ = ["ask", "fixed", "fixed_postgresql", "fixed_postgresql_url", "fixed_sqlite", "fixed_url", "own"]
