"""How often Python looks for cyclic garbage while rows are brought in."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_ORDINARY = gc.get_threshold()  # of the whole process: two loads at once give the same back
_OBJECTS_BETWEEN = 200_000


@contextmanager
def seldom_collecting() -> Iterator[None]:
    """Look for cyclic garbage seldom: rows make none, and looking through a chunk of them costs a fifth of the time."""
    gc.set_threshold(_OBJECTS_BETWEEN, *_ORDINARY[1:])
    try:
        yield
    finally:
        gc.set_threshold(*_ORDINARY)
