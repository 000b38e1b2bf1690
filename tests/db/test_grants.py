"""The service's role can do its work and cannot touch what it wrote into the query log."""

import asyncio
from collections.abc import AsyncIterator, Iterator

import pytest
from click.testing import CliRunner

from db.__main__ import main
from db.engine import Database, StatementFailed, open_database
from db.grants import APPEND, READ, GrantRefused, RolesUnsupported, RoleUnknown, grant
from db.tables import metadata
from tests.clusters import Cluster
from tests.conftest import administer, run_apart
from tests.db.test_query_log import CHANGES, ENTRY, SUBJECT, write

ROLE = "credit service"  # a name that needs quoting


def as_role(url: str) -> str:
    return url.replace("postgres@", f"{ROLE.replace(' ', '%20')}@")


@pytest.fixture
def granted_url(cluster: Cluster, postgresql_url: str) -> Iterator[str]:
    """The address of a fresh store, for the service's role after the grant."""
    run_apart(administer(cluster, f'create role "{ROLE}" login'))
    run_apart(grant(postgresql_url, ROLE))
    yield as_role(postgresql_url)
    run_apart(administer_in(postgresql_url, f'drop owned by "{ROLE}"'))
    run_apart(administer(cluster, f'drop role "{ROLE}"'))


async def administer_in(url: str, statement: str) -> None:
    opened = await open_database(url)
    await opened.commit([(statement, ())])
    await opened.close()


@pytest.fixture
async def service(granted_url: str) -> AsyncIterator[Database]:
    """The store as the service sees it."""
    opened = await open_database(granted_url)
    yield opened
    await opened.close()


def test_every_table_is_read_and_the_log_besides_appended_to() -> None:
    assert set(READ) - {"alembic_version"} | set(APPEND) == set(metadata.tables)
    assert not set(READ) & set(APPEND)


@pytest.mark.parametrize("table", [*READ, *APPEND])
async def test_the_service_may_read(service: Database, table: str) -> None:
    assert isinstance(await service.fetch_rows(f"select * from {table}"), list)


async def test_c47_the_service_may_write_an_entry(service: Database, granted_url: str) -> None:
    await write(service, ENTRY, [SUBJECT])
    owner = await open_database(granted_url.replace("credit%20service@", "postgres@"))
    assert await owner.fetch_rows("select entry_id from query_log_subject") == [(ENTRY.id,)]
    await owner.close()


FORBIDDEN = [
    *CHANGES,
    pytest.param("truncate query_log cascade", id="the log is emptied"),
    pytest.param("insert into authorisation select * from authorisation", id="an authorisation is written"),
    pytest.param("alter table query_log disable trigger all", id="the guard is put to sleep"),
    pytest.param("drop table query_log_subject", id="a log table is dropped"),
    pytest.param("delete from record", id="a record is removed"),
    pytest.param("update sharing_grant set status = 'APPROVED'", id="a duty is approved"),
    pytest.param("delete from revoked_token", id="a revocation is taken back"),
    pytest.param("update bearer set role = 'OPERATOR'", id="a bearer is promoted"),
    pytest.param("create table mine (x integer)", id="a table is made"),
    pytest.param("set session_replication_role = replica", id="triggers are passed by"),
]


@pytest.mark.parametrize("statement", FORBIDDEN)
async def test_c47_the_service_may_not(service: Database, statement: str) -> None:
    with pytest.raises(StatementFailed, match=r"permission denied|must be owner"):
        await service.commit([(statement, ())])


async def test_the_service_takes_records_in_through_a_staging_table(service: Database) -> None:
    async with service.transaction() as transaction:
        await transaction.execute("create temporary table staging (token text) on commit drop")
        await transaction.copy_rows("staging", ("token",), [("a",), ("b",)])
        for table in ("subject", "subject_bigram", "record", "record_version"):
            await transaction.execute(f"insert into {table} select * from {table}")
        for table in ("subject", "record"):
            await transaction.execute(f"update {table} set region_code = region_code")
        assert await transaction.fetch("select count(*) from staging") == [(2,)]


async def test_no_argument_of_the_service_reaches_the_servers_log(service: Database) -> None:
    names = ("log_parameter_max_length", "log_parameter_max_length_on_error", "log_error_verbosity")
    row = await service.fetch_row("select " + ", ".join(f"current_setting('{name}')" for name in names))
    assert row == ("0", "0", "terse")


async def test_granting_again_takes_back_what_was_added_by_hand(service: Database, postgresql_url: str) -> None:
    await administer_in(postgresql_url, f'grant delete on record to "{ROLE}"')
    await service.commit([("delete from record", ())])
    await grant(postgresql_url, ROLE)
    with pytest.raises(StatementFailed, match="permission denied"):
        await service.commit([("delete from record", ())])


async def test_a_role_that_does_not_exist_is_named(postgresql_url: str) -> None:
    with pytest.raises(RoleUnknown, match="`nobody; drop table record`"):
        await grant(postgresql_url, "nobody; drop table record")


async def test_the_service_cannot_grant_itself_more(granted_url: str) -> None:
    with pytest.raises(GrantRefused, match="only the owner"):
        await grant(granted_url, ROLE)


async def test_a_store_without_tables_cannot_be_granted(cluster: Cluster) -> None:
    with pytest.raises(GrantRefused):
        await grant(cluster.url("postgres"), "postgres")


async def test_sqlite_has_no_roles(sqlite_url: str) -> None:
    with pytest.raises(RolesUnsupported):
        await grant(sqlite_url, ROLE)


async def test_the_command_grants_and_says_so(postgresql_url: str, granted_url: str) -> None:
    result = await asyncio.to_thread(CliRunner().invoke, main, ["grant", ROLE, postgresql_url])
    assert (result.exit_code, result.output) == (
        0,
        "`credit service` may read, take submissions in and append to the query log\n",
    )


def test_the_command_fails_with_a_sentence(sqlite_url: str) -> None:
    result = CliRunner().invoke(main, ["grant", ROLE, sqlite_url])
    assert (result.exit_code, result.output) == (1, "Error: a SQLite store has no roles: protect the file instead\n")
