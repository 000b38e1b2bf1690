"""Nothing is collected that the law forbids: one look through a payload, its keys at every depth and its texts.

What is found is told by place and ban, never by value: a key that is in no list of ours may itself say what is banned,
so that a path names only words that we know and counts the others.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal

from policies.ban_tables import Ban
from policies.bans import ban_in_text, ban_on_field, is_suspect, is_term, speaks_of_a_person

Verdict = Literal["REFUSE", "CONSENT", "HOLD"]

# A full stop that no statement reaches across: many texts are looked through as one.
_APART = "。\n"
_VERDICTS: Mapping[str, Verdict] = {
    "PROHIBITED_FIELD": "REFUSE",
    "CONSENT_REQUIRED": "CONSENT",
    "QUARANTINED": "HOLD",
}


@dataclass(frozen=True)
class Finding:
    """What may not come in as it is.

    path: keys joined by dots; `[2]` is the second item of a list, `#2` the second key of an object, for a key that is
        neither a declared nor a banned field name
    verdict: REFUSE the row, ask for the person's CONSENT to `ban.key`, or HOLD the row for an officer
    """

    path: str
    ban: Ban
    verdict: Verdict


@dataclass(frozen=True)
class _Place:
    """One value with the way to it. person: whether it tells of a human being; covered: the ban of a key above it."""

    value: Any
    path: tuple[str, ...]
    person: bool
    covered: str | None = None


def screen(payload: Mapping[str, Any], *, person: bool, template: Collection[str] = ()) -> list[Finding]:
    """Return what of a payload may not be collected as it is, in its own order; empty for lawful data.

    payload: a record as sent, of any depth; a key without a value (null, or a blank text) collects nothing
    person: the payload is a natural person's or sole trader's
    template: the declared field names, which paths may repeat and where two letters of pinyin are doubtful only
    Source: IM-2018 §18
    """
    if _is_clean(payload, template):
        return []
    return list(_findings(payload, person, template))


def _is_clean(payload: Mapping[str, Any], template: Collection[str]) -> bool:
    """Say whether nothing can be found: the quick look that nearly every payload passes."""
    texts: list[str] = []
    waiting: list[Any] = [payload]
    while waiting:  # a stack of our own: a payload may be nested deeper than Python calls
        value = waiting.pop()
        if isinstance(value, str):
            texts.append(value)
        elif isinstance(value, Mapping):
            for key, inner in value.items():
                if ban_on_field(key, person=True, template=template) is not None:
                    return False
                waiting.append(inner)
        elif isinstance(value, list | tuple):
            waiting.extend(value)
    # One look at all of them; where it finds something to suspect, a closer one at each.
    return not is_suspect(_APART.join(texts)) or not any(ban_in_text(text) for text in texts)


def _findings(payload: Mapping[str, Any], person: bool, template: Collection[str]) -> Iterator[Finding]:
    waiting = [_Place(payload, (), person)]
    while waiting:
        place = waiting.pop()
        if isinstance(place.value, str):
            ban = ban_in_text(place.value, person=place.person)
            if ban is not None and ban.key != place.covered:
                yield _finding(place.path, ban)
        elif isinstance(place.value, Mapping):
            inside = [
                _inside(place, number, str(key), inner, template)
                for number, (key, inner) in enumerate(place.value.items(), start=1)
            ]
            yield from (finding for _, finding in inside if finding is not None)
            waiting.extend(inner for inner, _ in reversed(inside))
        elif isinstance(place.value, list | tuple):
            waiting.extend(
                replace(place, value=inner, path=(*place.path[:-1], f"{place.path[-1]}[{number}]"))
                for number, inner in reversed(list(enumerate(place.value, start=1)))
            )


def _inside(
    place: _Place, number: int, key: str, value: Any, template: Collection[str]
) -> tuple[_Place, Finding | None]:
    """Return the value under a key as a place of its own, and what is found in the key."""
    known = key in template or is_term(key)
    person = place.person or speaks_of_a_person(key)
    path = (*place.path, key if known else f"#{number}")
    ban = None if _is_absent(value) else ban_on_field(key, person=person, template=template)
    inner = _Place(value, path, person, ban.key if ban else place.covered)
    return inner, _finding(path, ban) if ban else None


def _is_absent(value: Any) -> bool:
    return value is None or (isinstance(value, str) and not value.strip())


def _finding(path: tuple[str, ...], ban: Ban) -> Finding:
    return Finding(".".join(path), ban, _VERDICTS[ban.code])
