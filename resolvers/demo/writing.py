"""The parts of one data set, in the order in which they are written."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from random import Random
from typing import Protocol

from db.database import Database, Transaction
from db.identity import IdentityKeys
from db.tables import (
    catalogue_item,
    credit_list,
    list_entry,
    record,
    record_version,
    region,
    region_closure,
    related_person,
    subject,
    subject_bigram,
    unit,
)
from db.tables_of_intake import catalogue_comment
from db.tables_of_use import (
    authorisation,
    authorisation_category,
    bearer,
    query_log,
    query_log_subject,
    sharing_grant,
    tip,
)
from policies.decide import load_policy
from resolvers.bigrams import bigrams
from resolvers.demo.actors import bearer_rows
from resolvers.demo.authorisations import Authorisations
from resolvers.demo.cases import Cases
from resolvers.demo.cast import Cast, make_cast
from resolvers.demo.catalogue import Items, make_draft, make_items, make_open
from resolvers.demo.consents import Consents
from resolvers.demo.ledgers import Ledger
from resolvers.demo.lists import Entries
from resolvers.demo.numbers import DemoIds
from resolvers.demo.population import Population
from resolvers.demo.records import Records
from resolvers.demo.regions import closure_rows, region_rows
from resolvers.demo.sizes import Size
from resolvers.demo.stages import later_changes
from resolvers.demo.storing import apply_stages, put, put_pairs, rest_on_records
from resolvers.demo.subjects import Subject, make_subjects, subject_row
from resolvers.demo.submissions import NAMELESS, Batch, Submissions
from resolvers.demo.tips import Tips
from resolvers.demo.units import Placed, grant_rows, place_units, unit_rows
from resolvers.demo.uses import Uses
from resolvers.intake.file import Batch as Rows
from resolvers.intake.file import load_rows
from resolvers.intake.receipt import Circumstances

_MORNING = time(1, 30, tzinfo=UTC)  # the same day in Asia/Shanghai
_NAMES = {"LICENCE": "licences", "PENALTY": "penalties"}

Row = dict[str, object]


class Progress(Protocol):
    """Hears of every part that is written."""

    def __call__(self, what: str, done: int, total: int, /) -> None:
        """Take note that `done` of `total` rows of this kind are written."""


class DoorClosed(Exception):
    """The intake door refused rows of the generator: the two have drifted apart."""

    code = "DOOR_CLOSED"

    def __init__(self, kind: str, refused: int, reasons: Collection[str]) -> None:
        super().__init__(f"the intake refused {refused} generated rows of kind `{kind}`: {', '.join(sorted(reasons))}")


@dataclass(frozen=True)
class Draw:
    """One data set being drawn: everything that its parts share."""

    database: Database
    keys: IdentityKeys
    size: Size
    seed: int
    today: date
    ids: DemoIds
    random: Random
    units: Mapping[str, Placed]
    items: Items
    cast: Cast
    revision: str  # of the policy under which the data come in


def start(database: Database, keys: IdentityKeys, *, seed: int, size: Size, today: date) -> Draw:
    """Return the data set of this seed and day, with nothing of it written yet."""
    ids = DemoIds(Random(f"{seed}:ids"))  # noqa: S311 - ids of made-up data are drawn from its seed
    return Draw(
        database=database,
        keys=keys,
        size=size,
        seed=seed,
        today=today,
        ids=ids,
        random=Random(seed),  # noqa: S311 - made-up data, not a secret
        units=place_units(ids),
        items=make_items(ids),
        cast=make_cast(ids, today=today),
        revision=load_policy().revision,
    )


async def write(draw: Draw, progress: Progress) -> dict[str, int]:
    """Write the whole data set and return how many rows there are of what."""
    population = await _write_base(draw, progress)
    submissions = Submissions(population, draw.units, draw.cast, seed=draw.seed, today=draw.today)
    counts = {"subjects": draw.size.subjects, "licences": 0, "penalties": 0}
    acts = await _act_ids(draw)
    for batch in submissions.batches(draw.size.licences, draw.size.penalties):
        name = _NAMES[batch.kind]
        counts[name] += await _submit(draw, batch, progress, counts[name], acts())
    async with draw.database.transaction() as transaction:
        counts["others"] = await _write_others(draw, population, transaction, progress)
        counts |= await _write_lists(draw, population, transaction)
        await rest_on_records(transaction)
        await apply_stages(transaction, later_changes(today=draw.today), dialect=draw.database.dialect)
        # INVARIANT: the bearers stand in the last transaction, which is written whole or not at all: their being there
        # says that the build has come to its end. Authorisations name bearers, so these cannot be its last rows.
        await put(transaction, bearer, bearer_rows(draw.cast, draw.units, draw.keys, today=draw.today))
        counts |= await _write_use(draw, population, transaction)
    return counts | {"records": counts["licences"] + counts["penalties"] + counts["others"]}


async def _write_base(draw: Draw, progress: Progress) -> Population:
    """Write what records rest on; return the subjects that may be drawn, which leave out the cast.

    Traders without a code are missing too: they come to be at the intake door.
    """
    cast, total = draw.cast.everybody, draw.size.subjects
    drawn = list(make_subjects(total - len(cast) - NAMELESS, draw.random, draw.ids, today=draw.today))
    subjects = [*cast, *drawn]
    async with draw.database.transaction() as transaction:
        await put(transaction, region, region_rows())
        await put(transaction, region_closure, closure_rows())
        await put(transaction, unit, unit_rows(draw.units))
        drafted = make_draft(draw.ids, today=draw.today)
        opened = make_open(_ids(draw, "catalogue"), today=draw.today, unit_id=draw.units["centre"].id)
        await put(transaction, catalogue_item, [*draw.items.values(), drafted, opened.item])
        await put(transaction, catalogue_comment, opened.comments)
        await put(transaction, sharing_grant, grant_rows(draw.units, draw.ids, today=draw.today))
        await put(transaction, subject, _subject_rows(draw, subjects), _counting(progress, "subjects", len(subjects)))
        if draw.database.dialect == "sqlite":
            await put(transaction, subject_bigram, _pairs(subjects))
    return Population(drawn)


def _subject_rows(draw: Draw, subjects: Iterable[Subject]) -> Iterator[Row]:
    """Yield the rows of subjects; PostgreSQL keeps the pairs of a name's characters beside it."""
    for each in subjects:
        row = subject_row(each, draw.keys)
        yield row | {"name_bigrams": bigrams(each.name)} if draw.database.dialect == "postgresql" else row


