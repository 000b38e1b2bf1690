"""A row of which nothing is wrong but a doubt waits for an officer, sealed: neither taken nor refused (IM-2018 §18)."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from db.database import Transaction
from resolvers.consent.held import APART, HeldDraft, Holding, hold_rows
from resolvers.intake.drafts import Draft, drafted
from resolvers.intake.forms import payload_of
from resolvers.intake.reading import Problem
from resolvers.intake.receipt import ALL_OR_NOTHING, Order, article_of
from resolvers.intake.tally import Row
from resolvers.intake.terms import Terms

_DOUBTFUL = "QUARANTINED"


async def hold_doubtful(
    transaction: Transaction,
    order: Order,
    *,
    submission_id: str,
    terms: Terms,
    rows: Mapping[int, Row],
    bad: Mapping[int, Sequence[Problem]],
) -> frozenset[int]:
    """Seal the rows that are doubtful and nothing else, and return their numbers.

    terms: what every row is held to; rows: by number; bad: what is wrong with those of them that are not taken
    """
    who, here = order.submitter, order.circumstances
    if order.mode == ALL_OR_NOTHING or not here.keys.hold:
        return frozenset()  # in doubt nothing of a whole comes in, and without a key nothing can be sealed
    doubtful = sorted(number for number, found in bad.items() if all(each.code == _DOUBTFUL for each in found))
    holding = Holding(
        submission_id=submission_id,
        provider_id=None if who.subject_id else who.provider.id,
        jurisdiction=who.provider.jurisdiction,
        keys=here.keys,
        today=here.today,
        new_id=here.new_id,
    )
    let_in = replace(terms, is_released=True)
    await hold_rows(transaction, [_held(order, rows[number], bad[number], let_in) for number in doubtful], holding)
    return frozenset(doubtful)


def _held(order: Order, row: Row, problems: Sequence[Problem], let_in: Terms) -> HeldDraft:
    would_be = drafted(row, let_in)
    return HeldDraft(
        row=row.number,
        # Who lets the row in answers for all of its doubtful texts, and is shown them.
        field=APART.join(dict.fromkeys(problem.column for problem in problems)),
        ban=problems[0].ban or "",
        article=article_of(problems[0].code) or "",
        pseudonym=let_in.keys.alias(would_be.identity_key) if isinstance(would_be, Draft) else None,
        region_code=order.submitter.provider.region_code,
        payload=payload_of(row, order.published),
    )
