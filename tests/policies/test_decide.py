"""Decisions: the lines' own words, Casbin's verdict, and what must never make the two differ."""

import logging
import shutil
from collections.abc import Iterator
from itertools import chain, combinations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policies.conditions import CONDITIONS
from policies.decide import FOLDER, Allowed, AllowedIf, Denied, Policy, Scopes, load_policy
from policies.reader import Inheritance, Line
from policies.vocabulary import ACTIONS, ROLES, ROW_OF, SCOPE, SCOPES, actions_of

POLICY = load_policy()


def granted_by_decision(
    policy: Policy, role: str, cls: str, action: str, held: frozenset[str], *, scopes: Scopes = None
) -> bool:
    """Read a decision as the compiled SQL does: any grant, within what the scopes reach, and no denial."""
    decision = policy.decide(role, cls, action, scopes=scopes)
    if isinstance(decision, AllowedIf):
        is_reached = not decision.within or bool(held & set(decision.within))
        return bool(held & set(decision.granting)) and is_reached and not held & set(decision.denying)
    # `Allowed` rests on ALWAYS, which holds for every row that it can be asked of.
    return isinstance(decision, Allowed) and "ALWAYS" in held


def subsets(names: list[str]) -> Iterator[frozenset[str]]:
    return map(frozenset, chain.from_iterable(combinations(names, size) for size in range(len(names) + 1)))


def askable(named: set[str]) -> Iterator[frozenset[str]]:
    """Yield every set of conditions that can decide: those named, and one that stands for all that are not."""
    return subsets(sorted(named) + sorted(set(CONDITIONS) - named)[:1])


@pytest.mark.parametrize("cls", sorted({line.cls for line in POLICY.lines}))
def test_c51_the_decision_agrees_with_casbin_for_every_set_of_conditions(cls: str) -> None:
    for role in ROLES:
        for action in actions_of(cls):
            named = {line.condition for line in POLICY.matching(role, cls, action)}
            for held in (*askable(named), frozenset(CONDITIONS)):
                assert POLICY.enforce(role, cls, action, held) is granted_by_decision(
                    POLICY, role, cls, action, held
                ), (role, cls, action, sorted(held))


# The role whose tokens need scopes, one that may have them, and one to whom no scope speaks of what is its own.
NARROWED = ("CREDIT_SERVICE_FIRM", "AGENT", "PROVIDER")


@pytest.mark.parametrize("role", NARROWED)
@pytest.mark.parametrize("cls", sorted({line.cls for line in POLICY.lines}))
def test_c51_scopes_narrow_as_casbin_says_for_every_set_of_conditions(cls: str, role: str) -> None:
    for action in actions_of(cls):
        reaching = [each for each in SCOPES if POLICY.matching(SCOPE + each, cls, action)][:3]
        elsewhere = next(each for each in SCOPES if each not in reaching)
        lines = [*POLICY.matching(role, cls, action)]
        lines += [line for each in reaching for line in POLICY.matching(SCOPE + each, cls, action)]
        for scopes in (*subsets(reaching), frozenset({elsewhere}), frozenset(SCOPES)):
            for held in askable({line.condition for line in lines}):
                said = POLICY.enforce(role, cls, action, held, scopes=scopes)
                asked = (role, cls, action, sorted(held), sorted(scopes))
                assert said is granted_by_decision(POLICY, role, cls, action, held, scopes=scopes), asked
                assert not said or POLICY.enforce(role, cls, action, held), asked  # a scope grants nothing


SCOPED = [
    pytest.param(None, AllowedIf(("AUTHORISED", "OPEN"), ("EXPIRED",)), id="a token that says nothing is not narrowed"),
    pytest.param(frozenset[str](), Denied(), id="a token without any reaches nothing"),
    pytest.param(frozenset({"lists"}), Denied(), id="a scope that does not speak of it"),
    pytest.param(
        frozenset({"records"}),
        AllowedIf(("AUTHORISED", "OPEN"), ("EXPIRED",), within=("OPEN",)),
        id="what is granted must hold, and what the scope reaches too",
    ),
    pytest.param(
        frozenset({"records", "authorised-records"}),
        AllowedIf(("AUTHORISED", "OPEN"), ("EXPIRED",)),
        id="two scopes that reach all that is granted narrow nothing",
    ),
    pytest.param(
        frozenset({"subjects"}),
        AllowedIf(("AUTHORISED", "OPEN"), ("EXPIRED",), within=("ALWAYS",)),
        id="a scope that asks for nothing",
    ),
]


