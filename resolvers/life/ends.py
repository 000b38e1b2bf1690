"""The stored last days of records: right by the packs in force, on every later day, and only ever sooner.

A question compares stored days with its own day, so an end that a new rule brings forward has to stand in the store
before the first answer. Requirements: IM-2024 §39(3); IM-2018 §36; IM-2017-27 (15).
"""

from datetime import date, timedelta

from db.database import Database, Dialect, Transaction
from policies.clocks import disclosure_until, publicity_due_on, publicity_until
from policies.packs import PACKS, ParameterMissing, choices_of, digest_of
from resolvers.intake.turns import keep_others_out
from resolvers.life.derived import NO_DAY, Derived, derive
from resolvers.life.upkeep import Done, Round, enter, keep, kept_up

PACKS_KEPT = "PACKS"
# Records of before the column have it among their content.
_SERIOUSNESS = "coalesce(record.seriousness, record.content ->> 'seriousness', '')"
_NONE = date.fromisoformat(NO_DAY.strip("'"))


async def bring_forward(database: Database, round_: Round, *, only_if_packs_changed: bool = False) -> int:
    """Bring forward the ends that the packs in force set sooner than the store has them; return how many.

    One transaction: the ends stand as a whole, and then it is noted by which packs.
    """
    packs = digest_of(PACKS)
    async with database.transaction() as transaction:
        await keep_others_out(transaction, database.dialect)
        if only_if_packs_changed and await kept_up(transaction, database.dialect, PACKS_KEPT) == packs:
            return 0
        moved = 0
        for derived in (_publicity(round_.day), _disclosure(round_.day)):
            moved += await derive(transaction, database.dialect, derived)
        if moved:
            done = Done("ENDS_BROUGHT_FORWARD", "PACKS", packs, moved, "RULES_CHANGED")
            await enter(transaction, round_, [done])
        await keep(transaction, database.dialect, round_, name=PACKS_KEPT, value=packs)
    return moved


async def fill_due_days(transaction: Transaction, dialect: Dialect) -> int:
    """Give each licence and penalty that has none its last day for publication, where the calendar reaches so far."""
    facts = {"jurisdiction": "record.jurisdiction", "category": "record.category", "decided_on": "record.decided_on"}

    def day(jurisdiction: str, category: str, decided_on: date) -> date | None:
        return publicity_due_on(jurisdiction=jurisdiction, category=category, decided_on=decided_on)

    return await derive(
        transaction,
        dialect,
        Derived(
            column="publicity_due_on",
            facts=facts,
            days=frozenset({"decided_on"}),
            among="category",
            keys=choices_of("publicity.due_categories"),
            where="record.state = 'ACTIVE'",
            day=day,
            is_end=False,
        ),
    )


def _publicity(today: date) -> Derived:
    """Return how the publicity of open records ends; one that is no longer published ended yesterday at the latest."""

    def day(jurisdiction: str, category: str, seriousness: str, decided_on: date, declared: date) -> date | None:
        try:
            end = publicity_until(
                jurisdiction=jurisdiction,
                category=category,
                decided_on=decided_on,
                seriousness=seriousness or None,
                declared=None if declared == _NONE else declared,
                today=today,
            )
        except ParameterMissing:
            return None
        return end.until if end.open or end.until else today - timedelta(days=1)

    return Derived(
        column="publicity_until",
        facts={
            "jurisdiction": "record.jurisdiction",
            "category": "record.category",
            "seriousness": _SERIOUSNESS,
            "decided_on": "record.decided_on",
            "declared": f"coalesce(record.declared_until, {NO_DAY})",
        },
        days=frozenset({"decided_on", "declared"}),
        among="category",
        keys=choices_of("publicity.penalty_categories"),
        where="record.state = 'ACTIVE' and record.openness = 'OPEN'",
        day=day,
        is_end=True,
    )


def _disclosure(today: date) -> Derived:
    """Return how all disclosure of negative information ends, five years after its act or as soon as a rule says."""

    def day(jurisdiction: str, record_class: str, ended_on: date) -> date | None:
        try:
            return disclosure_until(
                jurisdiction=jurisdiction, record_class=record_class, ended_on=ended_on, today=today
            )
        except ParameterMissing:
            return None

    return Derived(
        column="disclosure_until",
        facts={
            "jurisdiction": "record.jurisdiction",
            "record_class": "record.record_class",
            "ended_on": "record.ended_on",
        },
        days=frozenset({"ended_on"}),
        among="record_class",
        keys=("NEGATIVE",),
        where="record.ended_on is not null",
        day=day,
        is_end=True,
    )
