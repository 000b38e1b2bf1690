"""What is sealed opens with its key and for what it belongs to, and never otherwise."""

import pytest

from db.sealing import HoldKeyMissing, SealBroken, seal, unseal
from resolvers.consent.sealed import revealed, text_at
from tests.golden.places import KEYS

KEY, PLAIN = b"k" * 32, "其信仰佛教".encode()


def test_what_is_sealed_opens_again() -> None:
    assert unseal(seal(PLAIN, KEY, bound="row"), KEY, bound="row") == PLAIN


def test_the_same_text_is_never_sealed_alike() -> None:
    assert len({seal(PLAIN, KEY, bound="row") for _ in range(50)}) == 50


@pytest.mark.parametrize("place", [0, 1, 12, 13, 20, -1])
def test_a_changed_byte_breaks_the_seal(place: int) -> None:
    changed = bytearray(seal(PLAIN, KEY, bound="row"))
    changed[place] ^= 1
    with pytest.raises(SealBroken):
        unseal(bytes(changed), KEY, bound="row")


@pytest.mark.parametrize("length", [0, 1, 12, 13, 20])
def test_a_cut_seal_is_broken(length: int) -> None:
    with pytest.raises(SealBroken):
        unseal(seal(PLAIN, KEY, bound="row")[:length], KEY, bound="row")


def test_another_key_and_another_owner_open_nothing() -> None:
    sealed = seal(PLAIN, KEY, bound="row")
    for key, bound in ((b"x" * 32, "row"), (KEY, "another row")):
        with pytest.raises(SealBroken) as broken:
            unseal(sealed, key, bound=bound)
        assert "佛教" not in repr(broken.value)


@pytest.mark.parametrize("key", [b"", b"short", b"k" * 31, b"k" * 33])
def test_without_a_whole_key_nothing_is_sealed(key: bytes) -> None:
    with pytest.raises(HoldKeyMissing):
        seal(PLAIN, key, bound="row")


RECORD = {
    "form": "RECORD",
    "record": {"title": "题", "content": {"facts": "事实"}, "list": ["一", "二"], "own": {"a": "甲", "b": {"c": 3}}},
}


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("title", "题"),
        ("content.facts", "事实"),
        ("list[2]", "二"),
        ("list[3]", None),
        ("own.#1", "甲"),
        ("own.#2.c", "3"),
        ("own.#9", None),
        ("gone", None),
        ("title.deeper", None),
        ("content", '{"facts":"事实"}'),
    ],
)
def test_a_path_leads_to_what_stands_there(path: str, text: str | None) -> None:
    assert text_at(RECORD, path) == text


def test_in_a_table_the_path_is_the_header() -> None:
    table = {"form": "TABLE", "headers": ["文书号", "违法事实"], "cells": ["一号", "事实"]}
    assert (text_at(table, "违法事实"), text_at(table, "其他")) == ("事实", None)


def nobody(_row_id: str, _pseudonym: str) -> None:
    """Fail where somebody is named."""
    raise AssertionError


def test_a_text_that_only_looks_like_a_mark_opens_to_nothing() -> None:
    """Whoever writes a mark into a record's title gets it nowhere: nothing was sealed under the key."""
    forged = f'{{"title":"sealed:{"a" * 32}::title:{"01" * 40}","x":1}}'
    assert revealed(forged, KEYS, nobody) == b'{"title":null,"x":1}'
    assert revealed('{"title":"sealed: no mark"}', KEYS, nobody) == b'{"title":"sealed: no mark"}'
    assert revealed(None, KEYS, nobody) is None
    assert revealed("", KEYS, nobody) == ""
