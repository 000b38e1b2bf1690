"""Bearer tokens: a verified token becomes an Actor, a bad one is refused and never taken for the public.

Signatures are asymmetric and pinned to one algorithm for each key. A token names its bearer by the opaque key
given at enrolment; a subject claim of any other form is refused, so no identity number can travel in a token.
"""

import hashlib
import json
import re
from collections import OrderedDict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import ECKey, GuestProtocol, Key, OKPKey

from policies.actor import PUBLIC, Actor

TOKEN_BYTES_MAX = 4096
LEEWAY = timedelta(seconds=30)
REMEMBERED_MAX = 10_000
_TYPES = ("at+jwt", "JWT")
_HEADERS = frozenset({"alg", "kid", "typ"})  # no jku, x5u, jwk or crit: a token never says where its key is
_CURVES: Mapping[tuple[str, str], str] = {("OKP", "Ed25519"): "Ed25519", ("EC", "P-256"): "ES256"}
SCOPE_LENGTH_MAX = 256
_SCOPE = re.compile(r"(?:[a-z-]{1,40}(?: [a-z-]{1,40})*)?")
_FORMS = {
    "sub": re.compile(r"[0-9a-f]{32}"),
    "jti": re.compile(r"[0-9A-Za-z_-]{8,64}"),
    "role": re.compile(r"[A-Z][A-Z_]{1,31}"),
}


class Refusal(StrEnum):
    """Why a token was refused, in words that are safe in a log."""

    DUPLICATE_HEADER = "more than one authorization header"
    SCHEME = "authorization scheme is not bearer"
    TOO_LONG = "token is longer than 4096 bytes"
    MALFORMED = "token is not a signed compact JWT"
    HEADER = "token header has other members than alg, kid and typ"
    TYPE = "token type is neither at+jwt nor JWT"
    ALGORITHM = "token algorithm is not the one of its key"
    UNKNOWN_KEY = "token key is not trusted"
    SIGNATURE = "token signature does not verify"
    CLAIM_MISSING = "token lacks a required claim"
    CLAIM_FORM = "token claim has the wrong form"
    ISSUER = "token issuer is not the one of its key"
    AUDIENCE = "token is for another audience"
    EXPIRED = "token has expired"
    NOT_YET_VALID = "token is not yet valid"
    LIFETIME = "token is valid for longer than permitted"


class TokenRefused(Exception):
    """The bearer token is not acceptable; `reason` holds nothing of the token."""

    def __init__(self, reason: Refusal) -> None:
        super().__init__(reason.value)
        self.reason = reason


class TrustedKeysInvalid(ValueError):
    """The JWK set of trusted issuers cannot be used; the message names the key by its position."""


@dataclass(frozen=True)
class TrustedKey:
    """A public key and the one issuer that may sign with it."""

    kid: str
    issuer: str
    algorithm: str
    key: Key
    thumbprint: str


@dataclass(frozen=True)
class TokenRules:
    """What every token must satisfy besides its signature."""

    audience: str
    lifetime_max: timedelta
    leeway: timedelta = LEEWAY


def read_trusted_keys(text: str) -> tuple[TrustedKey, ...]:
    """Return the keys of a JWK set whose every key carries `kid` and `iss`, the issuer it speaks for.

    Raises: TrustedKeysInvalid on an empty set, a private or symmetric key, another curve, a kid used twice.
    """
    try:
        members = json.loads(text)["keys"]
        keys = tuple(trusted_key(member, position=position) for position, member in enumerate(members, start=1))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as fault:
        if isinstance(fault, TrustedKeysInvalid):
            raise
        raise TrustedKeysInvalid("is not a JWK set") from None
    if not keys:
        raise TrustedKeysInvalid("holds no key")
    if len({key.kid for key in keys}) < len(keys):
        raise TrustedKeysInvalid("names one kid twice")
    return keys


def trusted_key(member: Mapping[str, Any], *, position: int = 1) -> TrustedKey:
    """Return one public key of a JWK set as the verifier wants it."""
    kid, issuer = member.get("kid"), member.get("iss")
    if not isinstance(kid, str) or not kid or not isinstance(issuer, str) or not issuer:
        raise TrustedKeysInvalid(f"key {position} lacks kid or iss")
    if "d" in member or "k" in member:
        raise TrustedKeysInvalid(f"key {position} is not a public key")
    algorithm = _CURVES.get((str(member.get("kty")), str(member.get("crv"))))
    if algorithm is None or member.get("alg", algorithm) != algorithm:
        raise TrustedKeysInvalid(f"key {position} is neither Ed25519 nor ES256")
    public = {name: value for name, value in member.items() if name in ("kty", "crv", "x", "y")}
    try:
        key = OKPKey.import_key(public) if algorithm == "Ed25519" else ECKey.import_key(public)
        return TrustedKey(kid, issuer, algorithm, key, key.thumbprint())
    except (JoseError, ValueError, TypeError):
        raise TrustedKeysInvalid(f"key {position} cannot be read") from None


def bearer_token(headers: Iterable[tuple[bytes, bytes]]) -> bytes | None:
    """Return the token of the one Authorization header, or None where there is none.

    headers: raw ASGI headers, names in lower case
    Raises: TokenRefused on a second Authorization header, another scheme or an empty token.
    """
    values = [value for name, value in headers if name == b"authorization"]
    if not values:
        return None
    if len(values) > 1:
        raise TokenRefused(Refusal.DUPLICATE_HEADER)
    scheme, _, token = values[0].partition(b" ")
    if scheme.lower() != b"bearer":
        raise TokenRefused(Refusal.SCHEME)
    return token


