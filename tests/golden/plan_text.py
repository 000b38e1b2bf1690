"""The authorised plan as text for a reviewer: every node with what decides it."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from graphql.execution.values import get_variable_values

from policies.actor import PUBLIC, Actor, Standing
from policies.conditions import CONDITIONS
from policies.decide import Allowed, AllowedIf, Decision
from resolvers.access import Access
from resolvers.authorise import Authorised, Granted, authorise
from resolvers.document import Documents
from resolvers.limits import Limits
from resolvers.plan import ReadPlan, Scalar, make_plan
from resolvers.refusal import Refusal
from resolvers.right import Right, public_right, right_of
from tests.golden.asking import classes, graph, policy


def plan_text(text: str, variables: Mapping[str, Any], *, actor: Actor, standing: Standing | None, today: date) -> str:
    """Return the authorised plan of a question, or the name of what refused it before there was one."""
    try:
        plan, coerced = planned(text, variables)
        right = public_right()
        if actor is not PUBLIC and standing is not None:
            right = right_of(actor, standing, plan.purpose, coerced, policy=policy(), today=today)
        authorised = authorise(plan, right, policy=policy(), classes=classes())
    except Refusal as refusal:
        return f"refused: {type(refusal).__name__}\n"
    return "\n".join([*_heading(right, plan), "", *_tree(authorised), "", *_withheld(authorised)]) + "\n"


def planned(text: str, variables: Mapping[str, Any]) -> tuple[ReadPlan, Mapping[str, Any]]:
    """Return the plan of a question and its variables as coerced."""
    documents = Documents(graph(), Limits())
    operation = documents.operation(documents.find(text), None).operation
    values = get_variable_values(graph(), operation.definition.variable_definitions or (), dict(variables))
    assert not isinstance(values, list), "the variables of a golden question fit"
    return make_plan(operation, values), values.coerced


def _heading(right: Right, plan: ReadPlan) -> list[str]:
    lines = [f"role: {right.role}" + (", a subject itself" if right.has_subject else "")]
    if plan.purpose:
        lines.append(f"purpose: {plan.purpose.code}, matter {_value(plan.purpose.matter)}")
    lines += _standing(right)
    for duty in right.duties:
        lines += [f"duty: {duty.purpose} in {duty.region_code} until {duty.valid_until}"]
        lines += [f"      {' '.join(sorted(duty.categories))}"]
    return lines


def _standing(right: Right) -> list[str]:
    """Return what else the question is asked in the right of, where there is any."""
    lines = [] if right.scopes is None else [f"scopes: {', '.join(sorted(right.scopes)) or 'none'}"]
    lines += ["identity: not proven today"] if right.lacks_proof else []
    if right.purpose:
        needs = ", and must hold one" if right.must_hold else ""
        lines.append(f"relies on authorisations for {right.purpose}{needs}")
    lines += ["submits" + (", with a live agreement" if right.is_agreed else "")] if right.submits else []
    return [*lines, "on a worklist"] if right.has_post else lines


def _tree(authorised: Authorised) -> list[str]:
    lines = [line for each in authorised.root for line in _node(each, "", {})]
    return lines or ["nothing that the store answers"]


def _node(granted: Granted, indent: str, above: Mapping[str, Access]) -> list[str]:
    field = granted.field
    name = field.coordinate if field.key == field.coordinate.split(".")[-1] else f"{field.key}: {field.coordinate}"
    owner = above.get(field.coordinate.split(".")[0])
    lines = [f"{indent}{name}{_arguments(field.arguments)}{_cell(granted, owner)}"]
    for kind, access in granted.rows.items():
        lines.append(f"{indent}  · rows {kind}: {access.cls} {_decision(access.decision)}")
    for filtered, access in granted.filters.items():
        lines.append(f"{indent}  · compares {filtered}: {access.cls} {_decision(access.decision)}")
    for cls, access in granted.content.items():
        lines.append(f"{indent}  · keys {cls}: {_decision(access.decision)}")
    for fields in granted.children.values():
        lines += [line for child in fields for line in _node(child, indent + "  ", granted.rows or above)]
    return lines


def _cell(granted: Granted, owner: Access | None) -> str:
    if granted.cell is None:
        return ""
    if owner is not None and granted.cell.covers(owner):
        return f"  [{granted.cell.cls}, with its row]"
    return f"  [{granted.cell.cls} {_decision(granted.cell.decision)}]"


def _decision(decision: Decision) -> str:
    if isinstance(decision, Allowed):
        return "always"
    if not isinstance(decision, AllowedIf):
        return "never"
    unless = f" unless {' or '.join(decision.denying)}" if decision.denying else ""
    ways = [f"{name} ({route})" if (route := CONDITIONS[name].route) else name for name in decision.granting]
    return f"if {' or '.join(ways)}{unless}"


def _arguments(arguments: Mapping[str, Any]) -> str:
    return f"({', '.join(f'{name}: {_value(value)}' for name, value in arguments.items())})" if arguments else ""


def _value(value: Any) -> str:
    if isinstance(value, Scalar):
        return "$" + ".".join(str(part) for part in value.source) if value.source else repr(value.value)
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{name}: {_value(item)}" for name, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(_value(item) for item in value) + "]"
    return str(value)


def _withheld(authorised: Authorised) -> list[str]:
    if not authorised.withheld:
        return ["withheld: nothing"]
    lines = [
        f"  {'.'.join(each.path)}  {each.coordinate}: {each.reason}, open by {' or '.join(each.routes)}, {each.article}"
        for each in authorised.withheld
    ]
    return ["withheld:", *lines]
