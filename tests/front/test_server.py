"""The command line as a user meets it: help, wrong arguments, settings, loading, tokens."""

import os
import pty
import re
import socket
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

import server
from application import ROOT
from progress import Progress
from resolvers.demo.actors import ACTORS
from tests.front.conftest import Environ


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A state folder of this test's own."""
    monkeypatch.setenv("CREDITGRAPH_STATE_DIR", str(tmp_path / "state"))
    return tmp_path / "state"


def told(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    code = server.command_line(arguments)
    out, err = capsys.readouterr()
    return code, out, err


@pytest.mark.parametrize("command", ["serve", "demo", "token", "load", "catalogue"])
def test_help_names_every_command_and_each_explains_itself(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = told(capsys, "--help")
    assert code == 0
    assert re.search(rf"^  {command} ", out, re.MULTILINE)
    code, out, _ = told(capsys, command, "--help")
    assert code == 0
    assert out.startswith(f"Usage: server.py {command}")


def test_help_needs_no_settings(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CREDITGRAPH_ENV", "staging")
    assert told(capsys, "serve", "--help")[0] == 0


def test_the_script_runs_and_makes_nothing_for_help(state: Path) -> None:
    ran = subprocess.run([sys.executable, ROOT / "server.py", "--help"], capture_output=True, text=True, check=True)
    assert "Exit codes" in ran.stdout
    assert not state.exists()


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        pytest.param(["fly"], "USAGE", "No such command", id="an unknown command"),
        pytest.param(["serve", "--port", "0"], "USAGE", "--port", id="port zero"),
        pytest.param(["serve", "--port", "http"], "USAGE", "--port", id="a port that is no number"),
        pytest.param(["demo", "--size", "huge"], "USAGE", "--size", id="an unknown size"),
        pytest.param(["token"], "USAGE", "--actor", id="a token for nobody"),
        pytest.param(["token", "--actor", "nobody"], "USAGE", "company", id="an unknown actor, the known ones named"),
        pytest.param(["load", "--provider", "x"], "USAGE", "FILE", id="loading no file"),
        pytest.param(["load", "a.csv"], "USAGE", "--provider", id="loading for no provider"),
    ],
)
def test_a_wrong_argument_is_one_line_and_exit_code_2(
    arguments: list[str], code: str, says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    exit_code, out, err = told(capsys, *arguments)
    assert exit_code == 2
    assert out == ""
    assert err.startswith(f"error [{code}]: ")
    assert says in err
    assert err.count("\n") == 1


def test_wrong_settings_are_one_line_each_and_exit_code_2(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CREDITGRAPH_GRAPHIQL", "maybe")
    monkeypatch.setenv("CREDITGRAPH_CORS_ORIGINS", "*")
    code, _, err = told(capsys, "serve")
    assert code == 2
    assert [line.partition(":")[0] for line in err.splitlines()] == ["error [SETTING_INVALID]"] * 2
    assert "CREDITGRAPH_GRAPHIQL" in err
    assert "CREDITGRAPH_CORS_ORIGINS" in err


def test_production_issues_no_tokens(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, production: Environ
) -> None:
    for name, value in production.items():
        monkeypatch.setenv(name, value)
    code, out, err = told(capsys, "token", "--actor", "company")
    assert (code, out) == (1, "")
    assert err.startswith("error [NOT_IN_PRODUCTION]: ")


@pytest.mark.parametrize("arguments", [["token", "--actor", "company"], ["load", "a.csv", "--provider", "x"]])
def test_a_store_that_does_not_exist_is_said_so(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    code, _, err = told(capsys, *arguments)
    assert code == 1
    assert err.startswith("error [STORE_MISSING]: ")


def test_an_actor_of_another_store_gets_no_token(
    sqlite_url: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CREDITGRAPH_DATABASE_URL", sqlite_url)
    code, out, err = told(capsys, "token", "--actor", ACTORS[0].name)
    assert (code, out) == (1, "")
    assert err.startswith("error [ACTOR_UNKNOWN]: ")


def test_a_file_for_an_unknown_provider_is_refused_and_nothing_is_taken(
    sqlite_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CREDITGRAPH_DATABASE_URL", sqlite_url)
    (tmp_path / "a.csv").write_text("x,y,z\n1,2,3\n")
    code, _, err = told(capsys, "load", str(tmp_path / "a.csv"), str(tmp_path / "b.csv"), "--provider", "none")
    assert code == 1
    codes = re.findall(r"^error \[(\w+)\]: `([ab]\.csv)`", err, re.MULTILINE)
    assert [name for _, name in codes] == ["a.csv", "b.csv"]
    assert codes[1][0] == "FILE_UNREADABLE"


def test_the_shipped_catalogue_is_written_once_and_needs_its_region(
    sqlite_url: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CREDITGRAPH_DATABASE_URL", sqlite_url)
    code, out, err = told(capsys, "catalogue")
    assert (code, out) == (1, "")
    assert err == "error [REGION_UNKNOWN]: the store has no region `150000`; register the tree of regions first\n"
    with closing(sqlite3.connect(sqlite_url.removeprefix("sqlite:///"))) as store, store:
        store.execute("insert into region (code, name, kind, jurisdiction) values ('150000', '内蒙古', 'REGION', 'IM')")
    assert told(capsys, "catalogue") == (0, "published: 54 items\n", "")
    assert told(capsys, "catalogue") == (0, "published: 0 items\n", "")
    with closing(sqlite3.connect(sqlite_url.removeprefix("sqlite:///"))) as store, store:
        store.execute("insert into region values ('152900', '阿拉善', '150000', 'CITY', 'IM')")
        store.execute("insert into region_closure values ('152900', '152900'), ('150000', '152900')")
        store.execute("insert into region values ('640000', '宁夏', null, 'REGION', 'NX')")
    assert told(capsys, "catalogue", "--region", "152900") == (0, "published: 2 items\n", "")
    assert told(capsys, "catalogue", "--region", "152900") == (0, "published: 0 items\n", "")
    code, out, err = told(capsys, "catalogue", "--region", "640000")
    assert (code, out) == (1, "")
    told_why = "the shipped items rest on rules that do not bind region `640000`: draft its own"
    assert err == f"error [CATALOGUE_NOT_SHIPPED]: {told_why}\n"


def test_a_busy_port_is_said_so(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as busy:
        code, _, err = told(capsys, "serve", "--port", str(busy.getsockname()[1]))
    assert code == 1
    assert err.startswith("error [ADDRESS_UNAVAILABLE]: ")
    assert "address already in use" in err


class Terminal:
    """A stream that keeps what is written and says what it is."""

    def __init__(self, *, is_terminal: bool) -> None:
        self.text = ""
        self._is_terminal = is_terminal

    def isatty(self) -> bool:
        return self._is_terminal

    def write(self, text: str) -> int:
        self.text += text
        return len(text)

    def flush(self) -> None:
        """Keep everything at once."""


@pytest.mark.parametrize("is_terminal", [True, False], ids=["a bar on a terminal", "plain lines elsewhere"])
def test_long_work_shows_itself(is_terminal: bool) -> None:
    stream = Terminal(is_terminal=is_terminal)
    progress = Progress(stream)  # type: ignore[arg-type]
    for done in range(1, 1001):
        progress("licences", done, 1000)
    progress.close()
    assert ("\r" in stream.text) is is_terminal
    assert "licences" in stream.text
    if not is_terminal:
        assert stream.text.splitlines() == ["licences: 1 of 1,000", "licences: 1,000 of 1,000"]


def test_a_service_serves_and_ends_well_when_it_is_told_to(sqlite_url: str, state: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    environ = {**os.environ, "CREDITGRAPH_DATABASE_URL": sqlite_url, "CREDITGRAPH_STATE_DIR": str(state)}
    command = [sys.executable, "server.py", "serve", "--port", str(port)]
    with subprocess.Popen(command, cwd=ROOT, env=environ, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        lines = []
        while not lines or "endpoint" not in lines[-1]:
            lines.append(running.stdout.readline())
            assert lines[-1], "the service ended before it said where it is"
        running.terminate()
        assert running.wait(timeout=20) == 0
    assert f"creditgraph serves http://127.0.0.1:{port}\n" in lines
    assert f"  GraphiQL    http://127.0.0.1:{port}/graphiql\n" in lines


def test_a_terminal_that_closes_ends_the_service_it_started(sqlite_url: str, state: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    environ = {**os.environ, "CREDITGRAPH_DATABASE_URL": sqlite_url, "CREDITGRAPH_STATE_DIR": str(state)}
    process, terminal = pty.fork()
    if process == 0:
        os.chdir(ROOT)
        os.execve(sys.executable, [sys.executable, "server.py", "serve", "--port", str(port)], environ)
    said = b""
    while b"endpoint" not in said:
        said += os.read(terminal, 65_536)
    os.close(terminal)  # the kernel tells the service by SIGHUP
    assert os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]) == 0
