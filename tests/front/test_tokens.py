"""Every way in which a token can be wrong is refused, and says nothing of the token."""

import base64
import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from joserfc import jws
from joserfc.jwk import ECKey, OctKey, OKPKey

from policies.actor import PUBLIC, Actor
from schema.issuer import DEVELOPMENT_ISSUER, DevelopmentIssuer, IssuerKeyInvalid, new_key_text
from schema.tokens import (
    Refusal,
    TokenRefused,
    TokenRules,
    TokenVerifier,
    TrustedKeysInvalid,
    bearer_token,
    read_trusted_keys,
)

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
EPOCH = int(NOW.timestamp())
ISSUER = "https://id.example"
KEY = OKPKey.generate_key("Ed25519")
FOREIGN = OKPKey.generate_key("Ed25519")
CURVE = ECKey.generate_key("P-256")
OTHER_CURVE = ECKey.generate_key("P-384")


def member(key: Any, kid: str, issuer: str = ISSUER, **more: Any) -> dict[str, Any]:
    return {**key.as_dict(private=False), "kid": kid, "iss": issuer, **more}


TRUSTED = read_trusted_keys(
    json.dumps(
        {
            "keys": [
                member(KEY, "one"),
                member(CURVE, "two"),
                member(OKPKey.generate_key("Ed25519"), "three", "https://other.example"),
            ]
        }
    )
)
RULES = TokenRules(audience="creditgraph", lifetime_max=timedelta(hours=12))
CLAIMS = {
    "iss": ISSUER,
    "aud": "creditgraph",
    "sub": "0123456789abcdef" * 2,
    "jti": "token-0001",
    "role": "USER_AGENCY",
    "nbf": EPOCH,
    "exp": EPOCH + 3600,
}
HEADER = {"alg": "Ed25519", "kid": "one", "typ": "at+jwt"}


def verifier() -> TokenVerifier:
    return TokenVerifier(TRUSTED, RULES)


def signed(header: dict[str, Any], payload: bytes, key: Any) -> bytes:
    head = b".".join(base64.urlsafe_b64encode(part).rstrip(b"=") for part in (json.dumps(header).encode(), payload))
    algorithm = jws.JWSRegistry.algorithms[header.get("alg") or "Ed25519"]
    signature = b"" if header.get("alg") == "none" else algorithm.sign(head, key)
    return head + b"." + base64.urlsafe_b64encode(signature).rstrip(b"=")


def token(*, key: Any = KEY, header: dict[str, Any] | None = None, **claims: Any) -> bytes:
    """Return a signed token that differs from a good one as told; None takes a member away."""
    head, body = (
        {name: value for name, value in part.items() if value is not None}
        for part in ({**HEADER, **(header or {})}, {**CLAIMS, **claims})
    )
    return signed(head, json.dumps(body).encode(), key)


def refusal_of(text: bytes, *, now: datetime = NOW) -> Refusal:
    with pytest.raises(TokenRefused) as refused:
        verifier().verify(text, now=now)
    return refused.value.reason


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(token(), id="an Ed25519 token of type at+jwt"),
        pytest.param(token(header={"typ": "JWT"}), id="a token of type JWT"),
        pytest.param(token(key=CURVE, header={"alg": "ES256", "kid": "two"}), id="an ES256 token"),
        pytest.param(token(aud=["elsewhere", "creditgraph"]), id="one of two audiences is ours"),
        pytest.param(token(nbf=EPOCH + 29), id="valid in 29 seconds, within the leeway"),
        pytest.param(token(nbf=EPOCH - 100, exp=EPOCH - 29), id="expired 29 seconds ago, within the leeway"),
        pytest.param(token(exp=EPOCH + 43200), id="exactly as long as permitted"),
    ],
)
def test_a_good_token_is_its_actor(text: bytes) -> None:
    assert verifier().verify(text, now=NOW) == Actor("USER_AGENCY", CLAIMS["sub"], "token-0001")


