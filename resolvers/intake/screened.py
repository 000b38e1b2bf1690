"""What a row may not bring in, whatever its form: names of fields, statements in its texts, numbers of persons."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from policies.bans import ban_in_text, speaks_of_a_person
from policies.identity_text import names_a_person
from policies.screening import screen
from resolvers.intake.cells import CellRefused
from resolvers.intake.entries import (
    CONTENT,
    LONGEST_CONTENT,
    MOST_STRANGERS,
    EntryReading,
    form,
    free_fields,
    load_content_keys,
    plain_text,
)
from resolvers.intake.lawful import Texts, found_lawful, keep
from resolvers.intake.reading import Problem, Reading
from resolvers.intake.refusals import ReferenceRefused
from resolvers.intake.rows import PERSON_NUMBER, LineReading
from resolvers.intake.templates import IDENTITY_NUMBERS, NEVER_STORED, OWN_NUMBERS, REGISTRATIONS, fields_of

# One look at all texts; a full stop keeps what is read in one from going on in the next.
_APART = "。"
_SEEN = "0"
# Names that no form knows are refused whatever they say, so that nobody need read all of a longer or a further one.
_LONGEST_NAME = 128

Called = Callable[[str], tuple[str, int | None]]


@dataclass(frozen=True)
class _Row:
    """What of a row is looked through.

    payload: keys and texts as `screen` takes them; texts: those in which a person's number may stray, by field
    called: how the caller calls a path of the payload, and a field, with the position in its table
    """

    payload: Mapping[str, Any]
    texts: Sequence[tuple[str, str]]
    path_called: Called
    field_called: Called


def screen_line(reading: LineReading, *, person: bool, is_released: bool) -> None:
    """Note which texts of a template's row may not be collected (IM-2018 §18).

    person: the bans for persons bind the row; is_released: an officer has judged what its texts say
    """
    lawful = found_lawful(person=person)
    values, about = reading.values, _about_persons()
    texts = [
        (name, text)
        for name in reading.heading.stored
        if type(text := values.get(name)) is str and (text not in lawful or name in about)
    ]
    if texts:
        # A tax number is left out of the content where it is its owner's identity number.
        strayed = [each for each in texts if each[0] not in IDENTITY_NUMBERS]
        _screen(reading, _Row(dict(texts), strayed, reading.called, reading.called), person, is_released)


def screen_entry(reading: EntryReading, *, person: bool, is_released: bool) -> None:
    """Note what of a record in JSON may not be collected, and what needs the person's consent (IM-2018 §18).

    person, is_released: as in `screen_line`; names and numbers are looked at all the same
    """
    lawful = found_lawful(person=person)
    named = [(field, text) for field in free_fields() if (text := reading.text(field))]
    new = [each for each in (*named, *reading.content.items()) if each[1] not in lawful or each[0] in _about_persons()]
    strayed = [each for each in new if each[0] not in NEVER_STORED]

    def field_called(name: str) -> tuple[str, int | None]:
        return (f"{CONTENT}.{name}", None) if name in reading.content else reading.called(name)

    payload = _looked_at(reading.payload, "", lawful)
    _screen(reading, _Row(payload, strayed, lambda path: (path, None), field_called), person, is_released)


def _screen(reading: Reading, row: _Row, person: bool, is_released: bool) -> None:
    before = len(reading.problems)
    for finding in screen(row.payload, person=person, template=_declared()):
        if finding.verdict == "CONSENT":
            reading.consents.setdefault(finding.ban.key, finding.path)
        elif finding.verdict == "REFUSE" or not is_released:
            _refuse(reading, row.path_called(finding.path), finding.ban.code, finding.ban.key)
    plain = [text for name, text in row.texts if name not in OWN_NUMBERS]
    if names_a_person(_APART.join(plain)) or len(plain) < len(row.texts):
        for name, text in row.texts:
            if names_a_person(text, old_form=name not in REGISTRATIONS):
                # A person's number is never stored in clear; the provider takes it out of the text.
                _refuse(reading, row.field_called(name), "PERSON_NUMBER_IN_TEXT", PERSON_NUMBER)
    if len(reading.problems) == before and not reading.consents and not is_released:
        about = _about_persons()
        keep(found_lawful(person=person), [text for name, text in row.texts if name not in OWN_NUMBERS | about])


def _refuse(reading: Reading, called: tuple[str, int | None], code: str, ban: str) -> None:
    name, position = called
    reading.problems.append(Problem(name, code, ban, position))


def _looked_at(payload: Mapping[str, Any], above: str, lawful: Texts) -> Mapping[str, Any]:
    """Return what of a payload has to be looked through.

    A text that was found lawful before, or that is longer than its field and so refused, is a plain sign.
    """
    # INVARIANT: the sign is no empty text, which would collect nothing: what a key may not hold stays refused.
    found: dict[str, Any] = {}
    strangers = 0
    for key, value in payload.items():
        path = f"{above}{key}"
        if key not in _declared():
            strangers += 1
            if strangers > MOST_STRANGERS:
                continue
        if type(value) is dict and not above:  # deeper than this the form knows nothing
            value = _looked_at(value, f"{key}.", lawful)
        elif type(value) is str:
            place = form().get(path)
            is_done = len(value) > (place.length if place else LONGEST_CONTENT) or (
                value in lawful and key not in _about_persons()
            )
            value = _SEEN if is_done else value
        found[key[:_LONGEST_NAME]] = value
    return found


@cache
def _declared() -> frozenset[str]:
    """Return the names that the forms and the catalogue know, at whatever depth they stand."""
    parts = (part for path in form() for part in path.split("."))
    return load_content_keys().union(parts, (CONTENT,), fields_of("LICENCE"), fields_of("PENALTY"))


@cache
def _about_persons() -> frozenset[str]:
    """Return the declared names that speak of a human being: their texts are judged by another rule than the row's."""
    return frozenset(filter(speaks_of_a_person, _declared()))


def hold_reference(reference: str | None) -> None:
    """Hold what is said of all rows at once to what each of them may say. Raises: ReferenceRefused."""
    if reference is None:
        return
    try:
        text = plain_text(reference, form()["opennessReference"].length)
    except CellRefused:
        raise ReferenceRefused from None
    if not text or names_a_person(text) or ban_in_text(text) is not None:
        raise ReferenceRefused
