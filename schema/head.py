"""The head of a request, read once from what the web server parsed."""

from collections.abc import Mapping
from typing import Any


class Head:
    """Method, address and headers of one request; names of headers are in lower case, values as they came."""

    __slots__ = ("_pairs", "_repeats", "fields", "method", "query_string")

    def __init__(self, scope: Mapping[str, Any]) -> None:
        self.method: str = scope["method"]
        self.query_string: bytes = scope["query_string"]
        self._pairs: list[tuple[bytes, bytes]] = scope["headers"]
        self.fields: dict[bytes, bytes] = dict(self._pairs)
        self._repeats = len(self.fields) != len(self._pairs)

    def all(self, name: bytes) -> list[bytes]:
        """Return every value of a header, in the order sent."""
        if self._repeats:
            return [value for each, value in self._pairs if each == name]
        value = self.fields.get(name)
        return [] if value is None else [value]
