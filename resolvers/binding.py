"""Parameters of a compiled statement: what is bound, from where in the question, and through which conversion."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import BindParameter, bindparam
from sqlalchemy.types import TypeEngine

from resolvers.plan import Scalar

Convert = Callable[[Any], Any]


@dataclass(frozen=True)
class Bind:
    """One parameter: its value in this question is at `scalar.source` of the variables, or the literal itself."""

    name: str
    scalar: Scalar
    convert: Convert | None
    path: tuple[str, ...]

    def value(self, variables: Mapping[str, Any]) -> Any:
        """Return the converted value for these coerced variables."""
        found = self.scalar.value_in(variables)
        return self.convert(found) if self.convert else found


@dataclass
class Binds:
    """Gathers the parameters of one statement while it is compiled."""

    found: list[Bind] = field(default_factory=list)

    def bind(
        self, scalar: Scalar, kind: TypeEngine[Any], *, path: tuple[str, ...], convert: Convert | None = None
    ) -> BindParameter[Any]:
        """Return a parameter of SQL type `kind` for one scalar of the question."""
        name = f"v{len(self.found)}"
        self.found.append(Bind(name, scalar, convert, path))
        return bindparam(name, type_=kind)
