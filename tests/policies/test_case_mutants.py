"""Nothing can be turned around unseen: every line and every comparison of every condition is held by some case."""

import ast
import copy
import inspect
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from types import CodeType, FunctionType, ModuleType

import pytest

from policies import entitlement, openness
from policies.case_table import Case, load_cases
from policies.case_verdict import Hearing, Outcome
from policies.conditions import CONDITIONS, holding
from policies.decide import FOLDER, load_policy
from policies.reader import Line
from policies.vocabulary import ROW_OF, SCOPE

POLICY = load_policy()
CASES = load_cases(FOLDER / "cases")
matching = cache(POLICY.matching)  # asked a million times below
Lines = tuple[Line, ...]


def fails(case: Case, held: frozenset[str], edit: Callable[[Lines], Lines] = lambda lines: lines) -> bool:
    """Tell whether a case would fail if these conditions held and the lines were edited so."""
    for role, cls, action in case.asked:
        own, *reach = (
            Hearing(party, edit(matching(party, cls, action)), held)
            for party in (role, *(SCOPE + scope for scope in sorted(case.scopes or ())))
        )
        outcome = Outcome((role, cls, action), own, None if case.scopes is None else tuple(reach), is_agreed=True)
        if (outcome.is_allowed, outcome.decided_by) != (case.is_allowed, case.decided_by):
            return True
    return False


def held_now(case: Case) -> frozenset[str]:
    return holding(case.asker, case.row_class, case.row)


HELD = {case.place: held_now(case) for case in CASES}


def edits() -> Iterator[tuple[str, Line, Callable[[Lines], Lines]]]:
    """Yield every line dropped, and every line with each other condition that could stand in its place."""
    for line in POLICY.lines:
        yield "dropped", line, lambda lines, line=line: tuple(each for each in lines if each != line)
        for name, known in CONDITIONS.items():
            if name != line.condition and ROW_OF[line.cls] in known.holds and known.denies == (line.effect == "deny"):
                other = replace(line, condition=name)
                yield (
                    name,
                    line,
                    lambda lines, line=line, other=other: tuple(other if each == line else each for each in lines),
                )


def test_as_they_stand_no_case_fails() -> None:
    assert [case.place for case in CASES if fails(case, HELD[case.place])] == []


def test_c51_a_line_that_is_dropped_or_says_another_condition_fails_a_case() -> None:
    asking: dict[str, list[Case]] = {}
    for case in CASES:
        for cls in {cls for _, cls, _ in case.asked}:
            asking.setdefault(cls, []).append(case)
    unseen = [
        f"{line.place}: {what}"
        for what, line, edit in edits()
        if not any(fails(case, HELD[case.place], edit) for case in asking[line.cls])
    ]
    assert unseen == []


# What a comparison or operator is turned into.
TURNED: Mapping[type[ast.cmpop], Sequence[type[ast.cmpop]]] = {
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Lt: (ast.LtE, ast.GtE),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
}


def mutants(function: ast.FunctionDef) -> Iterator[tuple[str, ast.FunctionDef]]:
    """Yield the function with one comparison turned, one part of an `and`, `or` or tuple dropped, or one `not`."""
    for place, node in enumerate(ast.walk(function)):
        for number, turn in enumerate(_turns(node)):
            changed = copy.deepcopy(function)
            turn(next(each for at, each in enumerate(ast.walk(changed)) if at == place))
            yield f"{function.name}: {ast.unparse(node)} ({number})", changed


def _turns(node: ast.AST) -> Iterator[Callable[[ast.AST], None]]:
    if isinstance(node, ast.Compare):
        for at, operator in enumerate(node.ops):
            for other in TURNED[type(operator)]:
                yield lambda found, at=at, other=other: found.ops.__setitem__(at, other())
    if isinstance(node, ast.BoolOp):
        for at in range(len(node.values)):
            # One part twice says no more than once, and keeps the operator.
            yield lambda found, at=at: found.values.__setitem__(at, found.values[at - 1])
        other_operator = ast.Or if isinstance(node.op, ast.And) else ast.And
        yield lambda found: setattr(found, "op", other_operator())
    if isinstance(node, ast.Tuple) and len(node.elts) > 1:
        for at in range(len(node.elts)):
            yield lambda found, at=at: found.elts.pop(at)
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield lambda found: setattr(found, "operand", ast.UnaryOp(ast.Not(), found.operand))


def code_of(function: ast.FunctionDef, module: ModuleType) -> CodeType:
    found: dict[str, FunctionType] = {}
    tree = ast.fix_missing_locations(ast.Module([function], []))
    exec(compile(tree, module.__name__, "exec"), dict(module.__dict__), found)
    return found[function.name].__code__


@pytest.mark.parametrize("module", [openness, entitlement], ids=["what opens and ends", "what entitles"])
def test_c51_a_condition_that_is_turned_around_anywhere_fails_a_case(
    module: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    unseen, tried = [], 0
    for function in ast.parse(inspect.getsource(module)).body:
        if not isinstance(function, ast.FunctionDef):
            continue
        for what, changed in mutants(function):
            tried += 1
            with monkeypatch.context() as patched:
                patched.setattr(getattr(module, function.name), "__code__", code_of(changed, module))
                if not any(_fails_now(case) for case in CASES):
                    unseen.append(what)
    assert unseen == []
    assert tried > 50


def _fails_now(case: Case) -> bool:
    try:
        return fails(case, held_now(case))
    except (TypeError, KeyError):  # a guard against missing values was turned: the row can not be judged any more
        return True
