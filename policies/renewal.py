"""The policy read anew while the service runs: as strictly as at a start, and only what the running code can follow.

Access lines and classes of fields are asked for through the policy and its classes, so new ones can take their place
as a whole. Categories, purposes, numbers of the law and the published specification stand in the schema and in the
code that was built from them, and what comes in is read and screened by the content keys and bans of the start; a
change of these, and of the model beside `policies/decide.py`, needs a restart.
"""

import hashlib
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from policies.check import Checked, check
from policies.decide import FOLDER, revision_of

FOLLOWED = ("rules/access/*.csv", "rules/fields.csv")  # below the folder of the policy


class RestartNeeded(Exception):
    """Files have changed that the running service cannot follow; `files` names them."""

    def __init__(self, files: tuple[str, ...]) -> None:
        super().__init__(f"a restart is needed for {', '.join(files)}")
        self.files = files


class FilesInMotion(Exception):
    """The files changed while they were read: what was read together may never have stood together."""

    def __init__(self) -> None:
        super().__init__("the files changed while they were read")


@dataclass(frozen=True)
class Fixed:
    """The files below `folder` that a running service was built from and cannot follow, each with its digest."""

    folder: Path
    digests: Mapping[str, str]

    @classmethod
    def of(cls, folder: Path = FOLDER) -> "Fixed":
        """Return what stands now."""
        return cls(folder, dict(_digests(folder)))

    def moved(self) -> tuple[str, ...]:
        """Return the files that are not any more what they were, new and missing ones too, sorted."""
        now = dict(_digests(self.folder))
        return tuple(sorted(name for name in {*now, *self.digests} if now.get(name) != self.digests.get(name)))


def read_anew(fixed: Fixed, coordinates: Collection[str]) -> Checked:
    """Return the policy as its files are now, checked as at a start.

    coordinates: every field of the schema that is served
    Raises: PolicyFileError naming every fault, UnclassifiedField, RestartNeeded, FilesInMotion; then nothing is new.
    """
    before = revision_of(fixed.folder / "rules")
    checked = check(fixed.folder)
    checked.classes.require(coordinates)
    if moved := fixed.moved():
        # INVARIANT: a revision names every file that decides; half of them in force would be a revision that never was.
        raise RestartNeeded(moved)
    if not before == checked.policy.revision == revision_of(fixed.folder / "rules"):
        raise FilesInMotion
    return checked


def _digests(folder: Path) -> Iterator[tuple[str, str]]:
    followed = {path for pattern in FOLLOWED for path in folder.glob(pattern)}
    tables = [*folder.glob("rules/**/*.csv"), *folder.glob("rules/*.json"), *folder.glob("packs/*.*")]
    found = [*folder.glob("*.conf"), *tables]
    for path in found:
        if path not in followed:
            yield path.relative_to(folder).as_posix(), hashlib.sha256(path.read_bytes()).hexdigest()
