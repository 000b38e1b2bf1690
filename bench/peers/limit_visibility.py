"""What the law leaves visible to the bench's two readers, written by hand into the limit's statements."""

from collections.abc import Mapping

from bench.peers.duty import Duty, listed
from bench.questions import OFFICER, PUBLIC, READERS

_ORGANISATION = "kind <> 'NATURAL_PERSON' and {}"
_OPEN = "openness = 'OPEN' and openness_basis is not null"
_SHOWN = "(publicity_until is null or publicity_until >= {day})"
_OPEN_RECORD = f"{_OPEN} and confidentiality = 'NONE' and state = 'ACTIVE' and {_SHOWN}"
_UNDENIED = "(disclosure_until is null or disclosure_until >= {day})"
_NOTIFIED = "(record_class <> 'NEGATIVE' or notice_served_on <= {day})"
_ENTRY = f"""{_OPEN} and state = 'PUBLISHED' and published_on <= {{day}} and {_SHOWN}
 and (removed_on is null or removed_on > {{day}})"""


def with_visibility(texts: Mapping[str, str], duty: Duty, *, day: str) -> dict[tuple[str, str], str]:
    """Return each question's statement for each reader, with `{subject}`, `{record}` and `{entry}` filled in.

    day: how the statement names the day of the question.
    Source: IM-2018 §§23, 25; no more of the shipped policy than what decides on the demo's organisations.
    """
    regions = f"region_code in ({listed(duty.regions)})"
    on_duty = f"{regions} and category in ({listed(duty.categories)}) and state = 'ACTIVE'"
    subject = {PUBLIC: _OPEN, OFFICER: f"({_OPEN} or {regions})"}
    record = {PUBLIC: _OPEN_RECORD, OFFICER: f"({_OPEN_RECORD} or {on_duty})"}
    return {
        (name, reader): text.format(
            subject=_ORGANISATION.format(subject[reader]),
            record=f"{record[reader]} and {_UNDENIED} and {_NOTIFIED}".format(day=day),
            entry=_ENTRY.format(day=day),
        )
        for name, text in texts.items()
        for reader in READERS
    }
