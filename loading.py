"""The `load` command: files of agencies in, one report for each with its receipt, the rejected rows named."""

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import click

from db.engine import Database
from db.identity import IdentityKeys
from policies.decide import load_policy
from progress import Progress
from resolvers.intake.file import FileOutcome, LoadOptions, load_file
from resolvers.intake.receipt import Circumstances
from resolvers.intake.refusals import IntakeRefused
from resolvers.intake.screened import hold_reference
from resolvers.intake.stream_file import SUFFIXES, load_stream
from resolvers.wire_id import PREFIXES

REFUSALS_SHOWN = 20


@dataclass(frozen=True)
class Load:
    """What is loaded and for whom.

    published: the reference under which the provider published these rows
    attested: the version of the attestation that the provider makes; none = the one in force (IM-2018 §21)
    """

    files: Sequence[Path]
    provider_code: str
    rejects_dir: Path
    published: str | None
    attested: str | None = None


@dataclass(frozen=True)
class Loaded:
    """How a load ended. refused: rows; refusals: (file, code, sentence) of each file of which nothing was taken."""

    refused: int
    refusals: tuple[tuple[str, str, str], ...]


async def load(database: Database, order: Load, *, keys: IdentityKeys, now: Callable[[], datetime]) -> Loaded:
    """Load the files in their order, report each as it ends, and go on after one that was refused."""
    refused = 0
    refusals = []
    revision = load_policy().revision
    for file in order.files:
        progress = Progress(sys.stderr)
        options = LoadOptions(
            provider_code=order.provider_code,
            circumstances=Circumstances(keys=keys, now=now(), policy_revision=revision),
            published=order.published,
            attested=order.attested,
            rejects_dir=order.rejects_dir,
            progress=_shown(progress, file),
        )
        try:
            hold_reference(order.published)
            loads = load_stream if file.suffix.lower() in SUFFIXES else load_file
            outcome = await loads(database, file, options)
        except IntakeRefused as fault:
            progress.close()
            refusals.append((file.name, fault.code, str(fault)))
        else:
            progress.close()
            refused += outcome.rows.counts.refused
            report(file, outcome)
    return Loaded(refused, tuple(refusals))


def _shown(progress: Progress, file: Path) -> Callable[[int, int], None]:
    return lambda rows, _bytes: progress(f"{file.name}: rows read", rows)


def report(file: Path, outcome: FileOutcome) -> None:
    """Print what became of one file; columns and codes, never a cell."""
    rows, counts = outcome.rows, outcome.rows.counts
    taken = f"{counts.accepted:,} accepted, {counts.updated:,} updated, {counts.unchanged:,} unchanged"
    held = f", {counts.held:,} held" if counts.held else ""
    click.echo(f"{file.name}: {taken}, {counts.refused:,} rejected{held}")
    click.echo(f"  receipt: {PREFIXES['Submission']}{rows.submission_id}")
    for refused in rows.refusals[:REFUSALS_SHOWN]:
        sheet = f"sheet `{refused.sheet}`, " if refused.sheet else ""
        click.echo(f"  {sheet}row {refused.row}, column `{refused.field}`: {refused.code}")
    if len(rows.refusals) > REFUSALS_SHOWN:
        click.echo("  … the rest stands in the rejected-rows file" if outcome.rejects else "  … and more")
    for rejects in outcome.rejects:
        click.echo(f"  rejected rows, to mend and load again: {rejects}")
    if rows.ignored_columns:
        click.echo("  not read, no template knows them: " + ", ".join(f"`{name}`" for name in rows.ignored_columns))
    if outcome.ignored_sheets:
        click.echo("  sheets not read, no template's headers: " + ", ".join(f"`{n}`" for n in outcome.ignored_sheets))
    if rows.procedure_unstated:
        click.echo(
            f"  {rows.procedure_unstated:,} penalties stay restricted: their procedure is not stated (IM-2018 §13)"
        )
