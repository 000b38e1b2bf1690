"""The reviewer's command line: check the files, print every decision, explain one of them. Needs no database."""

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
    from policies.check import Checked, check
    from policies.explain import Explanation, Heard, NameUnknown, Verdict, explain, matrix
except PolicyFileError as faulty:
    # The shipped tables are read on import: a faulty one is told here, before anything else can be read.
    click.echo("\n".join(faulty.faults), err=True)
    sys.exit(1)

WIDTH = 100
EPILOG = "Exit codes: 0 sound or answered; 1 the files are faulty; 2 wrong arguments or an unknown name."
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


@main.command("table", epilog=EPILOG)
@click.option("--folder", type=_FOLDER, default=FOLDER, help="Other files than the shipped ones.")
def table_command(folder: Path) -> None:
    """Print the decision of every role, class and action."""
    for cls, action, role, decision in matrix(_sound(folder).policy):
        click.echo(f"{cls:<22} {action:<6} {role:<12} {decision}")
    click.echo("every other class and action: never, for every role")


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
    for verdict in found.verdicts:
        yield ""
        yield from _verdict(found.role, verdict)


def _verdict(role: str, verdict: Verdict) -> Iterator[str]:
    yield from _wrapped(f"{role} {verdict.action} {verdict.cls}: ", verdict.decision)
    counting = [line for line in verdict.lines if line.aside is None]
    if not counting:
        yield "  no line speaks of this role, class and action"
    for line in counting:
        yield "  " + _row((line.effect, line.role, line.condition, line.place, line.citation))
        yield from _wrapped(" " * 9, f"{line.condition}: {line.words} ({line.words_citation})")
    yield from _aside([line for line in verdict.lines if line.aside is not None])
    routes = ", ".join(f"{route} ({citation})" for route, citation in verdict.routes.items())
    yield f"  lawful routes: {routes or 'none'}"


def _aside(lines: Sequence[Heard]) -> Iterator[str]:
    if lines:
        yield "  does not count here:"
    for line in lines:
        yield "  " + _row((line.effect, line.role, line.condition, line.place, str(line.aside)))


def _row(cells: Sequence[str]) -> str:
    effect, role, condition, place, last = cells
    return f"{effect:<6} {role:<12} {condition:<16} {place:<19} {last}"


def _wrapped(head: str, text: str) -> list[str]:
    return textwrap.wrap(text, WIDTH, initial_indent=head, subsequent_indent=" " * min(len(head), 9))


if __name__ == "__main__":
    main(prog_name="python -m policies")
