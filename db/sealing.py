"""Rows that wait for a decision lie in the store as ciphertext, under a key that lies outside it.

AES-256-GCM with a nonce of its own for each row. What the row belongs to is authenticated with it, so that a sealed
row moved to another line of the table opens no more.
"""

import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

_FORM = b"\x01"  # of what is sealed; a later form is told apart by it
_NONCE_BYTES = 12
KEY_BYTES = 32


class HoldKeyMissing(Exception):
    """The service runs without a key for rows that wait, so none can be held or opened."""


class SealBroken(Exception):
    """What was sealed has been changed, belongs to another row, or was sealed with another key."""


def seal(plain: bytes, key: bytes, *, bound: str) -> bytes:
    """Return `plain` as ciphertext that opens only with `key` and for the same `bound`.

    bound: what the row belongs to; authenticated, not stored
    Raises: HoldKeyMissing.
    """
    nonce = secrets.token_bytes(_NONCE_BYTES)
    return _FORM + nonce + _cipher(key).encrypt(nonce, plain, bound.encode())


def unseal(sealed: bytes, key: bytes, *, bound: str) -> bytes:
    """Return what was sealed. Raises: HoldKeyMissing, SealBroken; neither carries a byte of it."""
    form, nonce, rest = sealed[:1], sealed[1 : 1 + _NONCE_BYTES], sealed[1 + _NONCE_BYTES :]
    if form != _FORM:
        raise SealBroken
    try:
        return _cipher(key).decrypt(nonce, rest, bound.encode())
    except (InvalidTag, ValueError):
        raise SealBroken from None


def _cipher(key: bytes) -> AESGCM:
    if len(key) != KEY_BYTES:
        raise HoldKeyMissing
    return AESGCM(key)
