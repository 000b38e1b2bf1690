"""What the authority of the region opened stays open, whoever states it again (IM-2024 §13 ¶1).

That holds only while the record stays of a category which the authority opens: what a provider had opened as something
else is not open as government dishonesty, and the authority's act covers nothing else that the record may become.
"""

from collections.abc import Mapping
from typing import Any

from policies.categories import OPENED_BY_AUTHORITY
from resolvers.intake.drafts import Draft
from resolvers.intake.staging import OPENNESS


def with_opening_kept(draft: Draft, stored: Mapping[str, Any]) -> Draft:
    """Return a draft that is as open as the record as `stored`, by column, where the authority opens both."""
    if not {draft.record["category"], stored["category"]} <= OPENED_BY_AUTHORITY:
        return draft
    return draft.keeping({column: stored[column] for column in OPENNESS})
