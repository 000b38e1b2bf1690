"""The reviewer's command line: check the files, see every decision, hold them against cases, explain one of them.

It needs no database.
"""

import json
import sys
import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path

import click

from policies.decide import FOLDER
from policies.tables import PolicyFileError

try:
    from policies.case_table import load_cases
    from policies.check import Checked, check
    from policies.drawing import WIDTH, grid, words
    from policies.explain import ANOTHER_ROLE, Explanation, Heard, Verdict, explain
    from policies.matrix import ALWAYS, IF, NEVER, NameUnknown, as_csv, matrix
    from policies.trial import told, trial
except PolicyFileError as faulty:
    # The shipped tables are read on import: a faulty one is told here, before anything else can be read.
    click.echo("\n".join(faulty.faults), err=True)
    sys.exit(1)

EPILOG = "Exit codes: 0 sound, answered, passed; 1 faulty files or a failed case; 2 wrong arguments or an unknown name."
COLOURS = {ALWAYS: "green", IF: "yellow", NEVER: "bright_black"}
_FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)


@click.group(epilog=EPILOG, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": WIDTH})
def main() -> None:
    """Who may do what with which class of data, and under which article."""


def _sound(folder: Path) -> Checked:
    """Return the files of `folder`; tell every fault and leave with 1 where there is one."""
    try:
        return check(folder)
    except PolicyFileError as error:
        click.echo("\n".join(error.faults), err=True)
        raise click.exceptions.Exit(1) from None


@main.command("check", epilog=EPILOG)
@click.argument("folder", type=_FOLDER, default=FOLDER)
def check_command(folder: Path) -> None:
    """Read every rule and pack strictly; each fault is told as `file:line: what`, all at once.

    FOLDER holds `rules/` and `packs/`; without it the shipped files are read.
    """
    checked = _sound(folder)
    counts = ", ".join(f"{count} {what}" for what, count in checked.counts.items())
    click.echo(f"policy {checked.policy.revision}: {counts}")


@main.command("matrix", epilog=EPILOG)
@click.option("--role", help="One role or scope (scope:records), in words.")
@click.option("--class", "cls", help="One class, in words; a class of rows stands for its cells too.")
@click.option("--csv", "is_csv", is_flag=True, help="One line for each role, class and action.")
@click.option("--folder", type=_FOLDER, default=FOLDER, help="Other files than the shipped ones.")
def matrix_command(role: str | None, cls: str | None, *, is_csv: bool, folder: Path) -> None:
    """Print who may do what by which route: roles × classes × actions, in signs, in words or as CSV."""
    try:
        cells = matrix(_sound(folder).policy, role, cls)
    except NameUnknown as error:
        raise click.UsageError(str(error.args[0])) from None
    if is_csv:
        click.echo(as_csv(cells), nl=False)
    else:
        # Colour is dropped where nobody looks: click keeps it for a terminal only.
        click.echo("\n".join((words if role or cls else grid)(cells, _painted)))


def _painted(decision: str, text: str) -> str:
    return click.style(text, fg=COLOURS[decision])


@main.command("test", epilog=EPILOG)
@click.option("--folder", type=_FOLDER, default=FOLDER, help="Other files than the shipped ones.")
@click.option("--cases", type=_FOLDER, help="Other cases than those of the folder.")
@click.option("--json", "as_json", is_flag=True, help="Answer as JSON.")
def test_command(folder: Path, cases: Path | None, *, as_json: bool) -> None:
    """Hold the policy against its decision tables: verdict and deciding line of every case.

    Every line and every condition must decide some case, both ways; what no case shows is a failure.
    """
    policy = _sound(folder).policy
    try:
        found = trial(policy, load_cases(cases or folder / "cases"))
    except PolicyFileError as error:
        click.echo("\n".join(error.faults), err=True)
        raise click.exceptions.Exit(1) from None
    if as_json:
        click.echo(json.dumps(asdict(found), ensure_ascii=False, indent=2))
    else:
        click.echo("\n".join(told(found)))
    if not found.is_passed:
        raise click.exceptions.Exit(1)


@main.command("explain", epilog=EPILOG)
@click.argument("role")
@click.argument("what")
@click.argument("action", required=False)
@click.option("--json", "as_json", is_flag=True, help="Answer as JSON.")
@click.option("--folder", type=_FOLDER, default=FOLDER, help="Other files than the shipped ones.")
def explain_command(role: str, what: str, action: str | None, *, as_json: bool, folder: Path) -> None:
    """Say why ROLE may or may not do ACTION with WHAT, line by line.

    WHAT is a class (RECORD_TEXT), a type (Record), a coordinate (Record.title) or a content key (content.facts).
    """
    try:
        found = explain(_sound(folder), role, what, action=action)
    except NameUnknown as error:
        raise click.UsageError(str(error.args[0])) from None
    if as_json:
        click.echo(json.dumps(asdict(found), ensure_ascii=False, indent=2))
    else:
        click.echo("\n".join(_told(found)))


def _told(found: Explanation) -> Iterator[str]:
    yield from textwrap.wrap(found.meaning, WIDTH)
    if found.inherits:
        yield f"{found.role} has the grants of {', '.join(found.inherits)}"
    yield f"policy {found.revision}"
    known: set[str] = set()
    for verdict in found.verdicts:
        yield ""
        yield from _verdict(found.role, verdict, known)


def _verdict(role: str, verdict: Verdict, known: set[str]) -> Iterator[str]:
    """Yield one verdict line by line; `known` are the conditions whose words were told before."""
    yield from _wrapped(f"{role} {verdict.action} {verdict.cls}: ", verdict.decision)
    counting = [line for line in verdict.lines if line.aside is None]
    if not counting:
        yield "  no line speaks of this role, class and action"
    for line in counting:
        yield "  " + _row((line.effect, line.role, line.condition, line.place, line.citation))
        if line.condition not in known:
            yield from _wrapped(" " * 9, f"{line.condition}: {line.words} ({line.words_citation})")
        known.add(line.condition)
    yield from _aside([line for line in verdict.lines if line.aside is not None])
    routes = ", ".join(f"{route} ({citation})" for route, citation in verdict.routes.items())
    yield from _wrapped("  lawful routes: ", routes or "none")


def _aside(lines: Sequence[Heard]) -> Iterator[str]:
    """Yield the lines that do not count: by name where only the role is another, else how many there are."""
    if lines:
        yield "  does not count here:"
    alike: dict[str, list[Heard]] = {}
    for line in lines:
        alike.setdefault(str(line.aside), []).append(line)
    for aside, heard in alike.items():
        if aside == ANOTHER_ROLE:
            named = (f"{each.role} {each.condition} ({each.place})" for each in heard)
            yield from _wrapped(f"    {aside}: ", ", ".join(named))
        else:
            yield f"    {aside}: {len(heard)} line{'' if len(heard) == 1 else 's'}"


def _row(cells: Sequence[str]) -> str:
    effect, role, condition, place, last = cells
    return f"{effect:<6} {role:<19} {condition:<16} {place:<24} {last}"


def _wrapped(head: str, text: str) -> list[str]:
    return textwrap.wrap(text, WIDTH, initial_indent=head, subsequent_indent=" " * min(len(head), 9))


if __name__ == "__main__":
    main(prog_name="python -m policies")