def _pairs(subjects: Iterable[Subject]) -> Iterator[Row]:
    return ({"bigram": pair, "subject_id": each.id} for each in subjects for pair in bigrams(each.name))


async def _act_ids(draw: Draw) -> DemoIds:
    """Return where the ids of submissions come from: never those that a failed build left in the aggregation log."""
    rows = await draw.database.fetch_rows("select count(*) from aggregation_log")
    return DemoIds(_random(draw, f"acts after {rows[0][0]}"))


async def _submit(draw: Draw, batch: Batch, progress: Progress, before: int, act: str) -> int:
    """Send a batch through the intake door and return the number of its rows. Raises: DoorClosed."""
    name = _NAMES[batch.kind]
    total = draw.size.licences if batch.kind == "LICENCE" else draw.size.penalties
    outcome = await load_rows(
        draw.database,
        Rows(batch.unit.code, batch.kind, batch.layout, batch.rows),
        circumstances=Circumstances(draw.keys, datetime.combine(draw.today, _MORNING), draw.ids, draw.revision),
        submission_id=act,
        progress=lambda done: progress(name, before + done, total),
    )
    accepted = outcome.counts.accepted
    if accepted != batch.count:
        reasons = {f"{refused.field} {refused.code}" for refused in outcome.refusals}
        raise DoorClosed(batch.kind, batch.count - accepted, reasons)
    return accepted


async def _write_others(draw: Draw, population: Population, transaction: Transaction, progress: Progress) -> int:
    records = Records(
        cast=draw.cast,
        population=population,
        units=draw.units,
        items=draw.items,
        ids=draw.ids,
        random=draw.random,
        seed=draw.seed,
        today=draw.today,
        keys=draw.keys,
    )
    total = draw.size.others
    rows = records.rows(records.drafts(total))
    return await put_pairs(transaction, (record, record_version), rows, _counting(progress, "other records", total))


async def _write_lists(draw: Draw, population: Population, transaction: Transaction) -> dict[str, int]:
    entries = Entries(population, draw.units, ids=draw.ids, random=draw.random, today=draw.today)
    lists = entries.list_rows()
    await put(transaction, credit_list, lists.values())
    tables = (list_entry, related_person)
    await put_pairs(transaction, tables, [entries.of_company(draw.cast.company, lists)])
    counts = entries.counts(draw.size.severe - 1, draw.size.incentive)  # one of them is the company's
    for key, count in counts.items():
        await put_pairs(transaction, tables, entries.rows(str(lists[key]["id"]), key, count))
    return {"severe": draw.size.severe, "incentive": draw.size.incentive, "entries": 1 + sum(counts.values())}


async def _write_use(draw: Draw, population: Population, transaction: Transaction) -> dict[str, int]:
    """Write authorisations, cases, tips and, last of all, entries of the query log, which nobody could take out."""
    heads, categories = Authorisations(
        draw.cast, population, draw.units, keys=draw.keys, ids=_ids(draw, "authorisations"), today=draw.today
    ).rows()
    await put(transaction, authorisation, heads)
    await put(transaction, authorisation_category, categories)
    cases = Cases(draw.cast, population, draw.units, ids=_ids(draw, "cases"), today=draw.today)
    filed = await cases.write(transaction, mark="$1" if draw.database.dialect == "postgresql" else "?")
    ledger = Ledger(
        draw.units["market"],
        keys=draw.keys,
        ids=_ids(draw, "ledger"),
        today=draw.today,
        now=datetime.combine(draw.today, _MORNING),
    )
    declared = await ledger.write(transaction, draw.database.dialect)
    tips = Tips(draw.cast, population, ids=_ids(draw, "tips"), random=_random(draw, "reporters"), today=draw.today)
    told = await put(transaction, tip, tips.rows())
    uses = Uses(draw.cast, population, draw.units, keys=draw.keys, ids=_ids(draw, "uses"), today=draw.today)
    entries, subjects = uses.rows()
    await put(transaction, query_log, entries)
    await put(transaction, query_log_subject, subjects)
    consents = Consents(
        draw.cast,
        draw.units,
        keys=draw.keys,
        ids=_ids(draw, "consents"),
        today=draw.today,
        now=datetime.combine(draw.today, _MORNING),
    )
    given = await consents.write(transaction)
    used = {"consents": given, "authorisations": len(heads), "cases": filed, "tips": told}
    return used | {"declared decisions": declared, "log entries": len(entries)}


def _random(draw: Draw, part: str) -> Random:
    """Return randomness of one part's own, so that it changes nothing in the others."""
    return Random(f"{draw.seed}:{part}")  # noqa: S311 - made-up data, not a secret


def _ids(draw: Draw, part: str) -> DemoIds:
    return DemoIds(_random(draw, part))


def _counting(progress: Progress, what: str, total: int) -> Callable[[int], None]:
    done = 0

    def count(rows: int) -> None:
        nonlocal done
        done += rows
        progress(what, done, total)

    return count
