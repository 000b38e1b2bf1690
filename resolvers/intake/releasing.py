"""A row that waited comes in, now that an officer has found what its texts say lawful (IM-2018 §18)."""

from collections.abc import Mapping
from typing import Any

from resolvers.intake.bringing import bring_in
from resolvers.intake.consents import lacking_consents
from resolvers.intake.drafts import Draft, drafted
from resolvers.intake.forms import row_of
from resolvers.intake.reading import Problem
from resolvers.intake.receipt import API, ROW_BY_ROW, Circumstances, Order
from resolvers.intake.submitters import Submitter, subject_submitting, unit_submitting
from resolvers.intake.taking import terms_of
from resolvers.intake.turns import keep_others_out
from resolvers.marks import mark
from resolvers.writing import Writing

_SAID = "'SUBMITTED', 'RESUBMITTED', 'ATTESTED', 'CORRECTED'"


async def take_released(
    writing: Writing, payload: Mapping[str, Any], *, submission_id: str
) -> str | tuple[Problem, ...]:
    """Write the record of a row that waited, and return its id; or what else keeps the row out, as of today.

    payload: the row as it was sealed; submission_id: under which it came
    Only the texts that an officer has judged are not judged again; every other rule is asked anew, and what its
    submitter said of the same record since then stands. The officer's act, not the provider's, stands in the
    aggregation log.
    Raises: ProviderNotEntitled, NoOwnSubject, NoReceiver, IntakeBusy.
    """
    transaction, dialect = writing.transaction, writing.dialect
    await keep_others_out(transaction, dialect)
    submitter = await _submitter(writing, submission_id)
    here = Circumstances(writing.keys, writing.act.now, writing.new_id, writing.policy.revision)
    order = Order(
        submitter, here, API, ROW_BY_ROW, statement_version="-", published=payload["published"], is_released=True
    )
    draft = drafted(row_of(payload), await terms_of(transaction, dialect, order))
    if not isinstance(draft, Draft):
        return tuple(draft)
    unit_id, today = submitter.provider.id, writing.act.today
    lacking = await lacking_consents(transaction, dialect, [(1, draft)], unit_id=unit_id, today=today)
    if lacking:
        return tuple(lacking[1])
    if await _is_outdated(writing, draft, submitter, submission_id):
        return (Problem("providerKey", "DUPLICATE_IN_FILE"),)
    taken = await bring_in(writing, draft, submitter)
    return (taken,) if isinstance(taken, Problem) else taken.record_id


async def _submitter(writing: Writing, submission_id: str) -> Submitter:
    """Return who submitted the row."""
    rows = await writing.transaction.fetch(
        # A file of the command line has no bearer, and is a provider's.
        "select s.provider_id, s.subject_id, s.bearer_key, coalesce(b.role, 'PROVIDER') from submission s "  # noqa: S608
        f"left join bearer b on b.key = s.bearer_key where s.id = {mark(writing.dialect, 1)}",
        [submission_id],
    )
    unit_id, subject_id, bearer_key, role = rows[0]
    if subject_id:
        return await subject_submitting(
            writing.transaction, writing.dialect, subject_id, role="SUBJECT_SELF", bearer_key=bearer_key
        )
    return await unit_submitting(writing.transaction, writing.dialect, unit_id, role=role, bearer_key=bearer_key)


async def _is_outdated(writing: Writing, draft: Draft, submitter: Submitter, submission_id: str) -> bool:
    """Say whether its submitter said something of the same record in or after the submission that the row came with."""
    came, provider, key = (mark(writing.dialect, place) for place in (1, 2, 3))
    found = await writing.transaction.fetch(
        f"select r.id from record r join submission s on s.id = {came} "  # noqa: S608 (placeholders)
        f"where r.provider_id = {provider} and r.provider_key = {key} and (exists (select 1 from aggregation_log g "
        f"where g.object = 'RECORD' and g.object_id = r.id and g.action in ({_SAID}) and g.at >= s.received_at "
        # What an officer released was said when it came.
        f"and g.role <> '{writing.right.role}') or exists (select 1 from held_row h "
        "join submission o on o.id = h.submission_id where h.record_id = r.id and o.received_at >= s.received_at))",
        [submission_id, submitter.provider.id, draft.provider_key],
    )
    return bool(found)
