"""The repository as files: what is written by hand, without stores, environments and caches."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
ROOMS = ("policies", "db", "resolvers", "schema")
_SKIPPED = {"var", "__pycache__", "htmlcov", "node_modules", "build", "dist", "stores"}
_HIDDEN = {".ci", ".github", ".gitignore"}


def files(*suffixes: str) -> Iterator[Path]:
    """Yield every file of the repository with one of these suffixes, all of them without any."""
    ahead = [ROOT]
    while ahead:
        for path in sorted(ahead.pop().iterdir()):
            if path.name in _SKIPPED or (path.name.startswith(".") and path.name not in _HIDDEN):
                continue
            if path.is_dir():
                ahead.append(path)
            elif not suffixes or path.suffix in suffixes:
                yield path


def product() -> list[Path]:
    """Return every Python file of the product: the rooms and the composition root."""
    return [path for path in files(".py") if room_of(path) in (*ROOMS, "server")]


def room_of(path: Path) -> str:
    """Return the room of a file; a module at the top belongs to the composition root, `server`."""
    parts = path.relative_to(ROOT).parts
    return parts[0] if len(parts) > 1 else "server"


def name_of(path: Path) -> str:
    """Return the path as it is told."""
    return path.relative_to(ROOT).as_posix()


def tree_of(path: Path) -> ast.Module:
    """Return the syntax tree of a Python file."""
    return ast.parse(path.read_text(encoding="utf-8"), filename=name_of(path))
