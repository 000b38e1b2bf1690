"""A value that is sent and must not stay, and where to look for it."""

import base64
import gc
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

BLOCK = 1 << 20
VALUE = "Qz7KvTeWx9"  # of nothing: no word and no number holds it
# As it is written, read aloud from the end, and as somebody else may have written it.
SHAPES = {
    "as it is": VALUE.encode(),
    "in small letters": VALUE.lower().encode(),
    "backwards": VALUE[::-1].encode(),
    "in two bytes a sign": VALUE.encode("utf-16-le"),
    "in hexadecimal": VALUE.encode().hex().encode(),
    # Wherever the value begins within three bytes, these letters do not depend on what is before and after it.
    **{f"in base64, moved by {by}": base64.b64encode(b" " * by + VALUE.encode())[4:12] for by in range(3)},
}


def shapes_in(content: bytes) -> Iterator[str]:
    """Yield the shapes in which the value stands in some bytes."""
    return (shape for shape, sought in SHAPES.items() if sought in content)


def shapes_under(*folders: Path) -> list[tuple[str, str]]:
    """Return (file, shape) for every file under these folders that holds the value."""
    found = []
    for file in files_under(folders):
        overlap = b""
        with file.open("rb") as read:
            while block := read.read(BLOCK):
                found += [(file.name, shape) for shape in shapes_in(overlap + block)]
                overlap = block[-64:]
    return found


def files_under(folders: Iterable[Path]) -> list[Path]:
    """Return every file under these folders, whatever it is called."""
    return [path for folder in folders for path in folder.rglob("*") if path.is_file()]


def living(backwards: str) -> int:
    """Return how many living texts hold a value, which is given backwards so that the search itself is none."""
    gc.collect()
    return sum(backwards in _text(each)[::-1] for each in _living_texts())


def _living_texts() -> Iterator[Any]:
    """Yield every text that something refers to, once."""
    waiting = gc.get_objects()
    seen = {id(each) for each in waiting}
    for outer in waiting:
        # The collector passes over the keys of a dictionary when all are texts.
        for inner in (*gc.get_referents(outer), *(list(outer) if type(outer) is dict else ())):
            if id(inner) in seen:
                continue
            seen.add(id(inner))
            if isinstance(inner, str | bytes | bytearray):
                yield inner
            elif isinstance(inner, dict | tuple):
                waiting.append(inner)  # one that holds no more than texts is unknown to the collector


def _text(value: Any) -> str:
    return value if isinstance(value, str) else bytes(value).decode("latin-1")
