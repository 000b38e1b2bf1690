"""One draft comes in by an act of its own, beside the change that lets it in."""

from resolvers.intake.chunks import SubmissionAct, Taken
from resolvers.intake.drafts import Draft
from resolvers.intake.reading import Problem
from resolvers.intake.sorting import CONFLICT
from resolvers.intake.stage import Stage
from resolvers.intake.submitters import Submitter
from resolvers.writing import Writing


async def bring_in(writing: Writing, draft: Draft, submitter: Submitter) -> Taken | Problem:
    """Bring a draft in under its submitter's unit, and return the row that was taken, or why the store refuses it.

    Who acts stands in the aggregation log, be it the submitter or an officer. INVARIANT: `keep_others_out` was asked.
    """
    act = writing.act
    stage = Stage(
        writing.transaction,
        writing.dialect,
        SubmissionAct(
            id=writing.new_id(),
            provider=submitter.provider,
            origin=submitter.origin,
            role=writing.right.role,
            bearer_key=act.actor.bearer_key,
            unit_id=act.standing.unit_id,
            now=act.now,
            today=act.today,
            new_id=writing.new_id,
            alias=writing.keys.alias,
            policy_revision=writing.policy.revision,
        ),
    )
    await stage.open()
    result = await stage.write([(1, draft)])
    await stage.close()
    if result.refused:
        field, code = result.refused[1]
        if code == CONFLICT:  # it tells that the store knows whom the record names
            writing.names(draft.identity_key)
        return Problem(field, code)
    (taken,) = result.taken
    return taken
