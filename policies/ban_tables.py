"""The tables of what may not be collected: names of fields, and statements in free text; read strictly."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType

from policies.simplified import simplified
from policies.tables import PolicyFileError, read_rows

_RULES = Path(__file__).parent / "rules"
BANS_FILE = _RULES / "bans.csv"
PATTERNS_FILE = _RULES / "ban_patterns.csv"
WORDS_FILE = _RULES / "ban_words.csv"

# IM-2018 §18: the refusal's code by rule.
CODES = MappingProxyType({"BANNED": "PROHIBITED_FIELD", "CONSENT": "CONSENT_REQUIRED"})
LAWFUL = "LAWFUL"  # a word that looks like a banned one and is not
MATCHES = frozenset({"WHOLE", "PART", "INSIDE", "AMBIGUOUS"})
ABOUT = frozenset({"ANY", "HUMAN"})

_FIELD_COLUMNS = ("key", "rule", "match", "term", "citation")
_TEXT_COLUMNS = ("key", "rule", "about", "trigger", "pattern", "unless", "citation")
_WORD_COLUMNS = ("word", "pattern", "meaning", "citation")
_WORD = re.compile(r"<([a-z]+)>")
# A group that repeats as often as it may makes one hostile text cost its square.
_ENDLESS = re.compile(r"(?<!\\)\)[*+]")


@dataclass(frozen=True)
class Ban:
    """Why a field or text may not come in; names the field's key, never a value."""

    key: str
    rule: str
    code: str
    citation: str


@dataclass(frozen=True)
class FieldBans:
    """The banned field names: by whole name, by part, the ambiguous ones, and the words that are none of them.

    inside, lawful_inside: what may stand anywhere in a name: Chinese parts and pinyin
    """

    whole: Mapping[str, Ban]
    part: Mapping[str, Ban]
    ambiguous: Mapping[str, Ban]
    inside: re.Pattern[str]
    lawful: frozenset[str]
    lawful_inside: re.Pattern[str]


@dataclass(frozen=True)
class Statement:
    """One way to state what may not be collected.

    triggers: literals of which the text must hold one; unless: what makes the clause around the pattern lawful
    of_humans: it tells of a person only where the payload, or the sentence, is about a human being
    """

    ban: Ban
    triggers: tuple[str, ...]
    pattern: re.Pattern[str]
    unless: re.Pattern[str] | None
    of_humans: bool


def plain_name(name: str) -> str:
    """Return a field name without case, width, spaces and signs, in simplified characters."""
    return simplified("".join(filter(str.isalnum, unicodedata.normalize("NFKC", name).casefold())))


def load_field_bans(path: Path = BANS_FILE) -> FieldBans:
    """Return the banned field names. Raises: PolicyFileError naming every fault."""
    rows = read_rows(path, _FIELD_COLUMNS, unique=("term",), check=_field_faults)
    found: dict[str, dict[str, Ban]] = {match: {} for match in MATCHES}
    lines: dict[str, int] = {}
    faults: list[str] = []
    lawful: set[str] = set()
    inside: dict[bool, set[str]] = {True: set(), False: set()}
    for row in rows:
        term = plain_name(row.values["term"])
        if lines.setdefault(term, row.line) != row.line:
            faults.append(f"{path.name}:{row.line}: reads the same as line {lines[term]}")
        if row.values["match"] == "INSIDE" or (row.values["match"] == "PART" and not term.isascii()):
            inside[row.values["rule"] == LAWFUL].add(term)
        if row.values["rule"] == LAWFUL:
            lawful.add(term)
        else:
            found[row.values["match"]][term] = _ban(row.values)
    if faults:
        raise PolicyFileError(faults)
    return FieldBans(
        whole=MappingProxyType(found["WHOLE"]),
        part=MappingProxyType(found["PART"] | found["INSIDE"]),
        ambiguous=MappingProxyType(found["AMBIGUOUS"]),
        inside=_any(inside[False]),
        lawful=frozenset(lawful),
        lawful_inside=_any(inside[True]),
    )


def load_statements(path: Path = PATTERNS_FILE, words: Path = WORDS_FILE) -> tuple[Statement, ...]:
    """Return the banned statements in file order. Raises: PolicyFileError naming every fault."""
    spelt = _speller(load_words(words))
    rows = read_rows(
        path,
        _TEXT_COLUMNS,
        optional=("unless",),
        unique=("pattern",),
        check=lambda values: _text_faults(values, spelt),
    )
    return tuple(_statement(row.values, spelt) for row in rows)


def _statement(values: Mapping[str, str], spelt: Callable[[str], str]) -> Statement:
    return Statement(
        ban=replace(_ban(values), code="QUARANTINED"),
        triggers=tuple(values["trigger"].split()),
        pattern=re.compile(spelt(values["pattern"])),
        unless=re.compile(spelt(values["unless"])) if values["unless"] else None,
        of_humans=values["about"] == "HUMAN",
    )


def load_words(path: Path = WORDS_FILE) -> Mapping[str, str]:
    """Return the pattern that each word of the statements stands for. Raises: PolicyFileError naming every fault."""
    words: dict[str, str] = {}
    spelt = _speller(words)

    def faults(values: Mapping[str, str]) -> Iterable[str]:
        yield from _pattern_faults("pattern", values["pattern"], spelt)
        words.setdefault(values["word"], spelt(values["pattern"]))

    read_rows(path, _WORD_COLUMNS, unique=("word",), check=faults)
    return MappingProxyType(words)


def _speller(words: Mapping[str, str]) -> Callable[[str], str]:
    """Return what writes a pattern out; a word that is unknown stays as it is."""
    return lambda pattern: _WORD.sub(lambda found: words.get(found[1], found[0]), pattern)


def _any(terms: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, sorted(terms, key=len, reverse=True))) or "(?!)")


def _ban(values: Mapping[str, str]) -> Ban:
    return Ban(values["key"], values["rule"], CODES[values["rule"]], values["citation"])


def _field_faults(values: Mapping[str, str]) -> Iterable[str]:
    if values["rule"] not in CODES and values["rule"] != LAWFUL:
        yield f"unknown rule `{values['rule']}`"
    if values["match"] not in MATCHES:
        yield f"unknown match `{values['match']}`"
    if values["rule"] == LAWFUL and values["match"] not in ("PART", "INSIDE"):
        yield "a lawful word is a part of a name"
    if not plain_name(values["term"]):
        yield "`term` has no letter"


def _text_faults(values: Mapping[str, str], spelt: Callable[[str], str]) -> Iterable[str]:
    if values["rule"] not in CODES:
        yield f"unknown rule `{values['rule']}`"
    if values["about"] not in ABOUT:
        yield f"unknown about `{values['about']}`"
    trigger = values["trigger"]
    if trigger != trigger.lower():
        yield "`trigger` is not in small letters"
    for column in ("pattern", "unless"):
        faults = list(_pattern_faults(column, values[column], spelt))
        yield from faults
        if values[column] and not faults and re.match(spelt(values[column]), ""):
            yield f"`{column}` holds for an empty text"


def _pattern_faults(column: str, pattern: str, spelt: Callable[[str], str]) -> Iterable[str]:
    written = spelt(pattern)
    for unknown in _WORD.findall(written):
        yield f"unknown word `{unknown}`"
    try:
        expression = re.compile(written)
    except re.error:
        yield f"`{column}` is no regular expression"
        return
    if expression.groups:
        yield f"`{column}` captures a group"
    if _ENDLESS.search(pattern):
        yield f"`{column}` repeats a group without an end"