@pytest.mark.parametrize(("scopes", "decision"), SCOPED)
def test_scopes_narrow(scopes: Scopes, decision: object) -> None:
    policy = made(
        ("AGENT", "OPEN", "allow"),
        ("AGENT", "AUTHORISED", "allow"),
        ("*", "EXPIRED", "deny"),
        ("scope:records", "OPEN", "allow"),
        ("scope:authorised-records", "AUTHORISED", "allow"),
        ("scope:subjects", "ALWAYS", "allow"),
    )
    assert policy.decide("AGENT", "RECORD", "FIND", scopes=scopes) == decision
    for held in subsets(["AUTHORISED", "EXPIRED", "OPEN"]):
        always = held | {"ALWAYS"}
        said = policy.enforce("AGENT", "RECORD", "FIND", always, scopes=scopes)
        assert said is granted_by_decision(policy, "AGENT", "RECORD", "FIND", always, scopes=scopes)


def test_a_scope_alone_grants_nothing() -> None:
    policy = made(("scope:records", "OPEN", "allow"))
    assert policy.decide("AGENT", "RECORD", "FIND", scopes=frozenset({"records"})) == Denied()
    assert policy.enforce("AGENT", "RECORD", "FIND", {"OPEN"}, scopes=frozenset({"records"})) is False


def test_c51_what_no_line_names_is_denied_whatever_holds() -> None:
    named = {(line.cls, line.action) for line in POLICY.lines}
    everything = frozenset(CONDITIONS)
    unnamed = [(cls, action) for cls in ROW_OF for action in ACTIONS if (cls, action) not in named]
    assert unnamed
    for role in ROLES:
        for cls, action in unnamed:
            assert POLICY.decide(role, cls, action) == Denied()
            assert POLICY.enforce(role, cls, action, everything) is False


@pytest.mark.parametrize(
    ("role", "cls", "action"),
    [
        pytest.param("ROOT", "RECORD", "FIND", id="a role that is not there"),
        pytest.param("*", "RECORD", "FIND", id="the star of denials is no role"),
        pytest.param("PUBLIC", "BOOK", "FIND", id="a class that is not there"),
        pytest.param("PUBLIC", "RECORD", "EAT", id="an action that is not there"),
    ],
)
def test_the_unknown_is_denied(role: str, cls: str, action: str) -> None:
    assert POLICY.decide(role, cls, action) == Denied()
    assert POLICY.enforce(role, cls, action, frozenset(CONDITIONS) - {"EXPIRED"}) is False


def made(*lines: tuple[str, str, str], links: tuple[tuple[str, str], ...] = ()) -> Policy:
    """Return a policy of lines (role, condition, effect) about finding records."""
    read = tuple(
        Line(role, "RECORD", "FIND", condition, effect, "IM-2018 §23", f"a.csv:{number}")
        for number, (role, condition, effect) in enumerate(lines, start=1)
    )
    heirs = tuple(Inheritance(role, above, "IM-2018 §24", "b.csv:1") for role, above in links)
    return Policy(read, heirs, revision="test")


HEIR = (("SUBJECT_SELF", "PUBLIC"),)
COMBINED = [
    pytest.param(made(("PUBLIC", "ALWAYS", "allow")), "PUBLIC", Allowed(), id="granted for every row"),
    pytest.param(
        made(("PUBLIC", "ALWAYS", "allow"), ("*", "EXPIRED", "deny")),
        "PUBLIC",
        AllowedIf(("ALWAYS",), ("EXPIRED",)),
        id="granted for every row but those denied",
    ),
    pytest.param(made(("*", "EXPIRED", "deny")), "PUBLIC", Denied(), id="a denial grants nothing"),
    pytest.param(
        made(("PUBLIC", "OPEN", "allow"), ("SUBJECT_SELF", "OWN", "allow"), links=HEIR),
        "SUBJECT_SELF",
        AllowedIf(("OPEN", "OWN"), ()),
        id="grants are inherited",
    ),
    pytest.param(
        made(("PUBLIC", "OPEN", "allow"), ("SUBJECT_SELF", "OWN", "allow"), links=HEIR),
        "PUBLIC",
        AllowedIf(("OPEN",), ()),
        id="and only downwards",
    ),
    pytest.param(
        made(("PUBLIC", "OPEN", "allow"), ("PUBLIC", "EXPIRED", "deny"), links=HEIR),
        "SUBJECT_SELF",
        AllowedIf(("OPEN",), ()),
        id="a denial that names the ancestor does not bind the heir",
    ),
    pytest.param(
        made(("PUBLIC", "OPEN", "allow"), ("SUBJECT_SELF", "EXPIRED", "deny"), links=HEIR),
        "PUBLIC",
        AllowedIf(("OPEN",), ()),
        id="a denial that names the heir does not bind the ancestor",
    ),
    pytest.param(
        made(("PUBLIC", "OPEN", "allow"), ("*", "EXPIRED", "deny"), links=HEIR),
        "SUBJECT_SELF",
        AllowedIf(("OPEN",), ("EXPIRED",)),
        id="a denial for everybody binds the heir",
    ),
    pytest.param(
        made(("PUBLIC", "OPEN", "allow"), ("SUBJECT_SELF", "OPEN", "allow"), links=HEIR),
        "SUBJECT_SELF",
        AllowedIf(("OPEN",), ()),
        id="a condition counts once",
    ),
]


