"""What may not be collected about a natural person: by the name of a field, and by statements in free text."""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Collection, Iterator
from dataclasses import replace
from functools import cached_property
from itertools import chain

from policies.ban_tables import Ban, Statement, load_field_bans, load_statements, load_words, plain_name
from policies.lookalikes import as_it_looks
from policies.readings import is_disguised, readings, unescaped

FIELD_BANS = load_field_bans()
STATEMENTS = load_statements()

_LAWFUL_NAMES_KEPT = 4096
_LONGEST_KEPT = 64  # characters; a longer name comes once, and may be as long as its sender likes
_PERSON_FIELD = re.compile(
    r"法定代表人|负责人|自然人|个人|本人|当事人|股东|董事|监事|高管|经营者|员工|FR_|person|owner|legalRepresentative",
    re.IGNORECASE,
)
_HUMAN = re.compile(load_words()["human"])
_WORDS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+|[^\W\x00-\x7f]+")
_PLURAL = re.compile(r"(?<=ss)es$|(?<!s)s$")
# A name and what it is given: `bloodType=O`, `"diagnosis": "…"`, `宗教信仰：…`.
_GIVEN = re.compile(r"([^\W\d][\w-]{0,40})[\"']?\s*[:=]\s*[\"']?\w")
_ASSIGNING = re.compile("[:：=＝]")
_CLAUSE_ENDS = re.compile("[,。;!?\n]")
_SENTENCE_ENDS = re.compile("[。;\n]")
# The title of a law, and a norm quoted from it, speak of everybody and so of nobody.
NORM = re.compile(
    "《[^》。;]{0,40}(?:法|条例|规定|办法|规则|细则|标准|目录|规范)》"
    "(?:第[^“,。;]{0,20}“(?=[^”]{0,400}”)[^”]{0,200}(?:不得|应当|禁止)[^”]{0,200}”|[^,。;]{0,16}关于不得[^,。;]{0,60})?"
)
# The triggers by their first sign, each with the places in STATEMENTS that it calls for: looking for a literal costs a
# thousandth of looking for a statement, and looking at the signs of a text says which literals to look for.
_TRIGGERS: dict[str, dict[str, set[int]]] = {}
for _place, _statement in enumerate(STATEMENTS):
    for _trigger in _statement.triggers:
        _TRIGGERS.setdefault(_trigger[0], {}).setdefault(_trigger, set()).add(_place)
_FIRST_SIGNS = frozenset(_TRIGGERS)
# Names found lawful, so that a file's few names are looked up once. A refused one is kept nowhere: it may say what is.
_lawful_names: set[str] = set()


def ban_on_field(name: str, *, person: bool, template: Collection[str] = ()) -> Ban | None:
    """Return the ban that a field of this name falls under, None where it may be collected.

    person: the payload is a natural person's or sole trader's; bans hold for persons named in other payloads
        too, consent is asked only of the person itself (IM-2018 §18)
    template: the columns that the layout in use prescribes
    """
    if name in _lawful_names:
        return None
    ban, ambiguous = _meant(name)
    if ban is None:
        # A name of free choice can say anything, and so state what is banned.
        stated = ban_in_text(name)
        if stated is None:
            _keep_lawful(name)
        return stated and ban_in_text(name, person=person)
    if ambiguous:
        return ban if person and name not in template else replace(ban, code="QUARANTINED")
    return None if ban.rule == "CONSENT" and not person else ban


def is_term(name: str) -> bool:
    """Say whether a field name is one of the banned names themselves, and so says nothing of its own."""
    if not name.isprintable():
        return False  # signs that nobody sees may be a text of their own
    plain = plain_name(name)
    return any(plain in names for names in (FIELD_BANS.whole, FIELD_BANS.part, FIELD_BANS.ambiguous))


def speaks_of_a_person(name: str) -> bool:
    """Say whether a field name speaks of a human being, whoever the payload is about (IM-2018 §18)."""
    return _PERSON_FIELD.search(name) is not None


def ban_in_text(text: str, *, person: bool = True) -> Ban | None:
    """Return the ban that a statement in free text falls under, for a human to judge; None for lawful text.

    person: the text is in a natural person's payload; in another's, what needs consent must be said of a human being
    """
    if not is_suspect(text):
        return None
    found = (_ban_in_plain(NORM.sub("《》", reading), person=person) for reading in readings(text))
    return next((ban for ban in found if ban is not None), None)


def is_suspect(text: str) -> bool:
    """Say whether a text may hold a statement: the quick look, at a tenth of the cost, that most texts pass."""
    bare = "".join(text.split()).lower()
    return bool(any(called for called in _called_for(bare)) or _ASSIGNING.search(bare) or is_disguised(bare))


