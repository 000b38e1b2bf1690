"""How fields are declared: descriptions and signatures only, since values are written in SQL, not resolved."""

from collections.abc import Callable
from typing import Annotated, Any

import strawberry


class FieldNotCompiled(RuntimeError):
    """A signature was run as if it were a resolver; the endpoint never does that."""


def told(description: str, name: str | None = None) -> Any:
    """Declare a field that has no arguments; `name` is for words that Python keeps to itself."""
    return strawberry.field(description=description, name=name)


def compiled(description: str, name: str | None = None) -> Callable[[Callable[..., Any]], Any]:
    """Declare a field by the signature below it; its body never runs."""

    def declare(signature: Callable[..., Any]) -> Any:
        signature.__dict__["is_compiled"] = True
        return strawberry.field(signature, description=description, name=name)

    return declare


First = Annotated[
    int | None, strawberry.argument(description="How many from the start; 20 unless told, at most 100 (每页条数).")
]
Last = Annotated[
    int | None,
    strawberry.argument(description="How many from the end, at most 100; needs no `first` (从末尾取的条数)."),
]
After = Annotated[str | None, strawberry.argument(description="A cursor: answer what follows it (从该游标之后).")]
Before = Annotated[str | None, strawberry.argument(description="A cursor: answer what precedes it (到该游标之前).")]