@pytest.mark.parametrize(("policy", "role", "decision"), COMBINED)
def test_lines_combine(policy: Policy, role: str, decision: object) -> None:
    assert policy.decide(role, "RECORD", "FIND") == decision
    for held in subsets(["ALWAYS", "EXPIRED", "OPEN", "OWN"]):
        assert policy.enforce(role, "RECORD", "FIND", held) is granted_by_decision(policy, role, "RECORD", "FIND", held)


def test_a_denial_must_be_seen_beside_the_grant_it_defeats() -> None:
    expired = frozenset({"OPEN", "EXPIRED"})
    assert POLICY.enforce("PUBLIC", "RECORD", "FIND", expired) is False
    # Asked one condition at a time, the same row would pass: that is why the set is asked at once.
    assert any(POLICY.enforce("PUBLIC", "RECORD", "FIND", {each}) for each in expired)


LINES = st.lists(
    st.tuples(
        st.sampled_from([*ROLES, "*", "scope:records", "scope:lists"]),
        st.sampled_from(["ALWAYS", "OPEN", "OWN", "EXPIRED", "DELETED"]),
        st.sampled_from(["allow", "deny"]),
    ).filter(lambda line: line[2] == ("deny" if line[0] == "*" else "allow") or not line[0].startswith(("*", "scope"))),
    min_size=1,
    max_size=12,
    unique=True,
)
LINKS = st.sampled_from([(), HEIR, (("SUBJECT_SELF", "PUBLIC"), ("USER_AGENCY", "SUBJECT_SELF"))])


@settings(max_examples=40, deadline=None)
@given(
    lines=LINES,
    links=LINKS,
    role=st.sampled_from(ROLES),
    held=st.frozensets(st.sampled_from(sorted(CONDITIONS))),
    scopes=st.sampled_from([None, frozenset(), frozenset({"records"}), frozenset({"records", "lists"})]),
)
def test_any_policy_decides_as_casbin_does(
    lines: list[tuple[str, str, str]],
    links: tuple[tuple[str, str], ...],
    role: str,
    held: frozenset[str],
    scopes: Scopes,
) -> None:
    policy = made(*lines, links=links)
    always = held | {"ALWAYS"}
    said = policy.enforce(role, "RECORD", "FIND", always, scopes=scopes)
    assert said is granted_by_decision(policy, role, "RECORD", "FIND", always, scopes=scopes)


def test_a_decision_is_asked_once_and_remembered() -> None:
    policy = load_policy()
    assert policy.decide("PUBLIC", "RECORD", "FIND") is policy.decide("PUBLIC", "RECORD", "FIND")


def test_casbin_prints_no_request(caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]) -> None:
    with caplog.at_level(logging.DEBUG):
        load_policy().enforce("PUBLIC", "RECORD", "FIND", {"OPEN"})
    assert [record.name for record in caplog.records if "casbin" in record.name] == []
    assert capfd.readouterr() == ("", "")


DECIDING = sorted(
    str(path.relative_to(FOLDER))
    for path in [*FOLDER.rglob("rules/**/*.*"), *FOLDER.glob("packs/*.*"), FOLDER / "model.conf"]
)


@pytest.fixture
def copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of every file that decides, and the model read from it."""
    for name in DECIDING:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(FOLDER / name, tmp_path / name)
    monkeypatch.setattr("policies.decide.FOLDER", tmp_path)
    return tmp_path


@pytest.mark.parametrize("name", DECIDING)
def test_c51_the_revision_changes_with_every_file_that_decides(copied: Path, name: str) -> None:
    before = load_policy(copied / "rules").revision
    assert before == POLICY.revision
    with (copied / name).open("a", encoding="utf-8") as file:
        file.write("# a word more\n")
    assert load_policy(copied / "rules").revision != before


def test_the_revision_changes_when_a_file_goes(copied: Path) -> None:
    before = load_policy(copied / "rules").revision
    (copied / "packs" / "NX.toml").unlink()
    assert load_policy(copied / "rules").revision != before
