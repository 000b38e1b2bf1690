"""What each role may do in a PostgreSQL store: the service reads, takes submissions in and appends to the logs; the
nightly round alone deletes, and reads of everything else no more than whom it is about.

The service reads log entries, since a subject sees who asked about it (IM-2024 §38), and can not change or remove one.
The role that purges entries after the period of retention comes with that command; until then nobody but the
tables' owner could, and the triggers of revision 0002 refuse the owner as well. SQLite has no roles: whoever
owns the file can rewrite it.
"""

import asyncpg

from db.database import StoreUnavailable
from db.engine import sqlite_path

Rights = tuple[tuple[str, tuple[str, ...]], ...]

READ = (
    "alembic_version",
    "authorisation",
    "authorisation_category",
    "bearer",
    "catalogue_comment",
    "catalogue_item",
    "consent",
    "consent_field",
    "credit_case",
    "credit_list",
    "declared_decision",
    "held_row",
    "list_entry",
    "record",
    "record_version",
    "region",
    "region_closure",
    "related_person",
    "revoked_token",
    "sharing_grant",
    "subject",
    "subject_bigram",
    "submission",
    "submission_refusal",
    "tip",
    "tombstone",
    "unit",
    "upkeep",
)
TAKE_IN = (
    "catalogue_comment",
    "catalogue_item",
    "consent",
    "consent_field",
    "declared_decision",
    "held_row",
    "record",
    "record_version",
    "subject",
    "subject_bigram",
    "submission",
    "submission_refusal",
    "tombstone",
    "upkeep",
)
APPEND = ("aggregation_log", "query_log", "query_log_subject")

# Of the nightly round: whatever may still speak of a person, by nothing but whom it is about.
_SPEAKING = ("authorisation", "bearer", "consent", "list_entry", "related_person", "submission", "tip")
LOOK_UP = {**dict.fromkeys(_SPEAKING, "subject_id"), "credit_case": "subject_id, record_id"}
ENDED = ("record", "record_version", "subject", "subject_bigram")

# (rights, tables) of each role, by what it is for.
SERVICE: Rights = (
    ("select", READ),
    ("insert, update", TAKE_IN),
    ("select, insert", APPEND),
)
NIGHTLY: Rights = (
    ("select, delete", ENDED),
    ("update", ("record", "record_version", "held_row")),
    ("select", ("alembic_version", "held_row", "tombstone", "upkeep")),
    ("insert", ("aggregation_log", "tombstone", "upkeep")),
    ("update", ("upkeep",)),
    # The number of a decision goes with the last record of it; what else a ledger says is not read.
    ("select (provider_id, category, document_number, number_digest)", ("declared_decision",)),
    ("update (document_number)", ("declared_decision",)),
    *((f"select ({columns})", (table,)) for table, columns in LOOK_UP.items()),
)

FOREIGN = """select count(*) from pg_class
 where relnamespace = current_schema()::regnamespace and relname = any($1) and not pg_has_role(relowner, 'USAGE')"""

# No argument of a statement reaches the server's log, whoever connects with this role.
SILENCE = {"log_parameter_max_length": "0", "log_parameter_max_length_on_error": "0", "log_error_verbosity": "terse"}


class RolesUnsupported(Exception):
    """The store is a SQLite file, which knows no roles."""


class RoleUnknown(Exception):
    """The server has no role of this name."""


class GrantRefused(Exception):
    """The connected role may not grant on these tables, or they have not been created yet."""


async def grant(url: str, role: str, rights: Rights = SERVICE) -> bool:
    """Give `role` exactly these rights, taking away what it had on the tables before.

    url: of the tables' owner. Returns whether parameter logging could be turned off for the role as well (it
    takes a superuser).
    Raises: RolesUnsupported, RoleUnknown, GrantRefused, StoreUnavailable.
    """
    if sqlite_path(url) is not None:
        raise RolesUnsupported("a SQLite store has no roles: protect the file instead")
    try:
        connection = await asyncpg.connect(url)
    except (asyncpg.PostgresError, asyncpg.InterfaceError, OSError):
        raise StoreUnavailable("the database cannot be reached") from None
    try:
        async with connection.transaction():
            # PostgreSQL only warns when it grants nothing.
            if await connection.fetchval(FOREIGN, [*READ, *APPEND]):
                raise GrantRefused("only the owner of the tables can grant rights on them")
            return await _grant(connection, role, rights)
    except asyncpg.UndefinedObjectError:
        raise RoleUnknown(f"there is no role `{role}`") from None
    except (asyncpg.InsufficientPrivilegeError, asyncpg.UndefinedTableError) as error:  # speak of names only
        raise GrantRefused(error.message) from None
    finally:
        await connection.close()


async def _grant(connection: asyncpg.Connection, role: str, rights: Rights) -> bool:
    name, schema, database, may_silence = await connection.fetchrow(
        "select quote_ident($1), quote_ident(current_schema()), quote_ident(current_database()),"
        " (select rolsuper from pg_roles where rolname = current_user)",
        role,
    )
    given = "".join(f"grant {each} on {', '.join(tables)} to {name};\n" for each, tables in rights)
    await connection.execute(
        f"""revoke all on all tables in schema {schema} from {name};
        grant connect, temporary on database {database} to {name};
        grant usage on schema {schema} to {name};
        {given}"""
    )
    for setting, value in SILENCE.items() if may_silence else ():
        await connection.execute(f"alter role {name} in database {database} set {setting} = {value}")
    return bool(may_silence)
