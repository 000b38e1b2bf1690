"""A row of which nothing is wrong but a doubt waits for an officer, sealed: neither taken nor refused (IM-2018 §18)."""

from collections.abc import Iterator, Mapping, Sequence

from db.database import Transaction
from resolvers.aggregation_log import LogLine, enter_lines
from resolvers.consent.held import APART, HeldDraft, Holding, hold_rows
from resolvers.intake.forms import Row, payload_of
from resolvers.intake.reading import Problem
from resolvers.intake.receipt import ALL_OR_NOTHING, Order, article_of

_DOUBTFUL = "QUARANTINED"


def holds(order: Order) -> bool:
    """Say whether rows of a submission can wait.

    In doubt nothing of a whole comes in, and without a key nothing can be sealed.
    """
    return order.mode != ALL_OR_NOTHING and bool(order.circumstances.keys.hold)


def is_in_doubt(problems: Sequence[Problem]) -> bool:
    """Say whether nothing is wrong with a row but that its texts may say what must not be collected."""
    return all(each.code == _DOUBTFUL for each in problems)


async def hold_doubtful(
    transaction: Transaction,
    order: Order,
    *,
    submission_id: str,
    rows: Mapping[int, Row],
    bad: Mapping[int, Sequence[Problem]],
    whose: Mapping[int, str],
) -> frozenset[int]:
    """Seal the rows that are in doubt, and return their numbers. INVARIANT: `holds` said that they can wait.

    rows: by number; bad: what is wrong with those of them that are not taken; whose: the identities of those in doubt
    """
    who, here = order.submitter, order.circumstances
    doubtful = sorted(number for number, found in bad.items() if is_in_doubt(found))
    holding = Holding(
        submission_id=submission_id,
        provider_id=None if who.subject_id else who.provider.id,
        jurisdiction=who.provider.jurisdiction,
        keys=here.keys,
        today=here.today,
        new_id=here.new_id,
    )
    held = [_held(order, rows[number], bad[number], whose.get(number)) for number in doubtful]
    ids = await hold_rows(transaction, held, holding)
    await enter_lines(transaction, _lines(order, ids))
    return frozenset(doubtful)


def _lines(order: Order, ids: Sequence[str]) -> Iterator[LogLine]:
    """Yield the lines of an act of its own: what waits is none of the rows that the submission brought in."""
    who, here = order.submitter, order.circumstances
    act = here.new_id()
    for place, row_id in enumerate(ids, start=1):
        yield LogLine(
            act_id=act,
            place=place,
            at=here.now,
            role=who.role,
            bearer_key=who.bearer_key,
            unit_id=who.unit_id,
            action="HELD",
            object="HELD_ROW",
            object_id=row_id,
            version=1,
            reason=None,
            policy_revision=here.policy_revision,
        )


def _held(order: Order, row: Row, problems: Sequence[Problem], whose: str | None) -> HeldDraft:
    return HeldDraft(
        row=row.number,
        # Who lets the row in answers for all of its doubtful texts, and is shown them.
        field=APART.join(dict.fromkeys(problem.field for problem in problems)),
        ban=problems[0].ban or "",
        article=article_of(problems[0].code) or "",
        region_code=order.submitter.provider.region_code,
        payload=payload_of(row, order.published),
        whose=order.circumstances.keys.alias(whose) if whose else None,
    )
