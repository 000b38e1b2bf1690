"""The rows of a demo store once more, as those of other subjects: same shapes, same shares, new ids, codes and names.

Every id of a copy is its pattern's id under a mask of that copy, so that rows which belong together still do, and ids
stay as scattered as random ones are.
"""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from random import Random

from db.identity import IdentityKeys
from resolvers.bigrams import bigrams
from resolvers.demo.numbers import DemoIds
from resolvers.demo.subjects import FORMS, Subject, make_organisation, make_person, subject_row

NULL = rb"\N"  # of PostgreSQL's text format for COPY
_KEY_DIGITS = 32
_FIRST_SERIAL = 1_000_000  # far above the demo's own numbers
_FORM_OF = {(form.prefix, form.kind): key for key, form in FORMS.items()}

Row = dict[str, object]


@dataclass(frozen=True)
class Copy:
    """The copy with this number, from 1; copy 0 is the seed itself."""

    number: int

    @property
    def mask(self) -> int:
        return int.from_bytes(hashlib.sha256(f"copy {self.number}".encode()).digest()[: _KEY_DIGITS // 2])

    def key(self, pattern: int) -> str:
        """Return the id of this copy whose pattern has this one."""
        return f"{pattern ^ self.mask:032x}"


@dataclass(frozen=True, slots=True)
class Pattern:
    """What of a seed's subject decides how its copies look."""

    id: int
    kind: str
    prefix: str  # of an organisation's code; empty for a person or an organisation without a code
    region: str


def pattern_of(subject_id: str, kind: str, code: str | None, region: str) -> Pattern:
    """Return the pattern of one row of `subject`."""
    return Pattern(int(subject_id, 16), kind, (code or "")[:2], region)


def copied_subjects(patterns: Sequence[Pattern], copy: Copy, keys: IdentityKeys, *, today: date) -> Iterator[Row]:
    """Yield the rows of `subject` of one copy, in the order of the patterns."""
    random = Random(copy.number)  # noqa: S311 - made-up data, not a secret
    serial = _FIRST_SERIAL + copy.number * len(patterns)
    for place, pattern in enumerate(patterns):
        made = _subject(pattern, serial + place, copy, random=random, today=today)
        row = subject_row(made, keys)
        if made.code is None and not made.is_person:
            # A counterpart without a number is matched by a digest of its submission (NX-2024 §25 knows no other key).
            key = f"RECORD:{hashlib.sha256(made.id.encode()).hexdigest()[:56]}"
            row |= {"identity_key": key, "pseudonym": keys.alias(key), "openness": "RESTRICTED", "openness_basis": None}
        yield row | {"name_bigrams": bigrams(made.name)}


def _subject(pattern: Pattern, serial: int, copy: Copy, *, random: Random, today: date) -> Subject:
    ids = DemoIds(random)
    if pattern.kind == "NATURAL_PERSON":
        made = make_person(serial, random, ids, region=pattern.region)
    else:
        form = _FORM_OF.get((pattern.prefix, pattern.kind), "SOLE_TRADER")
        made = make_organisation(serial, form, random, ids=ids, region=pattern.region, today=today)
    own_id = copy.key(pattern.id)
    return replace(made, id=own_id) if made.is_person or pattern.prefix else replace(made, id=own_id, code=None)


@dataclass(frozen=True, slots=True)
class Line:
    """One row of a seed's table: the ids that change, the texts that must differ, and the rest as COPY wrote it."""

    ids: tuple[int | None, ...]
    texts: tuple[bytes, ...]
    rest: bytes


@dataclass(frozen=True)
class Shape:
    """How a table's rows are copied: `ids` get the copy's mask, `texts` its number at their end."""

    table: str
    ids: tuple[str, ...]
    texts: tuple[str, ...] = ()

    def columns(self, every: Iterable[str]) -> list[str]:
        """Return the table's columns in the order in which a line has them."""
        first = [*self.ids, *self.texts]
        return [*first, *(name for name in every if name not in first)]

    def line(self, written: bytes) -> Line:
        """Read one row of COPY's text format whose columns stand in the order of `columns`."""
        ids, texts = len(self.ids), len(self.texts)
        cells = written.split(b"\t", ids + texts)
        keys = tuple(None if cell == NULL else int(cell, 16) for cell in cells[:ids])
        return Line(keys, tuple(cells[ids:-1]), cells[-1])

    def written(self, lines: Iterable[Line], copy: Copy, *, subject: int | None = None) -> Iterator[bytes]:
        """Yield the rows of one copy; `subject`, where it is given, is whom all of them belong to."""
        mask, owner = copy.mask, self.ids.index("subject_id")
        ending = b".%d" % copy.number
        whose = None if subject is None else b"%032x" % subject
        for line in lines:
            cells = [NULL if key is None else b"%032x" % (key ^ mask) for key in line.ids]
            if whose is not None:
                cells[owner] = whose
            cells += [text if text == NULL else text + ending for text in line.texts]
            yield b"\t".join((*cells, line.rest)) + b"\n"


# `texts`: what is unique in its table, or would be one of a kind in a real one.
SHAPES = (
    Shape("record", ("id", "subject_id"), ("provider_key", "document_number")),
    Shape("list_entry", ("id", "subject_id"), ("basis_document",)),
    Shape("related_person", ("id", "subject_id", "entry_id")),
)
