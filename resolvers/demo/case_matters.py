"""What the demo's cases are about, read back from the store so that flags and cases cannot drift apart."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from db.database import Transaction
from policies.categories import CATEGORIES
from resolvers.demo.cast import Cast
from resolvers.demo.stages import STAGES, stage_prefix

_PARTS_OF_A_RECORD = "select id, subject_id, provider_id, region_code, document_number, category from record where"
_STAGED = f"{_PARTS_OF_A_RECORD} document_number like 'DEMO-%' order by document_number, id"
_GOOD_DEEDS = tuple(key for key, category in CATEGORIES.items() if "D" in category.flags)  # IM-2018 §36 ¶2
_DEEDS = f"""{_PARTS_OF_A_RECORD} category in ({", ".join(f"'{key}'" for key in _GOOD_DEEDS)}) and state = 'ACTIVE'
 order by decided_on, id"""
_ENTRIES = """select id, subject_id, determining_unit_id, region_code, state, behaviour, disputed_since,
 coalesce(removed_on, decided_on) from list_entry order by id"""


@dataclass(frozen=True)
class About:
    """What a case is about: a record, an entry, or with neither the subject as a whole."""

    subject_id: str
    region: str
    provider_id: str | None = None
    record_id: str | None = None
    entry_id: str | None = None


Dated = tuple[About, date]


@dataclass(frozen=True)
class Matters:
    """What cases can be about. The cast's own matters are apart: cases about them are told one by one.

    staged: records by stage; good_deeds: records that are deleted at request; entries: of lists of dishonesty, by
    state, each with the day of its removal, else of its decision; disputed: entries and since when; own: by subject's
    id, and stage, category or `ENTRY`
    """

    staged: Mapping[str, Sequence[About]]
    good_deeds: Sequence[About]
    entries: Mapping[str, Sequence[Dated]]
    disputed: Sequence[Dated]
    own: Mapping[tuple[str, str], About]


async def read_matters(transaction: Transaction, cast: Cast) -> Matters:
    """Return the matters that stand in the store, in an order that the seed decides."""
    named = frozenset(each.id for each in cast.everybody)
    staged = [(_stage(row[4]), _record(row)) for row in await transaction.fetch(_STAGED)]
    deeds = [(str(row[5]), _record(row)) for row in await transaction.fetch(_DEEDS)]
    entries = await transaction.fetch(_ENTRIES)
    listed = [("ENTRY", _entry(row)) for row in entries]
    dishonest: dict[str, list[Dated]] = {}
    for row in entries:
        if row[5] is not None and row[1] not in named:
            dishonest.setdefault(str(row[4]), []).append((_entry(row), _day(row[7])))
    return Matters(
        staged=_grouped(staged, without=named),
        good_deeds=[about for _, about in deeds if about.subject_id not in named],
        entries=dishonest,
        disputed=[(_entry(row), _day(row[6])) for row in entries if row[6] is not None],
        own={(a.subject_id, key): a for key, a in (*staged, *deeds, *listed) if a.subject_id in named},
    )


def _grouped(pairs: Iterable[tuple[str, About]], *, without: frozenset[str]) -> Mapping[str, Sequence[About]]:
    found: dict[str, list[About]] = {}
    for key, about in pairs:
        if about.subject_id not in without:
            found.setdefault(key, []).append(about)
    return found


def _stage(number: str) -> str:
    return next(stage for stage in STAGES if number.startswith(stage_prefix(stage)))


def _record(row: Sequence[Any]) -> About:
    return About(row[1], row[3], provider_id=row[2], record_id=row[0])


def _entry(row: Sequence[Any]) -> About:
    return About(row[1], row[3], provider_id=row[2], entry_id=row[0])


def _day(stored: str | date) -> date:
    return date.fromisoformat(stored) if isinstance(stored, str) else stored
