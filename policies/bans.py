"""What may not be collected about a natural person: by the name of a field, and by statements in free text."""

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from policies.identity_text import without_blanks
from policies.tables import PolicyFileError, Row, read_rows

BANS_FILE = Path(__file__).parent / "rules" / "bans.csv"
PATTERNS_FILE = Path(__file__).parent / "rules" / "ban_patterns.csv"

# IM-2018 §18: the refusal's code by rule.
CODES = MappingProxyType({"BANNED": "PROHIBITED_FIELD", "CONSENT": "CONSENT_REQUIRED"})
MATCHES = frozenset({"WHOLE", "PART", "AMBIGUOUS"})

_FIELD_COLUMNS = ("key", "rule", "match", "term", "citation")
_TEXT_COLUMNS = ("key", "rule", "trigger", "pattern", "citation")
# Characters that normalisation makes into no letter, and that join no neighbour into one.
_SETTLED = re.compile("[\t\n\r -~·—‘’“”…、-】〔-〛㐀-鿿！-＠]*")
_WORDS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+|[^\W\x00-\x7f]+")


@dataclass(frozen=True)
class Ban:
    """Why a field or text may not come in; names the field's key, never a value."""

    key: str
    rule: str
    code: str
    citation: str


@dataclass(frozen=True)
class FieldBans:
    """The banned field names: by whole name, by part, and the ambiguous ones."""

    whole: Mapping[str, Ban]
    part: Mapping[str, Ban]
    ambiguous: Mapping[str, Ban]
    part_inside: re.Pattern[str]


@dataclass(frozen=True)
class TextBans:
    """The banned statements around one literal; `bans[i]` belongs to group `i + 1` of the alternation."""

    trigger: str
    statement: re.Pattern[str]
    bans: tuple[Ban, ...]


def load_field_bans(path: Path = BANS_FILE) -> FieldBans:
    """Return the banned field names. Raises: PolicyFileError naming every fault."""
    rows = read_rows(path, _FIELD_COLUMNS, unique=("term",), check=_field_faults)
    found: dict[str, dict[str, Ban]] = {match: {} for match in MATCHES}
    lines: dict[str, int] = {}
    faults: list[str] = []
    for row in rows:
        term = _plain(row.values["term"])
        if lines.setdefault(term, row.line) != row.line:
            faults.append(f"{path.name}:{row.line}: reads the same as line {lines[term]}")
        found[row.values["match"]][term] = _ban(row.values)
    if faults:
        raise PolicyFileError(faults)
    chinese = [term for term in found["PART"] if not term.isascii()]
    return FieldBans(
        whole=MappingProxyType(found["WHOLE"]),
        part=MappingProxyType(found["PART"]),
        ambiguous=MappingProxyType(found["AMBIGUOUS"]),
        part_inside=re.compile("|".join(map(re.escape, chinese))),
    )


def load_text_bans(path: Path = PATTERNS_FILE) -> tuple[TextBans, ...]:
    """Return the banned statements, one alternation for each trigger. Raises: PolicyFileError naming every fault."""
    by_trigger: dict[str, list[Row]] = {}
    for row in read_rows(path, _TEXT_COLUMNS, unique=("pattern",), check=_text_faults):
        by_trigger.setdefault(row.values["trigger"], []).append(row)
    return tuple(
        TextBans(
            trigger=trigger,
            statement=re.compile("|".join(f"({row.values['pattern']})" for row in rows)),
            bans=tuple(replace(_ban(row.values), code="QUARANTINED") for row in rows),
        )
        for trigger, rows in by_trigger.items()
    )


def ban_on_field(name: str, *, person: bool, template: Collection[str] = ()) -> Ban | None:
    """Return the ban that a field of this name falls under, None where it may be collected.

    person: the payload is a natural person's or sole trader's; bans hold for persons named in other payloads
        too, consent is asked only of the person itself (IM-2018 §18)
    template: the columns that the layout in use prescribes
    """
    ban, ambiguous = _meant(name)
    if ban is None:
        return None
    if ambiguous:
        return ban if person and name not in template else replace(ban, code="QUARANTINED")
    return None if ban.rule == "CONSENT" and not person else ban


def ban_in_text(text: str) -> Ban | None:
    """Return the ban that a statement in free text falls under, for a human to judge; None for lawful text."""
    bare = "".join(text.split()).lower()
    if not ANY_TRIGGER.search(bare) and _SETTLED.fullmatch(bare):
        return None  # nearly every text, at a tenth of the cost
    plain = unicodedata.normalize("NFKC", text).lower()
    # A blank inside a word hides it from the eye no more than from the law; English needs its blanks.
    return _ban_in_plain(plain) or _ban_in_plain(without_blanks(plain))


def _ban_in_plain(plain: str) -> Ban | None:
    for around in TEXT_BANS:
        # Looking for the literal costs a thousandth of looking for the statement, and is rarely met.
        hit = around.statement.search(plain) if around.trigger in plain else None
        if hit is not None and hit.lastindex is not None:
            return around.bans[hit.lastindex - 1]
    return None


@lru_cache(maxsize=4096)  # a file asks for the same few names in every row
def _meant(name: str) -> tuple[Ban | None, bool]:
    """Return the ban that a field name means, and whether it may mean something else."""
    plain = _plain(name)
    unclear = FIELD_BANS.ambiguous.get(plain)
    if unclear is not None:
        return unclear, True
    return FIELD_BANS.whole.get(plain) or _ban_on_part(name, plain), False


def _plain(name: str) -> str:
    """Return a field name without case, width, spaces and signs."""
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKC", name).casefold()))


def _ban_on_part(name: str, plain: str) -> Ban | None:
    inside = None if plain.isascii() else FIELD_BANS.part_inside.search(plain)
    if inside is not None:
        return FIELD_BANS.part[inside.group()]
    runs = (FIELD_BANS.part.get(run) for run in _runs(unicodedata.normalize("NFKC", name)))
    return next((ban for ban in runs if ban is not None), None)


def _runs(name: str) -> Iterator[str]:
    """Yield every run of up to three neighbouring words of a name, e.g. `bloodtype` of `bloodTypeCode`."""
    words = [word.casefold() for word in _WORDS.findall(name)]
    for start in range(len(words)):
        for length in range(1, 4):
            yield "".join(words[start : start + length])


def _ban(values: Mapping[str, str]) -> Ban:
    return Ban(values["key"], values["rule"], CODES[values["rule"]], values["citation"])


def _field_faults(values: Mapping[str, str]) -> Iterable[str]:
    if values["rule"] not in CODES:
        yield f"unknown rule `{values['rule']}`"
    if values["match"] not in MATCHES:
        yield f"unknown match `{values['match']}`"
    if not _plain(values["term"]):
        yield "`term` has no letter"


def _text_faults(values: Mapping[str, str]) -> Iterable[str]:
    if values["rule"] not in CODES:
        yield f"unknown rule `{values['rule']}`"
    trigger = values["trigger"]
    if trigger != trigger.lower() or not trigger.isalpha():
        yield "`trigger` is not in small letters"
    try:
        expression = re.compile(values["pattern"])
    except re.error:
        yield "`pattern` is no regular expression"
        return
    if expression.groups:
        yield "`pattern` captures a group"
    if expression.match(""):
        yield "`pattern` holds for an empty text"


FIELD_BANS = load_field_bans()
TEXT_BANS = load_text_bans()
ANY_TRIGGER = re.compile("|".join(re.escape(around.trigger) for around in TEXT_BANS))
