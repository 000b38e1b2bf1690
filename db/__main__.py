"""Commands that need the store alone: `python -m db upgrade URL`, `python -m db grant ROLE URL`."""

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

import click

from db.engine import StoreUnavailable, UrlInvalid
from db.grants import NIGHTLY, SERVICE, GrantRefused, RolesUnsupported, RoleUnknown
from db.grants import grant as grant_rights
from db.upgrade import migrate

Result = TypeVar("Result")


@click.group()
def main() -> None:
    """Look after a store: its tables and its rights."""


@main.command()
@click.argument("url")
def upgrade(url: str) -> None:
    """Bring the tables of the store at URL to the newest revision."""
    _run(migrate(url))
    click.echo("the tables are at the newest revision")


@main.command()
@click.argument("role")
@click.argument("url")
@click.option("--nightly", is_flag=True, help="The rights of `server.py expire`, the only role that deletes.")
def grant(role: str, url: str, nightly: bool) -> None:
    """Give the PostgreSQL role ROLE the service's rights in the store at URL, and no others on its tables."""
    silenced = _run(grant_rights(url, role, NIGHTLY if nightly else SERVICE))
    may = "archive and erase what has ended" if nightly else "read, take submissions in and append to the query log"
    click.echo(f"`{role}` may {may}")
    if not silenced:
        click.echo("parameter logging was left as it is: only a superuser can turn it off for a role", err=True)


def _run(work: Coroutine[Any, Any, Result]) -> Result:
    try:
        return asyncio.run(work)
    except (UrlInvalid, StoreUnavailable, RolesUnsupported, RoleUnknown, GrantRefused) as error:
        raise click.ClickException(str(error)) from None


if __name__ == "__main__":
    main(prog_name="python -m db")
