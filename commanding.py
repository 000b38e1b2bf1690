"""What every command runs in: settings, a store, and an error as one line."""

import asyncio
import os
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from typing import Any, TypeVar

import click
import uvloop

from application import ROOT
from db.engine import (
    Database,
    StatementFailed,
    StatementTimeout,
    StoreUnavailable,
    UrlInvalid,
    open_database,
    sqlite_path,
)
from policies.fields import UnclassifiedField
from policies.tables import PolicyFileError
from schema.build import SkippedResolver
from settings import Settings, SettingsInvalid, load_settings

Result = TypeVar("Result")


class CommandFailed(click.ClickException):
    """The work failed; shown as `error [CODE]: sentence`."""

    def __init__(self, code: str, sentence: str) -> None:
        super().__init__(sentence)
        self.code = code

    def show(self, file: Any = None) -> None:
        click.echo(f"error [{self.code}]: {self.message}", err=True, file=file)


class SettingsRefused(CommandFailed):
    """The settings do not permit a start."""

    exit_code = 2


def read_settings() -> Settings:
    """Return the settings of this environment, or say what is wrong with every one of them."""
    try:
        return load_settings(os.environ, root=ROOT)
    except SettingsInvalid as fault:
        for line in fault.faults[:-1]:
            SettingsRefused("SETTING_INVALID", line).show()
        raise SettingsRefused("SETTING_INVALID", fault.faults[-1]) from None


def run(work: Coroutine[Any, Any, Result]) -> Result:
    """Run `work` to its end and turn what can go wrong with a store or a policy into a sentence."""
    try:
        with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
            return runner.run(work)
    except (UrlInvalid, StoreUnavailable) as fault:
        raise CommandFailed("STORE_UNAVAILABLE", str(fault)) from None
    except (StatementFailed, StatementTimeout) as fault:
        raise CommandFailed("STORE_FAILED", str(fault)) from None
    except (PolicyFileError, UnclassifiedField, SkippedResolver) as fault:
        raise CommandFailed("POLICY_INVALID", str(fault)) from None


@asynccontextmanager
async def store(url: str, *, statement_timeout: float = 5.0) -> AsyncIterator[Database]:
    """Open the store at `url` and close it afterwards."""
    file = sqlite_path(url)
    if file is not None and not file.exists():
        raise CommandFailed("STORE_MISSING", "the store does not exist yet: `make run` or `server.py demo` makes it")
    database = await open_database(url, statement_timeout=statement_timeout)
    try:
        yield database
    finally:
        await database.close()