@pytest.mark.parametrize("name", ["iss", "aud", "exp", "nbf", "sub", "jti", "role"])
def test_a_token_without_a_required_claim_is_refused(name: str) -> None:
    assert refusal_of(token(**{name: None})) is Refusal.CLAIM_MISSING


HS256_WITH_PUBLIC_KEY = token(
    key=OctKey.import_key(json.dumps(KEY.as_dict(private=False)).encode()), header={"alg": "HS256"}
)
CASES = [
    pytest.param(token(header={"alg": "none"}), Refusal.ALGORITHM, id="alg none"),
    pytest.param(HS256_WITH_PUBLIC_KEY, Refusal.ALGORITHM, id="HS256 with the public key as its secret"),
    pytest.param(
        token(key=CURVE, header={"alg": "ES256"}), Refusal.ALGORITHM, id="ES256 under the kid of an Ed25519 key"
    ),
    pytest.param(token(header={"alg": None}), Refusal.MALFORMED, id="no alg at all"),
    pytest.param(token(header={"kid": "four"}), Refusal.UNKNOWN_KEY, id="unknown kid"),
    pytest.param(token(header={"kid": None}), Refusal.UNKNOWN_KEY, id="no kid"),
    pytest.param(token(header={"kid": 1}), Refusal.MALFORMED, id="a kid that is no text"),
    pytest.param(token(header={"typ": None}), Refusal.TYPE, id="no typ"),
    pytest.param(token(header={"typ": "jwt"}), Refusal.TYPE, id="typ in lower case"),
    pytest.param(token(header={"typ": "id+jwt"}), Refusal.TYPE, id="typ of an id token"),
    pytest.param(
        token(header={"jku": "https://evil.example"}), Refusal.HEADER, id="a header that says where its key is"
    ),
    pytest.param(token(header={"jwk": member(FOREIGN, "one")}), Refusal.HEADER, id="a header that brings its key"),
    pytest.param(token(header={"crit": ["exp"]}), Refusal.MALFORMED, id="a critical extension"),
    pytest.param(token(key=FOREIGN), Refusal.SIGNATURE, id="signed with a foreign key"),
    pytest.param(token()[:-4] + b"AAAA", Refusal.SIGNATURE, id="a signature with its end changed"),
    pytest.param(token(iss="https://evil.example"), Refusal.ISSUER, id="an unknown issuer"),
    pytest.param(token(iss="https://other.example"), Refusal.ISSUER, id="another trusted issuer's name"),
    pytest.param(token(aud="elsewhere"), Refusal.AUDIENCE, id="wrong audience"),
    pytest.param(token(aud=["elsewhere"]), Refusal.AUDIENCE, id="wrong audiences"),
    pytest.param(token(aud={"creditgraph": 1}), Refusal.AUDIENCE, id="an audience that is an object"),
    pytest.param(token(nbf=EPOCH - 100, exp=EPOCH - 30), Refusal.EXPIRED, id="expired by the whole leeway"),
    pytest.param(token(nbf=EPOCH + 31), Refusal.NOT_YET_VALID, id="not yet valid"),
    pytest.param(token(exp=EPOCH + 43201), Refusal.LIFETIME, id="a second longer than permitted"),
    pytest.param(token(exp=EPOCH - 1), Refusal.LIFETIME, id="ends before it begins"),
    pytest.param(token(exp=str(EPOCH + 60)), Refusal.CLAIM_FORM, id="exp as text"),
    pytest.param(token(exp=EPOCH + 60.5), Refusal.CLAIM_FORM, id="exp with a fraction"),
    pytest.param(token(nbf=True), Refusal.CLAIM_FORM, id="nbf as a boolean"),
    pytest.param(token(exp=10**300), Refusal.LIFETIME, id="exp beyond all time"),
    pytest.param(token(sub="15999919900101001X"), Refusal.CLAIM_FORM, id="an identity number as its subject"),
    pytest.param(token(sub=""), Refusal.CLAIM_FORM, id="an empty subject"),
    pytest.param(token(sub=7), Refusal.CLAIM_FORM, id="a subject that is a number"),
    pytest.param(token(jti="a b"), Refusal.CLAIM_FORM, id="a token id with a blank"),
    pytest.param(token(role=["USER_AGENCY"]), Refusal.CLAIM_FORM, id="a list of roles"),
    pytest.param(token(role="user_agency"), Refusal.CLAIM_FORM, id="a role in lower case"),
    pytest.param(token(note="x" * 5000), Refusal.TOO_LONG, id="five kilobytes"),
    pytest.param(signed(HEADER, b"[1]", KEY), Refusal.MALFORMED, id="claims that are a list"),
    pytest.param(signed(HEADER, b'{"a":NaN,"a":1}', KEY), Refusal.MALFORMED, id="a claim named twice"),
    pytest.param(signed(HEADER, b"[" * 1500, KEY), Refusal.MALFORMED, id="1500 brackets"),
    pytest.param(signed(HEADER, b"\xff\xfe", KEY), Refusal.MALFORMED, id="claims that are not UTF-8"),
    pytest.param(b"", Refusal.MALFORMED, id="an empty token"),
    pytest.param(b"a.b.c", Refusal.MALFORMED, id="garbage in three parts"),
    pytest.param(b"..", Refusal.MALFORMED, id="two dots"),
    pytest.param(b"a.b.c.d.e", Refusal.MALFORMED, id="five parts, as an encrypted token has"),
    pytest.param(b"\xff" * 40, Refusal.MALFORMED, id="bytes that are not text"),
    pytest.param(token() + b", Bearer " + token(), Refusal.MALFORMED, id="two tokens folded into one header"),
]


