"""What a catalogue says that it collects: names, and the words that a field may be filled with, held to the bans.

A declaration cannot wait for an officer as a row can: what is in doubt is refused, and put in clearer words by its
author (IM-2018 §18).
"""

import re
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from policies.ban_tables import load_words
from policies.bans import NORM, ban_in_text, ban_on_field
from policies.readings import readings

# Keywords of a schema that hold running text, in which a law may be cited; whatever else is a text is a name or a word.
_PROSE = frozenset({"description", "$comment"})
# A word that a field is filled with tells of its person without saying so: 佛教, 高血压.
_TELLING = re.compile("|".join(load_words()[word] for word in ("faith", "follower", "sickness", "handicap")))
# What a word says once it stands in somebody's record.
_OF_HUMAN = "其为"
# No other scale has these two: A and B alone are ratings.
_BLOOD_GROUPS = (re.compile("ab型?"), re.compile("o型?"))


def is_banned_name(name: str, *, person: bool) -> bool:
    """Say whether a name, or a word that a field may be filled with, is or states what may not be collected.

    person: it is declared of natural persons. What needs consent is asked for where it is filled, and is none of these.
    """
    bans = (ban_on_field(name, person=person), *(ban_in_text(text, person=person) for text in (name, _OF_HUMAN + name)))
    return any(ban is not None and ban.rule == "BANNED" for ban in bans) or any(
        _TELLING.fullmatch(reading.strip()) for reading in readings(name)
    )


def is_banned_prose(text: str, *, person: bool) -> bool:
    """Say whether running text names or states what may not be collected; the title of a law collects nothing."""
    return any(is_banned_name(NORM.sub("《》", reading), person=person) for reading in (text, *readings(text)))


def is_banned_within(declared: Any, *, person: bool, keyword: str = "") -> bool:
    """Say whether a part of a schema, at any depth, names or allows what may not be collected.

    keyword: under which it stands
    """
    return any(
        is_banned_prose(text, person=person) if under in _PROSE else is_banned_name(text, person=person)
        for under, text in _texts(declared, keyword)
    ) or any(map(_is_blood_group, _lists(declared)))


def _texts(declared: Any, keyword: str) -> Iterator[tuple[str, str]]:
    """Yield every text of a declaration, keys too, each with the keyword that it stands under."""
    for under, value in _places(declared, keyword):
        if isinstance(value, str):
            yield under, value
        elif isinstance(value, Mapping):
            yield from ((under, key) for key in value)


def _lists(declared: Any) -> Iterator[list[Any]]:
    yield from (value for _, value in _places(declared, "") if isinstance(value, list))


def _places(declared: Any, keyword: str) -> Iterator[tuple[str, Any]]:
    waiting = [(keyword, declared)]
    while waiting:  # a stack of our own: a declaration may be nested deeper than Python calls
        under, value = waiting.pop()
        yield under, value
        if isinstance(value, Mapping):
            waiting.extend(value.items())
        elif isinstance(value, list):
            waiting.extend((under, inner) for inner in value)


def _is_blood_group(words: Collection[Any]) -> bool:
    """Say whether the words of a list are those of blood groups, though each alone could be of something else."""
    plain = [reading for word in words if isinstance(word, str) for reading in readings(word.strip())]
    return all(any(map(group.fullmatch, plain)) for group in _BLOOD_GROUPS)
