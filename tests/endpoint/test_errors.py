"""The table of refusals: complete, without names of the inside, and told in docs/errors.md."""

import ast
import importlib
import pkgutil
from collections.abc import Iterator
from pathlib import Path

import pytest

import db
import policies
import resolvers
import schema
from resolvers.refusal import Refusal
from schema.error_code import ErrorCode
from schema.errors import TABLE, code_of, line_of, told
from tests.endpoint.error_page import PAGE, words_of, written

ROOT = Path(__file__).parents[2]
# Where codes are brought about: what can be refused before a change, and what each kind of change refuses.
ROOMS = ("endpoint", "writing", "intake", "consent", "catalogue", "life", "quality")
# Faults of the service, of a start, or of a file that is loaded: none can be brought about by a question.
FAULTS = {
    "StatementFailed": "the service wrote a wrong statement",
    "ConstraintViolated": "a read writes its log entry only, and then LogUnavailable is told; a change is tried again",
    "_Moved": "a change that is planned anew",
    "_Found": "ends a look for the first misfit",
    "CallRefused": "the refusal of one call, told as what it holds",
    "NotReceived": "told by its reasons, each of which has a line",
    "JsonInvalid": "told as a malformed request, or as the fault of one line of a stream",
    "MemberTwice": "the same",
    "UrlInvalid": "start: the address of the store",
    "PolicyFileError": "start: the policy files",
    "UnclassifiedField": "start: a field without a class",
    "SkippedResolver": "start: the schema",
    "FieldNotCompiled": "the body of a field that never runs",
    "TrustedKeysInvalid": "start: the keys of issuers",
    "IssuerKeyInvalid": "start: the key of the development issuer",
    "QuestionInvalid": "start: an example question of the documentation",
    "RegionUnknown": "the command that writes the shipped catalogue",
    "CatalogueNotShipped": "the same",
    "ParameterMissing": "a pack lacks a number of the law",
    "RulesInvalid": "start: the rule files",
    "RestartNeeded": "a policy read anew: told to the operator, changes nothing",
    "FilesInMotion": "the same",
    "NameUnknown": "the reviewer's command line",
    "GrantRefused": "the rights of the database's roles",
    "HoldKeyMissing": "a release by a service that was set up without the key of rows that wait",
    "CalendarMissing": "a day that cannot be counted yet: the change is made without it",
    "RolesUnsupported": "the rights of the database's roles",
    "RoleUnknown": "the rights of the database's roles; the caller's own is in the table",
}
READING: tuple[str, ...] = (
    "resolvers.intake",
    "resolvers.demo",
)
READING += (
    "db.migrations",
    "db.__main__",
    "policies.__main__",
    "policies.bans",
    "policies.case_",
    "policies.clocks",
)


def exceptions() -> Iterator[type[BaseException]]:
    """Yield every exception class that a module of the read path defines."""
    for package in (db, policies, resolvers, schema):
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if found.name.startswith(READING):
                continue
            module = importlib.import_module(found.name)
            for each in vars(module).values():
                if isinstance(each, type) and issubclass(each, Exception) and each.__module__ == found.name:
                    yield each


def subclasses(kind: type[BaseException]) -> Iterator[type[BaseException]]:
    for each in kind.__subclasses__():
        yield each
        yield from subclasses(each)


def test_every_refusal_has_a_line_of_its_own() -> None:
    list(exceptions())  # every module is imported
    ours = [each for each in subclasses(Refusal) if not each.__module__.startswith("tests.")]
    assert len(ours) > 10
    assert {each.__name__ for each in ours if each not in TABLE} == set()


def test_every_exception_of_the_read_path_is_told_or_is_a_fault_of_the_service() -> None:
    untold = {each.__name__ for each in exceptions() if not any(kind in TABLE for kind in each.__mro__)}
    untold.discard("Refusal")
    assert untold <= set(FAULTS), untold - set(FAULTS)


def test_an_exception_without_a_line_is_internal_and_tells_nothing() -> None:
    assert line_of(KeyError("152921199001010011")).status == 500
    assert code_of(KeyError("x")) == "INTERNAL"
    assert told(KeyError("152921199001010011")) == [
        {"message": "the service failed to answer", "extensions": {"code": "INTERNAL"}}
    ]


def test_every_code_is_told_somewhere() -> None:
    reached = {line.code for line in TABLE.values()}
    assert set(ErrorCode) - reached == {ErrorCode.INTERNAL}


def test_every_code_told_is_asked_for_by_a_case_of_these_tests() -> None:
    """A code that no case of the endpoint's tests names is a code that nobody has seen."""
    texts = [path.read_text("utf-8") for room in ROOMS for path in (ROOT / "tests" / room).glob("*.py")]
    named = {
        node.value
        for text in texts
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    unseen = {code.name for code in ErrorCode} - named
    # Time and a broken store are brought about where the store is tested, and in the log's own tests.
    assert unseen <= {"QUESTION_TIMEOUT", "STORE_UNAVAILABLE", "LOG_UNAVAILABLE", "FIELD_NOT_COMPARABLE"}


@pytest.mark.parametrize("line", TABLE.values(), ids=lambda line: line.message)
def test_a_sentence_is_short_plain_and_without_names_of_the_inside(line: object) -> None:
    message = line.message  # type: ignore[attr-defined]
    assert message.lstrip("`")[0].islower()
    assert not message.endswith(".")
    assert len(message) < 100
    for word in ("sql", "postgres", "column", "casbin", "exception", "None"):
        assert word not in message.lower().split()


def test_every_code_is_described_in_english_and_chinese() -> None:
    for code in ErrorCode:
        english, chinese = words_of(code)
        assert english.isascii() or "…" in english
        assert any("一" <= character <= "鿿" for character in chinese)


def test_the_page_of_errors_is_the_table() -> None:
    assert PAGE.read_text("utf-8") == written(), "write it anew: python -m tests.endpoint.error_page"
