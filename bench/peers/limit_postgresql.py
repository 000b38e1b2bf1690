"""The limit on PostgreSQL: connections, and statements of which each gives the whole answer as one JSON text."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import date
from typing import Any

import asyncpg

from bench.peers.duty import Duty
from bench.peers.limit_visibility import with_visibility

Asked = str | Sequence[str]  # a code, a region, or codes

_Q1 = """select row_to_json(answer) from (select name, code, kind, status, region_code as "regionCode",
 (select page from (select coalesce(json_agg(record), '[]') as nodes from (
  select category, record_class as kind,
   (select info_class from catalogue_item where id = catalogue_item_id and state = 'PUBLISHED') as "infoClass",
   openness, document_number as "documentNumber", decided_on as "decidedOn",
   publicity_until as "publicityUntil", region_code as "regionCode"
  from record where subject_id = subject.id and {record} order by decided_on desc, id desc limit 20
 ) record) page) as records,
 (select coalesce(json_agg(entry), '[]') from (
  select state, decided_on as "decidedOn", published_on as "publishedOn",
   (select named from (select key, name from credit_list where id = list_id) named) as list
  from list_entry where subject_id = subject.id and {entry} order by decided_on desc, id desc limit 100
 ) entry) as "listEntries"
 from subject where identity_key = 'USCC:' || $1 and {subject}) answer"""

_Q2 = """select coalesce(json_agg(node), '[]') from (
 select 'sub_' || page.id as id, subject.name, code, kind, status, region_code as "regionCode",
  code as "unifiedSocialCreditCode", legal_representative as "legalRepresentative",
  registered_on as "registeredOn", sole_trader as "soleTrader"
 from subject join (
  select firm.id, firm.name from region_closure cross join lateral (
   select id, name from subject where region_code = descendant and kind = 'LEGAL_PERSON' and {subject}
   order by name, id limit 100
  ) firm where ancestor = $1 order by firm.name, firm.id limit 100
 ) page on page.id = subject.id order by page.name, page.id) node"""

_Q3 = """select coalesce(json_agg(result), '[]') from (
 select asked.code, subject from unnest($1::text[]) with ordinality as asked(code, place) left join lateral (
  select name, status,
   (select coalesce(json_agg(entry), '[]') from (
    select state, (select named from (select key from credit_list where id = list_id) named) as list
    from list_entry where subject_id = subject.id and {entry} order by decided_on desc, id desc limit 100
   ) entry) as "listEntries",
   (select count(*) from record where subject_id = subject.id and record_class = 'NEGATIVE' and {record})
    as "recordCount"
  from subject where identity_key = 'USCC:' || asked.code and {subject}
 ) subject on true order by asked.place) result"""

_Q4 = """select row_to_json(answer) from (
 select name, code, status from subject where identity_key = 'USCC:' || $1 and {subject}) answer"""


def statements(duty: Duty) -> dict[tuple[str, str], str]:
    """Return the statement of each question and reader; `$1` is what is asked for, `$2` the day of the question."""
    return with_visibility({"Q1": _Q1, "Q2": _Q2, "Q3": _Q3, "Q4": _Q4}, duty, day="$2")


class _Lent:
    """A connection with the statements that it has prepared."""

    def __init__(self, connection: Any) -> None:
        self.connection = connection
        self.prepared: dict[str, Callable[..., Awaitable[bytes | None]]] = {}

    async def prepare(self, sql: str) -> Callable[..., Awaitable[bytes | None]]:
        statement = await self.connection.prepare(sql)
        self.prepared[sql] = statement.fetchval
        return self.prepared[sql]


class PostgresqlLimit:
    """The connections and the statements; `close` it at the end.

    asyncpg's own pool costs a task and a proxy for each request; this one
    lends a connection to whoever waits longest, and does not replace one that is lost.
    """

    def __init__(self, connections: Sequence[Any], texts: Mapping[tuple[str, str], str]) -> None:
        self._connections = connections
        self._idle = deque(_Lent(connection) for connection in connections)
        self._waiting: deque[asyncio.Future[_Lent]] = deque()
        self.texts = texts

    async def answer(self, sql: str, asked: Asked, day: date | None) -> bytes:
        """Return the JSON text that one of `texts` gives, `null` where nothing is found."""
        lent = self._idle.popleft() if self._idle else await self._next()
        try:
            ask = lent.prepared.get(sql) or await lent.prepare(sql)
            found = await (ask(asked) if day is None else ask(asked, day))
        finally:
            self._give_back(lent)
        return found or b"null"

    async def close(self) -> None:
        for connection in self._connections:
            await connection.close()

    def _next(self) -> "asyncio.Future[_Lent]":
        waiting: asyncio.Future[_Lent] = asyncio.get_running_loop().create_future()
        self._waiting.append(waiting)
        return waiting

    def _give_back(self, lent: _Lent) -> None:
        while self._waiting:
            waiting = self._waiting.popleft()
            if not waiting.done():
                waiting.set_result(lent)
                return
        self._idle.append(lent)


async def open_postgresql_limit(url: str, duty: Duty, *, connections: int) -> PostgresqlLimit:
    """Connect to the store at `url`."""
    return PostgresqlLimit([await _connect(url) for _ in range(connections)], statements(duty))


async def _connect(url: str) -> Any:
    connection = await asyncpg.connect(url, server_settings={"application_name": "limit", "jit": "off"})
    # The text goes into the response as it comes: decoding and encoding it would be for nothing.
    await connection.set_type_codec("json", schema="pg_catalog", encoder=bytes, decoder=bytes, format="binary")
    return connection
