"""The demo data: synthetic through and through, drawn from a seed, shaped like the league's platform."""

from resolvers.demo.actors import ACTORS, Actor, bearer_key
from resolvers.demo.build import StoreNotEmpty, build, is_complete
from resolvers.demo.sizes import SIZES, Size
from resolvers.demo.writing import DoorClosed, Progress

__all__ = [
    "ACTORS",
    "SIZES",
    "Actor",
    "DoorClosed",
    "Progress",
    "Size",
    "StoreNotEmpty",
    "bearer_key",
    "build",
    "is_complete",
]