@pytest.mark.parametrize(("text", "reason"), CASES)
def test_a_bad_token_is_refused(text: bytes, reason: Refusal) -> None:
    assert refusal_of(text) is reason


@pytest.mark.parametrize(("text", "reason"), CASES)
def test_a_refusal_holds_nothing_of_the_token(text: bytes, reason: Refusal) -> None:
    with pytest.raises(TokenRefused) as refused:
        verifier().verify(text, now=NOW)
    assert str(refused.value) == reason.value
    assert refused.value.__cause__ is None
    assert refused.value.__suppress_context__ or refused.value.__context__ is None


@given(st.binary(max_size=200) | st.text(alphabet="abcABC019-_.=", max_size=200).map(str.encode))
def test_no_text_at_all_is_taken_for_a_token(text: bytes) -> None:
    refusal_of(text)


@given(st.integers(min_value=0), st.binary(min_size=1, max_size=3))
def test_a_token_with_any_part_changed_is_refused(place: int, put: bytes) -> None:
    text = token()
    at = place % len(text)
    changed = text[:at] + put + text[at + len(put) :]
    # The last character of a signature carries bits that no decoder reads.
    if changed[:-1] != text[:-1]:
        refusal_of(changed)


HEADERS = [
    pytest.param([], None, id="no header: the public"),
    pytest.param([(b"authorization", b"Bearer abc")], b"abc", id="one bearer header"),
    pytest.param([(b"authorization", b"bearer abc")], b"abc", id="the scheme in lower case"),
    pytest.param([(b"authorization", b"Bearer abc")] * 2, Refusal.DUPLICATE_HEADER, id="the same header twice"),
    pytest.param([(b"authorization", b"Basic YTpi")], Refusal.SCHEME, id="another scheme"),
    pytest.param([(b"authorization", b"")], Refusal.SCHEME, id="an empty header"),
    pytest.param([(b"authorization", b"Bearer")], b"", id="the scheme alone"),
]


@pytest.mark.parametrize(("headers", "expected"), HEADERS)
def test_the_header_is_read_strictly(headers: list[tuple[bytes, bytes]], expected: bytes | Refusal | None) -> None:
    if not isinstance(expected, Refusal):
        assert bearer_token(headers) == expected
        return
    with pytest.raises(TokenRefused) as refused:
        bearer_token(headers)
    assert refused.value.reason is expected


