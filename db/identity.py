"""Keyed digests that stand in for identity numbers.

A natural person's number has few bits of surprise, so a plain hash of it can be reversed by trying all
numbers: every digest here is keyed (HMAC-SHA-256) and the keys live outside the database.
"""

import hmac
from dataclasses import dataclass


@dataclass(frozen=True)
class IdentityKeys:
    """The secrets of a store: `match` finds a subject by number, `pseudonym` names it in the query log.

    hold: seals rows that wait for a decision (`db/sealing.py`); without it none can be held
    """

    match: bytes
    pseudonym: bytes
    hold: bytes = b""

    def person(self, *, document_type: str, issuer: str, number: str) -> str:
        """Return the identity key of a person's document; `number` is normalised, `issuer` is `CHN` for a citizen."""
        return "PERSON:" + _digest(self.match, f"{document_type}\x1f{issuer}\x1f{number}")

    def record(self, submitter: str, key: str) -> str:
        """Return how a store knows the record that `submitter` knows by `key`, which may hold anything."""
        return _digest(self.match, f"RECORD\x1f{submitter}\x1f{key}")

    def alias(self, identity_key: str) -> str:
        """Return the pseudonym (32 hex characters) under which the query log names the subject with this key."""
        return _digest(self.pseudonym, identity_key)[:32]


def organisation(code: str) -> str:
    """Return the identity key of an organisation; its code is public and the only matching key (NX-2024 §25)."""
    return f"USCC:{code}"


def _digest(secret: bytes, text: str) -> str:
    return hmac.digest(secret, text.encode(), "sha256").hex()[:56]
