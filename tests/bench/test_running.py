"""A contender is a process that is started, held to our answers, and stopped; faults are told without values."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from bench.bodies import data_of
from bench.contenders import CONTENDERS, OURS, Asked, Contender, asked
from bench.cpu import tree_of
from bench.questions import OFFICER, PUBLIC, Question, text_of
from bench.run import SERVER_CORE
from bench.running import ContenderFailed, Running, answers_of, compare, require_some, running
from bench.stores import Store

NAME = "苍天驼铃商贸有限公司"
ANSWER = f'{{"data": {{"subject": {{"name": "{NAME}"}}}}}}'
TOKEN = "a.token.of-the-officer"
SERVER = """
import http.server, sys
class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    def do_POST(self):
        self.rfile.read(int(self.headers["content-length"]))
        body = sys.argv[2].encode()
        self.send_response(200)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
    def log_message(self, *_told): pass
http.server.ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Handler).serve_forever()
"""


def question(reader: str = PUBLIC) -> Question:
    return Question("Q4", reader, text_of("Q4", reader), ({"code": "one"}, {"code": "two"}))


def contender(program: str, *arguments: str, name: str = "rival") -> Contender:
    def command(port: int, _store: Store) -> list[str]:
        return [sys.executable, "-c", program, str(port), *arguments]

    return Contender(name, ("sqlite",), command, CONTENDERS[0].request, lambda _asked, body: data_of(body))


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(f"sqlite:///{tmp_path / 'none.db'}", "sqlite", tmp_path)


async def test_a_contender_is_asked_everything_and_is_gone_afterwards(store: Store) -> None:
    requests = list(asked(question(), None))
    async with running(contender(SERVER, ANSWER), store, core=SERVER_CORE) as one:
        assert await answers_of(one, requests) == [{"subject": {"name": NAME}}] * 2
        assert tree_of(one.process)
    assert not tree_of(one.process)


async def test_a_contender_that_ends_at_once_is_told_with_its_last_line(store: Store) -> None:
    with pytest.raises(ContenderFailed, match="rival did not start; it said last: no such thing"):
        async with running(contender("import sys; sys.exit('no such thing')"), store, core=SERVER_CORE):
            pass


async def test_errors_inside_an_answer_of_status_200_are_seen(store: Store) -> None:
    failing = contender(SERVER, '{"data": {"subject": null}, "errors": [{"message": "TypeError"}]}')
    async with running(failing, store, core=SERVER_CORE) as one:
        with pytest.raises(ContenderFailed, match="Q4 as PUBLIC: rival: the body tells errors"):
            await answers_of(one, list(asked(question(), None)))


def test_a_difference_names_question_reader_contender_and_path_alone(store: Store) -> None:
    requests = list(asked(question(OFFICER), TOKEN))
    ours: list[Any] = [{"subject": {"name": NAME}}, {"subject": {"name": NAME}}]
    theirs: list[Any] = [{"subject": {"name": NAME}}, {"subject": {"name": "别的名称"}}]
    with Path("/dev/null").open("rb") as nothing:
        one = Running(contender(SERVER), 1, 1, nothing)
        compare(one, requests, ours, ours)
        with pytest.raises(ContenderFailed) as told:
            compare(one, requests, ours, theirs)
    for part in ("Q4", OFFICER, "rival", "variables 1", "data.subject.name: another value"):
        assert part in str(told.value)
    for value in (NAME, "别的名称", TOKEN):
        assert value not in str(told.value)


def test_a_question_without_answers_measures_nothing() -> None:
    requests = list(asked(question(), None))
    require_some(requests, [{"subject": {"name": NAME}}] * 2)
    with pytest.raises(ContenderFailed, match="many of the answers are empty"):
        require_some(requests, [{"subject": {"name": NAME}}, {"subject": None}])


@pytest.mark.parametrize("each", CONTENDERS, ids=lambda each: each.name)
@pytest.mark.parametrize("reader", [PUBLIC, OFFICER])
def test_only_the_server_is_shown_a_token_and_everybody_the_question(each: Contender, reader: str) -> None:
    for one in asked(question(reader), TOKEN):
        sent = each.request(one)
        assert (TOKEN.encode() in sent) is (each.name == OURS and reader == OFFICER)
        assert one.variables["code"].encode() in sent
        assert sent.partition(b"\r\n\r\n")[0].startswith(b"POST /")


@pytest.mark.parametrize("each", CONTENDERS, ids=lambda each: each.name)
def test_whatever_a_rival_leaves_undone_is_said(each: Contender) -> None:
    assert bool(each.left_out(OFFICER)) is (each.name != OURS)
    assert set(each.left_out(PUBLIC)) <= set(each.left_out(OFFICER))


def test_a_command_line_names_what_can_be_chosen() -> None:
    said = subprocess.run([sys.executable, "-m", "bench", "--help"], capture_output=True, text=True, check=True).stdout
    for option in ("--quick", "--store", "--rounds", "--no-open-loop"):
        assert option in said


def test_variables_of_a_request_are_those_of_its_body() -> None:
    for one in asked(question(OFFICER), TOKEN):
        assert isinstance(one, Asked)
        assert one.body["variables"]["code"] == one.variables["code"]