def test_without_a_token_one_is_the_public_and_with_a_bad_one_nobody() -> None:
    assert verifier().actor([(b"accept", b"*/*")], now=NOW) is PUBLIC
    with pytest.raises(TokenRefused):
        verifier().actor([(b"authorization", b"Bearer ")], now=NOW)


def test_a_remembered_token_is_still_refused_when_its_time_is_over() -> None:
    remembering, text = verifier(), token()
    assert remembering.verify(text, now=NOW) == remembering.verify(text, now=NOW + timedelta(minutes=59))
    for late in (NOW + timedelta(hours=1, seconds=30), NOW - timedelta(seconds=31)):
        with pytest.raises(TokenRefused):
            remembering.verify(text, now=late)


def test_only_so_many_tokens_are_remembered() -> None:
    remembering = TokenVerifier(TRUSTED, RULES, remembered_max=3)
    for number in range(10):
        remembering.verify(token(jti=f"token-{number:04}"), now=NOW)
    assert len(remembering._remembered) == 3


def test_a_refused_token_is_not_remembered() -> None:
    remembering = verifier()
    for text in (token(nbf=EPOCH + 100), token(key=FOREIGN)):
        with pytest.raises(TokenRefused):
            remembering.verify(text, now=NOW)
    assert not remembering._remembered


@pytest.mark.parametrize(
    ("keys", "says"),
    [
        pytest.param([], "holds no key", id="an empty set"),
        pytest.param(
            [{**KEY.as_dict(private=True), "kid": "a", "iss": ISSUER}], "not a public key", id="a private key"
        ),
        pytest.param(
            [{"kty": "oct", "k": "c2VjcmV0", "kid": "a", "iss": ISSUER}], "not a public key", id="a shared secret"
        ),
        pytest.param([member(KEY, "")], "lacks kid or iss", id="no kid"),
        pytest.param([member(KEY, "a", "")], "lacks kid or iss", id="no issuer"),
        pytest.param([member(OTHER_CURVE, "a")], "neither Ed25519 nor ES256", id="another curve"),
        pytest.param(
            [member(KEY, "a", alg="HS256")], "neither Ed25519 nor ES256", id="an algorithm that is not the key's"
        ),
        pytest.param([member(KEY, "a"), member(CURVE, "a")], "names one kid twice", id="one kid for two keys"),
        pytest.param([{**member(KEY, "a"), "x": "AAAA"}], "cannot be read", id="a key cut short"),
        pytest.param(["key"], "is not a JWK set", id="a key that is no object"),
    ],
)
def test_a_bad_key_set_is_refused(keys: list[Any], says: str) -> None:
    with pytest.raises(TrustedKeysInvalid, match=says):
        read_trusted_keys(json.dumps({"keys": keys}))


@pytest.mark.parametrize("text", ["", "[]", "{}", "null", "[" * 100_000, '{"keys": 1}'])
def test_what_is_no_key_set_is_refused(text: str) -> None:
    with pytest.raises(TrustedKeysInvalid, match="is not a JWK set"):
        read_trusted_keys(text)


def test_the_development_issuer_is_believed_only_where_its_key_is_trusted() -> None:
    issuer = DevelopmentIssuer(new_key_text())
    actor = Actor("SUBJECT_SELF", "ab" * 16, "token-0001")
    text = issuer.token(actor, audience="creditgraph", now=NOW, lifetime=timedelta(hours=1)).encode()
    assert TokenVerifier([issuer.trusted_key], RULES).verify(text, now=NOW) == actor
    assert issuer.trusted_key.issuer == DEVELOPMENT_ISSUER
    assert refusal_of(text) is Refusal.UNKNOWN_KEY


@pytest.mark.parametrize("make", [lambda: "", lambda: "{}", lambda: json.dumps(KEY.as_dict(private=False))])
def test_a_broken_issuer_key_is_refused(make: Callable[[], str]) -> None:
    with pytest.raises(IssuerKeyInvalid):
        DevelopmentIssuer(make())
