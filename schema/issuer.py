"""The development issuer: tokens for the demo actors, signed with a key of this machine. Never in production."""

import json
from datetime import datetime, timedelta

from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import OKPKey

from policies.actor import Actor
from schema.tokens import TrustedKey, trusted_key

DEVELOPMENT_ISSUER = "urn:creditgraph:development"
DEVELOPMENT_KID = "development-"  # every key made here begins so; production refuses such a kid


class IssuerKeyInvalid(ValueError):
    """The stored key of the development issuer cannot be read."""


class DevelopmentIssuer:
    """Sign tokens with the private key in `key_text`, as made by `new_key_text`."""

    def __init__(self, key_text: str) -> None:
        try:
            self._key = OKPKey.import_key(json.loads(key_text))
            public = self._key.as_dict(private=False)
            self.trusted_key: TrustedKey = trusted_key(
                {**public, "kid": DEVELOPMENT_KID + self._key.thumbprint()[:16], "iss": DEVELOPMENT_ISSUER}
            )
            if not self._key.is_private:
                raise IssuerKeyInvalid("is not a private key")
        except (JoseError, ValueError, TypeError, KeyError):
            raise IssuerKeyInvalid("the stored key of the development issuer cannot be read") from None

    def token(self, actor: Actor, *, audience: str, now: datetime, lifetime: timedelta) -> str:
        """Return a signed token for `actor`, valid from `now`; the actor needs its bearer key and a token id."""
        seconds = int(now.timestamp())
        claims = {
            "iss": DEVELOPMENT_ISSUER,
            "aud": audience,
            "sub": actor.bearer_key,
            "jti": actor.token_id,
            "role": actor.role,
            "iat": seconds,
            "nbf": seconds,
            "exp": seconds + int(lifetime.total_seconds()),
            **({} if actor.scopes is None else {"scope": " ".join(sorted(actor.scopes))}),
        }
        header = {"alg": "Ed25519", "kid": self.trusted_key.kid, "typ": "at+jwt"}
        return jwt.encode(header, claims, self._key, algorithms=["Ed25519"])


def new_key_text() -> str:
    """Return a fresh private key as the text that DevelopmentIssuer reads."""
    return json.dumps(OKPKey.generate_key("Ed25519").as_dict(private=True))
