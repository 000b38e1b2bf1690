"""What `load` does with a file of lines: the submission that /intake takes, for the provider on the command line."""

import hashlib
from collections.abc import Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from db.database import Database, Transaction
from resolvers.intake.file import FileOutcome, LoadOptions
from resolvers.intake.ndjson import LINE_BYTES
from resolvers.intake.receipt import (
    ALL_OR_NOTHING,
    FILE,
    ROW_BY_ROW,
    Counts,
    Order,
    attestation_made,
    counts_of,
    earlier,
)
from resolvers.intake.refusals import EnvelopeInvalid
from resolvers.intake.spool import BLOCK_BYTES
from resolvers.intake.stream import Stream, envelope_of
from resolvers.intake.submitters import provider_on_file
from resolvers.intake.tabular import opened
from resolvers.intake.taking import take_all
from resolvers.intake.tally import Outcome

SUFFIXES = (".ndjson", ".jsonl")
_MEMBERS = frozenset({"clientKey", "mode", "attestation"})


class _Repeated(Exception):
    """The file was submitted before, whole and under its key; `outcome` is what became of it then."""

    def __init__(self, submission_id: str, counts: Counts) -> None:
        super().__init__()
        self.outcome = Outcome(submission_id, counts)


@dataclass(frozen=True)
class _Text:
    """A file as a source of lines."""

    file: BinaryIO

    def blocks(self) -> Iterator[bytes]:
        self.file.seek(0)
        while block := self.file.read(BLOCK_BYTES):
            yield block

    def digest(self) -> bytes:
        self.file.seek(0)
        digest = hashlib.sha256()
        for block in self.blocks():
            digest.update(block)
        return digest.digest()


async def load_stream(database: Database, path: Path, options: LoadOptions) -> FileOutcome:
    """Load one file of lines: what its envelope asks for, or after an error nothing.

    The same file again, under the same client key, is told what became of it the first time.
    Raises: the refusals of `intake.refusals`; the store's errors.
    """
    with opened(path) as file:
        text = _Text(file)
        envelope = envelope_of(file.readline(LINE_BYTES).removesuffix(b"\n"))
        ordered = _ordered(database, _held_to_form(envelope.members), text.digest(), options)
        try:
            outcome = await take_all(
                database,
                ordered,
                Stream(text, count=envelope.count),
                progress=lambda rows: options.progress(rows, file.tell()),
            )
        except _Repeated as repeated:
            outcome = repeated.outcome
        return FileOutcome(outcome)


def _held_to_form(members: Mapping[str, Any]) -> Mapping[str, str]:
    """Return an envelope that has the form of the mutation's input. Raises: EnvelopeInvalid."""
    is_text = all(isinstance(each, str) for each in members.values())
    if members.keys() != _MEMBERS or not is_text or members["mode"] not in (ALL_OR_NOTHING, ROW_BY_ROW):
        raise EnvelopeInvalid
    return members


def _ordered(
    database: Database, said: Mapping[str, str], digest: bytes, options: LoadOptions
) -> Callable[[Transaction], Awaitable[Order]]:
    """Return how the order of a file is made, once its provider can be looked up."""

    async def order(transaction: Transaction) -> Order:
        here = options.circumstances
        submitter = await provider_on_file(transaction, database.dialect, options.provider_code)
        statement = attestation_made(submitter, said["attestation"], options.attested, today=here.today)
        made = Order(submitter, here, FILE, said["mode"], statement, published=options.published)
        made = made.keyed(client_key=said["clientKey"], said=digest.hex())
        before = await earlier(transaction, database.dialect, made)
        if before is not None:
            raise _Repeated(before, await counts_of(transaction, database.dialect, before))
        return made

    return order
