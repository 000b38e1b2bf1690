"""How fields are declared: descriptions and signatures only, since values are written in SQL, not resolved."""

from collections.abc import Callable
from typing import Any

import strawberry
from strawberry import UNSET


class FieldNotCompiled(RuntimeError):
    """A signature was run as if it were a resolver; the endpoint never does that."""


def told(description: str, name: str | None = None) -> Any:
    """Declare a field that has no arguments; `name` is for words that Python keeps to itself."""
    return strawberry.field(description=description, name=name)


def optional(description: str, name: str | None = None) -> Any:
    """Declare a part of an input that is absent unless given; `name` as for `told`."""
    return strawberry.field(default=UNSET, description=description, name=name)


def compiled(description: str, name: str | None = None) -> Callable[[Callable[..., Any]], Any]:
    """Declare a field by the signature below it; its body never runs."""

    def declare(signature: Callable[..., Any]) -> Any:
        signature.__dict__["is_compiled"] = True
        return strawberry.field(signature, description=description, name=name)

    return declare
