"""The shipped decision tables hold: every role × class × route × denial, with the line that decides."""

import re

import pytest

from policies.case_table import Case, load_cases
from policies.case_values import load_named
from policies.case_verdict import Court, Failure, failures
from policies.conditions import CONDITIONS
from policies.decide import FOLDER, load_policy
from policies.matrix import NEVER, matrix
from policies.trial import Trial, told, trial
from policies.vocabulary import ROLES, SCOPES

POLICY = load_policy()
CASES = load_cases(FOLDER / "cases")


@pytest.fixture(scope="module")
def found() -> Trial:
    return trial(POLICY, CASES)


def test_c51_every_case_holds(found: Trial) -> None:
    assert [failure.place for failure in found.failures] == [], "\n".join(told(found))


def test_c51_every_line_and_every_condition_decides_some_case(found: Trial) -> None:
    assert found.coverage.gaps == ()
    shown, due = found.coverage.lines
    assert shown == due == len(POLICY.lines) + len(POLICY.inheritances)
    shown, due = found.coverage.conditions
    assert shown == due >= len(CONDITIONS)


def test_every_cell_of_the_matrix_has_a_case() -> None:
    asked = {each for case in CASES for each in case.asked}
    cells = {(cell.party, cell.cls, cell.action) for cell in matrix(POLICY) if cell.party in ROLES}
    assert cells - asked == set()
    assert {role for role, _, _ in asked} == set(ROLES)


def test_every_scope_is_asked_alone_and_beside_others() -> None:
    alone = {scope for case in CASES if case.scopes and len(case.scopes) == 1 for scope in case.scopes}
    beside = {scope for case in CASES if case.scopes and len(case.scopes) > 1 for scope in case.scopes}
    assert alone == beside == set(SCOPES)
    assert any(case.scopes == frozenset() for case in CASES)


def test_every_route_and_every_never_has_a_case_that_says_so() -> None:
    named = {case.decided_by for case in CASES}
    routed = {name for name, each in CONDITIONS.items() if each.route or each.denies}
    assert {name for name in routed if any(name in each.split() for each in named)} == routed
    assert any(cell.decision == NEVER for cell in matrix(POLICY))
    assert "no line" in named


def test_a_sentence_says_one_thing_once() -> None:
    assert len({case.sentence for case in CASES}) == len(CASES)
    assert [case.sentence for case in CASES if len(case.sentence.split()) < 4] == []


@pytest.mark.parametrize("role", ROLES)
def test_every_role_reads_what_the_public_reads(role: str) -> None:
    for line in POLICY.lines:
        if line.role == "PUBLIC" and line.effect == "allow":
            assert line in POLICY.matching(role, line.cls, line.action)


def judged(case: Case) -> list[Failure]:
    return list(failures(case, Court(POLICY).judge(case)))


def changed(case: Case, **parts: object) -> Case:
    return Case(**{**case.__dict__, **parts})  # type: ignore[arg-type]


def one(sentence: str) -> Case:
    return next(case for case in CASES if case.sentence == sentence)


OPEN_RECORD = "allow by PUBLIC OPEN ({})".format(
    ", ".join(
        f"access/{line.place}"
        for action in ("FIND", "BROWSE")
        for line in POLICY.matching("PUBLIC", "RECORD", action)
        if line.condition == "OPEN"
    )
)
WRONG = [
    pytest.param(
        changed(one("an open record is found and browsed"), is_allowed=False),
        "deny by PUBLIC OPEN",
        OPEN_RECORD,
        id="a wrong verdict",
    ),
    pytest.param(
        changed(one("an open record is found and browsed"), decided_by="PUBLIC ALWAYS"),
        "allow by PUBLIC ALWAYS",
        OPEN_RECORD,
        id="a right verdict for a wrong reason",
    ),
    pytest.param(
        changed(one("a restricted record is nobody's to find"), decided_by="* EXPIRED"),
        "deny by * EXPIRED",
        "deny by no line",
        id="a denial where no line grants",
    ),
    pytest.param(
        changed(one("an open record is found and browsed"), decided_by="PUBLIC OPEN within scope:records OPEN"),
        "allow by PUBLIC OPEN within scope:records OPEN",
        OPEN_RECORD,
        id="a scope that nobody asked",
    ),
]


@pytest.mark.parametrize(("case", "expected", "verdict"), WRONG)
def test_a_case_that_does_not_hold_is_told_once_with_all_whom_it_concerns(
    case: Case, expected: str, verdict: str
) -> None:
    (failure,) = judged(case)
    assert (failure.expected, failure.found) == (expected, verdict)
    assert failure.asked == case.asked
    assert failure.place == case.place


def test_a_decision_that_casbin_does_not_share_is_a_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(POLICY, "enforce", lambda *_, **__: False)
    case = one("an open record is found and browsed")
    (failure,) = judged(case)
    assert failure.found.startswith("allow by PUBLIC OPEN, where the decision or Casbin says otherwise")
    assert judged(one("a restricted record is nobody's to find")) == []


def test_every_asker_and_row_that_is_named_is_used() -> None:
    folder = FOLDER / "cases"
    tables = "\n".join(path.read_text(encoding="utf-8") for path in folder.iterdir())
    named = load_named(folder)
    for name in (*named.askers, *named.rows):
        # Its header is one place; a case, a `like` or a row that carries it is another.
        places = re.findall(rf'(?:, |"){re.escape(name)}(?:[,:]|")', tables)
        assert len(places) > 1, name
