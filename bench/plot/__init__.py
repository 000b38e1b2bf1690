"""The pictures of what was measured."""
