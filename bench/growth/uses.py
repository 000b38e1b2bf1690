"""Growth in the use that is made of a server: authorisations of one caller, documents that it has been asked before."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import AsyncExitStack
from datetime import timedelta

import orjson

from bench.contenders import Asked
from bench.growth.filling import RECORDS_OF_SEED, connected
from bench.growth.life import rss_mib
from bench.growth.rounds import Ground, Key, Variant, measured, requests_of, served, warm, written
from bench.growth.rows import GrowthRow
from bench.questions import PUBLIC, Question
from bench.run import drawn
from bench.running import answers_of, require_some
from bench.wire import Asking, post
from policies.purposes import PURPOSES
from resolvers.demo.actors import bearer_key

AUTHORISATIONS, DOCUMENTS, DRAWN = "authorisations", "known documents", "documents in turn"
AUTHORISED_SIZES = (10, 100_000)
DOCUMENT_SIZES = (1, 10_000)
STORE = 1_000_000  # records of the store where authorisations are given: it has a subject for each of them
_AGENT, _PURPOSE, _MATTER = "agent", "AUTHORISED", "SQ-2026-000001"
_TEXT = """query A($code: String!, $matter: String!) @purpose(code: AUTHORISED, matter: $matter) {
  subject(code: $code) {
    name code kind status regionCode
    records(first: 20) {
      nodes { category kind infoClass openness documentNumber decidedOn publicityUntil regionCode }
    }
  }
}"""
_DOCUMENT = "query D($code: String!) { subject(code: $code) { n%d: name code status } }"

_WITHDRAWN = (
    "delete from authorisation_category where authorisation_id in (select id from authorisation where holder_key = $1)",
    "delete from authorisation where holder_key = $1",
)
_GIVEN = """insert into authorisation (id, subject_id, subject_pseudonym, holder_key, purpose, document_number,
 given_on, valid_from, valid_until, shows_history)
 select md5(id), id, pseudonym, $1, $2, 'SQ-BENCH-' || row_number() over (), $3, $3, $4, false
 from (select id, pseudonym from subject order by kind <> 'LEGAL_PERSON', code limit $5) as whose"""
_COVERED = """insert into authorisation_category (authorisation_id, category)
 select authorisation.id, covered.category from authorisation, unnest($2::text[]) as covered (category)
 where holder_key = $1"""
_CODES = """select code from authorisation join subject on subject.id = subject_id
 where holder_key = $1 and kind = 'LEGAL_PERSON' order by code limit $2"""


async def measure_authorisations(ground: Ground, _sizes: Sequence[int]) -> list[GrowthRow]:
    """Ask for a subject under an authorisation, as a caller with few of them and with many. Raises: ContenderFailed."""
    async with AsyncExitStack() as stack:
        variants = []
        for size in AUTHORISED_SIZES:
            url = await stack.enter_async_context(ground.stores.cloned(STORE, f"authorised_{size}"))
            codes = await _authorise(ground, url, size)
            server = await stack.enter_async_context(served(ground, url))
            requests = await _under_authorisation(ground, url, codes)
            for each in requests.values():
                require_some(each, await answers_of(server, each))
            variants.append(Variant(AUTHORISATIONS, size, server, written(requests)))
        return await measured(ground, variants)


async def _authorise(ground: Ground, url: str, count: int) -> list[str]:
    """Give the agent so many living authorisations and no other; return codes of subjects that every size has."""
    holder, today = bearer_key(_AGENT, ground.stores.keys), ground.stores.today
    async with connected(url) as connection:
        for statement in _WITHDRAWN:
            await connection.execute(statement, holder)
        term = today - timedelta(days=30), today + timedelta(days=300)
        await connection.execute(_GIVEN, holder, _PURPOSE, *term, count)
        await connection.execute(_COVERED, holder, sorted(PURPOSES[_PURPOSE].categories))
        await connection.execute("vacuum (analyze) authorisation, authorisation_category")
        return [code for (code,) in await connection.fetch(_CODES, holder, min(AUTHORISED_SIZES))]


async def _under_authorisation(ground: Ground, url: str, codes: Sequence[str]) -> Mapping[Key, list[Asked]]:
    _, tokens = await drawn(ground.store(url))
    question = Question("subject and records", "AGENT", _TEXT, tuple({"code": code} for code in codes))
    asked = []
    for variables in question.variables:
        body = {"query": _TEXT, "variables": {**variables, "matter": _MATTER}}
        asked.append(Asked(question, variables, body, tokens[_AGENT]))
    return {(question.name, question.reader): asked}


async def measure_documents(ground: Ground, _sizes: Sequence[int]) -> list[GrowthRow]:
    """Ask the usual of a server that knows little else and of one that was asked ten thousand other documents before;
    then ask the latter those documents in turn. Raises: ContenderFailed."""
    url = ground.stores.store(RECORDS_OF_SEED)
    requests = await requests_of(ground.store(url))
    code = str(requests["Q4", PUBLIC][0].variables["code"])
    async with AsyncExitStack() as stack:
        variants = []
        for size in DOCUMENT_SIZES:
            server = await stack.enter_async_context(served(ground, url))
            await warm(server, requests)
            await _make_known(server.port, _documents(code, size))
            await warm(server, requests)
            variants.append(Variant(DOCUMENTS, size, server, written(requests)))
            ground.say(f"{DOCUMENTS}: {size:,} asked, {rss_mib(server.process):.1f} MiB")
        rows = await measured(ground, variants)
        key = "Q4", PUBLIC
        many = variants[-1].server
        in_turn = [Variant(DRAWN, size, many, {key: list(_documents(code, size))}) for size in DOCUMENT_SIZES]
        return rows + await measured(ground, in_turn)


def _documents(code: str, count: int) -> Iterator[bytes]:
    """Yield requests that differ in their text alone."""
    for number in range(count):
        yield post("/graphql", orjson.dumps({"query": _DOCUMENT % number, "variables": {"code": code}}))


async def _make_known(port: int, documents: Iterator[bytes]) -> None:
    asking = Asking(port)
    try:
        for each in documents:
            await asking.ask(each)
    finally:
        asking.close()
