"""The limit on SQLite: one reading connection in the event loop, and statements that give JSON texts."""

import sqlite3
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import orjson

from bench.peers.duty import Duty
from bench.peers.limit_postgresql import Asked
from bench.peers.limit_visibility import with_visibility

_STATEMENTS_KEPT = 64
_MAPPED_BYTES = 1 << 33  # SQLite takes as much of it as it was built for

_Q1 = """select json_object('name', name, 'code', code, 'kind', kind, 'status', status, 'regionCode', region_code,
 'records', json_object('nodes', (select json_group_array(json_object(
  'category', category, 'kind', record_class, 'infoClass',
  (select info_class from catalogue_item where id = catalogue_item_id and state = 'PUBLISHED'),
  'openness', openness, 'documentNumber', document_number, 'decidedOn', decided_on,
  'publicityUntil', publicity_until, 'regionCode', region_code)) from (
   select category, record_class, catalogue_item_id, openness, document_number, decided_on, publicity_until, region_code
   from record where subject_id = subject.id and {record} order by decided_on desc, id desc limit 20))),
 'listEntries', (select json_group_array(json_object('state', state, 'decidedOn', decided_on,
  'publishedOn', published_on, 'list', (
   select json_object('key', key, 'name', name) from credit_list where id = list_id))) from (
   select state, decided_on, published_on, list_id from list_entry
   where subject_id = subject.id and {entry} order by decided_on desc, id desc limit 100)))
 from subject where identity_key = 'USCC:' || ?1 and {subject}"""

_Q2 = """select json_group_array(json_object('id', 'sub_' || id, 'name', name, 'code', code, 'kind', kind,
 'status', status, 'regionCode', region_code, 'unifiedSocialCreditCode', code,
 'legalRepresentative', legal_representative, 'registeredOn', registered_on,
 'soleTrader', json(case when sole_trader then 'true' else 'false' end))) from (
  select firm.id, firm.name, code, kind, status, region_code, legal_representative, registered_on, sole_trader
  from region_closure cross join subject firm on firm.rowid in (
   select rowid from subject where region_code = descendant and kind = 'LEGAL_PERSON' and {subject}
   order by name, id limit 100
  ) where ancestor = ?1 order by firm.name, firm.id limit 100)"""

_Q3 = """select json_group_array(json_object('code', asked.value, 'subject', (
 select json_object('name', name, 'status', status, 'listEntries', (
  select json_group_array(json_object('state', state, 'list', (
   select json_object('key', key) from credit_list where id = list_id))) from (
   select state, list_id from list_entry
   where subject_id = subject.id and {entry} order by decided_on desc, id desc limit 100)),
  'recordCount', (
   select count(*) from record where subject_id = subject.id and record_class = 'NEGATIVE' and {record}))
 from subject where identity_key = 'USCC:' || asked.value and {subject})))
 from json_each(?1) asked"""

_Q4 = """select json_object('name', name, 'code', code, 'status', status)
 from subject where identity_key = 'USCC:' || ?1 and {subject}"""


def statements(duty: Duty) -> dict[tuple[str, str], str]:
    """Return the statement of each question and reader; `?1` is what is asked for, `?2` the day of the question."""
    return with_visibility({"Q1": _Q1, "Q2": _Q2, "Q3": _Q3, "Q4": _Q4}, duty, day="?2")


class SqliteLimit:
    """The connection and the statements; `close` it at the end."""

    def __init__(self, connection: sqlite3.Connection, texts: Mapping[tuple[str, str], str]) -> None:
        self._connection = connection
        self.texts = texts

    async def answer(self, sql: str, asked: Asked, day: date | None) -> bytes:
        """Return the JSON text that one of `texts` gives, `null` where nothing is found."""
        value = asked if isinstance(asked, str) else orjson.dumps(asked).decode()
        values = (value,) if day is None else (value, day.isoformat())
        found = self._connection.execute(sql, values).fetchall()
        return bytes(found[0][0]) if found else b"null"

    async def close(self) -> None:
        self._connection.close()


def open_sqlite_limit(path: Path, duty: Duty) -> SqliteLimit:
    """Open the file at `path` for reading."""
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode=ro",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=_STATEMENTS_KEPT,
    )
    connection.execute(f"pragma mmap_size = {_MAPPED_BYTES}")  # saves a copy of each page
    connection.text_factory = bytes  # it goes into the response as it comes
    return SqliteLimit(connection, statements(duty))
