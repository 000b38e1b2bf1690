"""Every mutation by its coordinate: the function that does it, and what it does to the rows of which class."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any

from resolvers.catalogue.commenting import comment
from resolvers.catalogue.drafting import draft
from resolvers.catalogue.stages import approve, file_item, open_comments, publish, withdraw
from resolvers.consent.deciding import decide_held_row
from resolvers.consent.giving import give_consent, revoke_consent
from resolvers.intake.submit import submit
from resolvers.life.correcting import correct
from resolvers.life.opening import open_record
from resolvers.life.revoking import revoke
from resolvers.life.superseding import supersede
from resolvers.quality.declaring import declare
from resolvers.writing import Writing

Verb = Callable[[Writing, Mapping[str, Any]], Awaitable[str]]


@dataclass(frozen=True)
class Write:
    """One mutation.

    verb: takes the coerced arguments, by their names on the wire, and returns the stored id of the row that answers
    cls, action: what the policy is asked beforehand, of `policies.vocabulary.WRITES`
    takes_many: whether its arguments hold many rows, so that they may be as large as a batch
    """

    verb: Verb
    cls: str
    action: str
    takes_many: bool = False


WRITES: Mapping[str, Write] = {
    "Mutation.giveConsent": Write(give_consent, "CONSENT", "GIVE"),
    "Mutation.revokeConsent": Write(revoke_consent, "CONSENT", "REVOKE"),
    "Mutation.decideHeldRow": Write(decide_held_row, "HELD_ROW", "DECIDE"),
    "Mutation.openRecord": Write(open_record, "RECORD", "OPEN"),
    "Mutation.declareDecisions": Write(declare, "SUBMISSION", "DECLARE", takes_many=True),
    "Mutation.submitRecords": Write(submit, "SUBMISSION", "SUBMIT", takes_many=True),
    "Mutation.correctRecord": Write(correct, "RECORD", "CORRECT"),
    "Mutation.supersedeRecord": Write(supersede, "RECORD", "REVOKE"),
    "Mutation.revokeRecord": Write(revoke, "RECORD", "REVOKE"),
    "Mutation.draftCatalogueItem": Write(draft, "CATALOGUE_ITEM", "DRAFT"),
    "Mutation.openCatalogueComments": Write(open_comments, "CATALOGUE_ITEM", "OPEN"),
    "Mutation.commentOnCatalogueItem": Write(comment, "CATALOGUE_ITEM", "COMMENT"),
    "Mutation.approveCatalogueItem": Write(approve, "CATALOGUE_ITEM", "APPROVE"),
    "Mutation.publishCatalogueItem": Write(publish, "CATALOGUE_ITEM", "PUBLISH"),
    "Mutation.fileCatalogueItem": Write(file_item, "CATALOGUE_ITEM", "FILE"),
    "Mutation.withdrawCatalogueItem": Write(withdraw, "CATALOGUE_ITEM", "WITHDRAW"),
}