def _called_for(plain: str) -> Iterator[set[int]]:
    """Yield the places of the statements that each literal in a text calls for."""
    for sign in _FIRST_SIGNS.intersection(plain):
        for trigger, places in _TRIGGERS[sign].items():
            if trigger in plain:
                yield places


def _ban_in_plain(plain: str, *, person: bool) -> Ban | None:
    places = sorted(set().union(*_called_for(plain)))
    if places:
        reading = _Reading(plain)
        for place in places:
            if _is_stated(STATEMENTS[place], reading, person=person):
                return STATEMENTS[place].ban
    return _ban_on_given(plain, person=person)


class _Parts:
    """A text in parts between some signs. INVARIANT: each part is judged once, or a long text costs its square."""

    def __init__(self, text: str, ends: re.Pattern[str]) -> None:
        self._text = text
        self._ends = [-1, *(found.start() for found in ends.finditer(text)), len(text)]
        self._judged: dict[tuple[re.Pattern[str], int, int], bool] = {}

    def has(self, pattern: re.Pattern[str], hit: re.Match[str]) -> bool:
        """Say whether a pattern is in the part around a hit."""
        begin = self._ends[bisect_left(self._ends, hit.start()) - 1] + 1
        stop = self._ends[bisect_left(self._ends, hit.end())]
        judged = self._judged.get((pattern, begin, stop))
        if judged is None:
            judged = self._judged[pattern, begin, stop] = pattern.search(self._text[begin:stop]) is not None
        return judged


class _Reading:
    """One reading of a text, divided only where a statement asks for it."""

    def __init__(self, plain: str) -> None:
        self.plain = plain

    @cached_property
    def clauses(self) -> _Parts:
        return _Parts(self.plain, _CLAUSE_ENDS)

    @cached_property
    def sentences(self) -> _Parts:
        return _Parts(self.plain, _SENTENCE_ENDS)


def _is_stated(statement: Statement, reading: _Reading, *, person: bool) -> bool:
    """Say whether a text states it: in a clause that nothing makes lawful, of a human being where it must be."""
    for hit in statement.pattern.finditer(reading.plain):
        if statement.unless is not None and reading.clauses.has(statement.unless, hit):
            continue
        if person or not statement.of_humans or reading.sentences.has(_HUMAN, hit):
            return True
    return False


def _ban_on_given(plain: str, *, person: bool) -> Ban | None:
    """Return the ban on a field that a text gives by name."""
    if not _ASSIGNING.search(plain):
        return None
    for name in dict.fromkeys(found[1] for found in _GIVEN.finditer(plain)):
        ban, ambiguous = _meant(name)
        if ban is not None and not ambiguous and (person or ban.rule != "CONSENT"):
            return replace(ban, code="QUARANTINED")
    return None


def _meant(name: str) -> tuple[Ban | None, bool]:
    """Return the ban that a field name means, and whether it may mean something else."""
    name = as_it_looks(unescaped(name))
    plain = plain_name(name)
    unclear = FIELD_BANS.ambiguous.get(plain)
    if unclear is not None:
        return unclear, True
    return FIELD_BANS.whole.get(plain) or _ban_on_part(name, plain), False


def _keep_lawful(name: str) -> None:
    if len(name) > _LONGEST_KEPT:
        return
    if len(_lawful_names) >= _LAWFUL_NAMES_KEPT:
        _lawful_names.clear()
    _lawful_names.add(name)


def _ban_on_part(name: str, plain: str) -> Ban | None:
    inside = FIELD_BANS.inside.finditer(FIELD_BANS.lawful_inside.sub(" ", plain))
    words = _without_lawful([word.casefold() for word in _WORDS.findall(unicodedata.normalize("NFKC", name))])
    singular = [_PLURAL.sub("", word) for word in words]
    runs = (FIELD_BANS.part.get(run) for run in chain(_runs(words), _runs(singular)))
    found = [*(FIELD_BANS.part[hit.group()] for hit in inside), *(ban for ban in runs if ban is not None)]
    # INVARIANT: what is banned does not come in by the consent to what the same name names beside it.
    return min(found, key=lambda ban: ban.rule != "BANNED", default=None)


def _without_lawful(words: list[str]) -> list[str]:
    """Return words without the runs that look like a banned name and are none; nothing joins across the gap."""
    left: list[str] = []
    start = 0
    while start < len(words):
        stops = range(start + 1, min(start + 3, len(words)) + 1)
        stop = next((stop for stop in stops if "".join(words[start:stop]) in FIELD_BANS.lawful), None)
        left.append(words[start] if stop is None else "")
        start = stop or start + 1
    return left


def _runs(words: list[str]) -> Iterator[str]:
    """Yield every run of up to three neighbouring words, e.g. `bloodtype` of `bloodTypeCode`."""
    for start in range(len(words)):
        for stop in range(start + 1, min(start + 3, len(words)) + 1):
            yield "".join(words[start:stop])