class TokenVerifier:
    """Turn tokens into actors; a verified token is remembered by its digest until it expires."""

    def __init__(self, keys: Collection[TrustedKey], rules: TokenRules, *, remembered_max: int = REMEMBERED_MAX):
        self._keys = {key.kid: key for key in keys}
        self._rules = rules
        self._remembered: OrderedDict[bytes, _Verified] = OrderedDict()
        self._remembered_max = remembered_max

    def actor(self, headers: Iterable[tuple[bytes, bytes]], *, now: datetime) -> Actor:
        """Return who asks: the public without a token, otherwise the actor of a valid one, or raise TokenRefused."""
        token = bearer_token(headers)
        return PUBLIC if token is None else self.verify(token, now=now)

    def verify(self, token: bytes, *, now: datetime) -> Actor:
        """Return the actor of `token`, or raise TokenRefused; `now` is aware of its zone."""
        if len(token) > TOKEN_BYTES_MAX:
            raise TokenRefused(Refusal.TOO_LONG)
        digest = hashlib.sha256(token).digest()
        verified = self._remembered.get(digest)
        if verified is None:
            verified = self._verified(token)
            verified.check(self._rules, now)
            self._remember(digest, verified)
        elif refusal := verified.out_of_time(self._rules, now):
            del self._remembered[digest]
            raise TokenRefused(refusal)
        else:
            self._remembered.move_to_end(digest)
        return verified.actor

    def _remember(self, digest: bytes, verified: "_Verified") -> None:
        self._remembered[digest] = verified
        if len(self._remembered) > self._remembered_max:
            self._remembered.popitem(last=False)

    def _verified(self, token: bytes) -> "_Verified":
        try:
            decoded = jwt.decode(token, self._key, algorithms=list(_CURVES.values()), decoder_cls=_StrictDecoder)
        except TokenRefused:
            raise
        except JoseError as fault:
            raise TokenRefused(_REFUSALS.get(fault.error, Refusal.MALFORMED)) from None
        # The token is hostile input to a parser we did not write: whatever it trips over is a refusal, not a crash.
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
            raise TokenRefused(Refusal.MALFORMED) from None
        return _read_claims(decoded.claims, self._keys[decoded.header["kid"]].issuer, self._rules)

    def _key(self, guest: GuestProtocol) -> Key:
        """Return the key that the header names, after refusing every header that is not exactly as issued."""
        header = guest.headers()
        if not set(header) <= _HEADERS:
            raise TokenRefused(Refusal.HEADER)
        if header.get("typ") not in _TYPES:
            raise TokenRefused(Refusal.TYPE)
        kid = header.get("kid")
        trusted = self._keys.get(kid) if isinstance(kid, str) else None
        if trusted is None:
            raise TokenRefused(Refusal.UNKNOWN_KEY)
        if header.get("alg") != trusted.algorithm:
            raise TokenRefused(Refusal.ALGORITHM)
        return trusted.key


_REFUSALS = {"bad_signature": Refusal.SIGNATURE, "unsupported_algorithm": Refusal.ALGORITHM}


@dataclass(frozen=True)
class _Verified:
    """A token whose signature and claims hold: its actor and its time."""

    actor: Actor
    not_before: int
    expires: int

    def check(self, rules: TokenRules, now: datetime) -> None:
        if refusal := self.out_of_time(rules, now):
            raise TokenRefused(refusal)

    def out_of_time(self, rules: TokenRules, now: datetime) -> Refusal | None:
        moment, leeway = now.timestamp(), rules.leeway.total_seconds()
        if moment >= self.expires + leeway:
            return Refusal.EXPIRED
        return Refusal.NOT_YET_VALID if moment < self.not_before - leeway else None


def _read_claims(claims: Mapping[str, Any], issuer: str, rules: TokenRules) -> _Verified:
    """Return the claims in their types, or raise TokenRefused for the first that is missing or wrong."""
    if any(claims.get(name) is None for name in ("iss", "aud", "exp", "nbf", "sub", "jti", "role")):
        raise TokenRefused(Refusal.CLAIM_MISSING)
    if claims["iss"] != issuer:
        raise TokenRefused(Refusal.ISSUER)
    if rules.audience not in (claims["aud"] if isinstance(claims["aud"], list) else [claims["aud"]]):
        raise TokenRefused(Refusal.AUDIENCE)
    expires, not_before = claims["exp"], claims["nbf"]
    if type(expires) is not int or type(not_before) is not int:
        raise TokenRefused(Refusal.CLAIM_FORM)
    if not all(isinstance(claims[name], str) and form.fullmatch(claims[name]) for name, form in _FORMS.items()):
        raise TokenRefused(Refusal.CLAIM_FORM)
    if not 0 < expires - not_before <= rules.lifetime_max.total_seconds():
        raise TokenRefused(Refusal.LIFETIME)
    actor = Actor(role=claims["role"], bearer_key=claims["sub"], token_id=claims["jti"], scopes=_scopes(claims))
    return _Verified(actor, not_before, expires)


def _scopes(claims: Mapping[str, Any]) -> frozenset[str] | None:
    """Return the scopes of a token, as RFC 8693 writes them; None where it says nothing of scopes.

    A scope that no rule speaks of stays, and grants nothing.
    """
    stated = claims.get("scope")
    if stated is None:
        return None
    if not isinstance(stated, str) or len(stated) > SCOPE_LENGTH_MAX or not _SCOPE.fullmatch(stated):
        raise TokenRefused(Refusal.CLAIM_FORM)
    return frozenset(stated.split())


class _StrictDecoder(json.JSONDecoder):
    """JSON without repeated members: two readers must never see two different tokens."""

    def __init__(self) -> None:
        super().__init__(object_pairs_hook=_distinct)


def _distinct(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) < len(pairs):
        raise ValueError("a member is named twice")
    return members
