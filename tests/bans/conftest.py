"""The small demo store in both databases."""

from tests.endpoint.conftest import filled_file, filled_template

__all__ = ["filled_file", "filled_template"]
