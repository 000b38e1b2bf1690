"""Settings of one service, read once from the environment; only server.py reads them."""

import os
import re
import secrets
import stat
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

from schema.capacity import Bounds
from schema.issuer import DEVELOPMENT_ISSUER, DEVELOPMENT_KID, DevelopmentIssuer, IssuerKeyInvalid, new_key_text
from schema.large import LargeBounds
from schema.tokens import TrustedKey, TrustedKeysInvalid, read_trusted_keys

GENERATED = "generated-for-development:"  # INVARIANT: production refuses every secret file that begins so
_ORIGIN = re.compile(r"https?://([A-Za-z0-9.-]+|\[[0-9A-Fa-f:]+\])(:\d{1,5})?")
_DATABASE = re.compile(r"(sqlite:///|postgres(ql)?://)\S+")
_SWITCH = {"on": True, "1": True, "true": True, "off": False, "0": False, "false": False}

Value = TypeVar("Value")


class SettingsInvalid(Exception):
    """The settings do not permit a start; each of `faults` names a variable, never its value."""

    def __init__(self, faults: tuple[str, ...]) -> None:
        super().__init__("; ".join(faults))
        self.faults = faults


class SettingInvalid(ValueError):
    """One setting is wrong; the message completes a sentence that begins with its name."""


@dataclass(frozen=True)
class Secrets:
    """The four 32-byte secrets of a store: matching, pseudonyms, cursors, rows held back."""

    match: bytes = field(repr=False)
    pseudonym: bytes = field(repr=False)
    cursor: bytes = field(repr=False)
    hold: bytes = field(repr=False)


@dataclass(frozen=True)
class Settings:
    """What one service runs with.

    trusted_keys: keys whose tokens are believed, the development issuer's included where there is one
    issuer: the development issuer; None in production
    """

    production: bool
    database_url: str = field(repr=False)
    state_dir: Path
    rejects_dir: Path
    cors_origins: tuple[str, ...]
    audience: str
    token_lifetime_max: timedelta
    graphiql: bool
    bounds: Bounds
    large: LargeBounds
    secrets: Secrets
    trusted_keys: tuple[TrustedKey, ...]
    issuer: DevelopmentIssuer | None

    @property
    def is_embedded_default(self) -> bool:
        """Tell whether the store is the one that a first start makes for itself and may fill with demo data."""
        return not self.production and self.database_url == _embedded(self.state_dir)


def load_settings(environ: Mapping[str, str], *, root: Path) -> Settings:
    """Return the settings in `environ`, or raise SettingsInvalid with every fault found.

    root: folder against which relative paths are read; the default state folder is root/var.
    In development the first run makes the four secrets and the issuer's key there, for the owner's eyes only.
    """
    return _Reading(environ, root).settings()


class _Reading:
    """One reading of the environment and the faults it met."""

    def __init__(self, environ: Mapping[str, str], root: Path) -> None:
        self._environ = environ
        self._root = root
        self._faults: list[str] = []
        self._production = self._read("CREDITGRAPH_ENV", False, _production)
        self._state = self._read("CREDITGRAPH_STATE_DIR", root.resolve() / "var", self._path)

    def settings(self) -> Settings:
        production = self._production
        self._attempt("CREDITGRAPH_STATE_DIR", None, lambda: _own_folder(self._state))
        self._raise_faults()
        issuer = None if production else self._attempt("CREDITGRAPH_STATE_DIR", None, self._issuer)
        found = Settings(
            production=production,
            database_url=self._read("CREDITGRAPH_DATABASE_URL", _embedded(self._state), _database),
            state_dir=self._state,
            rejects_dir=self._read("CREDITGRAPH_REJECTS_DIR", self._state / "rejects", self._path),
            cors_origins=self._read("CREDITGRAPH_CORS_ORIGINS", (), _origins),
            audience=self._read("CREDITGRAPH_AUDIENCE", "creditgraph", _audience),
            token_lifetime_max=self._read("CREDITGRAPH_TOKEN_LIFETIME_MAX", timedelta(hours=12), _lifetime),
            graphiql=self._read("CREDITGRAPH_GRAPHIQL", not production, _switch),
            bounds=self._bounds(),
            large=LargeBounds(size=1024 * self._read("CREDITGRAPH_BATCH_MAX_KIB", LargeBounds.size // 1024, _count)),
            secrets=Secrets(*(self._secret(each.name) for each in fields(Secrets))),
            trusted_keys=self._trusted_keys() + ((issuer.trusted_key,) if issuer else ()),
            issuer=issuer,
        )
        self._refuse_in_production(found)
        self._raise_faults()
        return found

    def _refuse_in_production(self, found: Settings) -> None:
        """Name what development permits and production does not."""
        if not found.production:
            return
        for variable in ("CREDITGRAPH_AUDIENCE", "CREDITGRAPH_DATABASE_URL"):
            if variable not in self._environ:
                self._faults.append(f"{variable}: must be set in production")
        if found.graphiql:
            self._faults.append("CREDITGRAPH_GRAPHIQL: must be off in production")
        read = [secret for each in fields(Secrets) if (secret := getattr(found.secrets, each.name))]
        if len(set(read)) < len(read):
            self._faults.append("CREDITGRAPH_MATCH_KEY_FILE: the four secrets must differ from one another")
        own = self._attempt("CREDITGRAPH_STATE_DIR", None, self._issuer) if self._issuer_path.exists() else None
        for key in found.trusted_keys:
            made_here = own is not None and own.trusted_key.thumbprint == key.thumbprint
            if made_here or key.issuer == DEVELOPMENT_ISSUER or key.kid.startswith(DEVELOPMENT_KID):
                self._faults.append("CREDITGRAPH_TOKEN_ISSUERS: the development issuer is not trusted in production")

    def _bounds(self) -> Bounds:
        found = Bounds(
            in_flight=self._read("CREDITGRAPH_MAX_IN_FLIGHT", Bounds.in_flight, _count),
            connections=self._read("CREDITGRAPH_MAX_CONNECTIONS", Bounds.connections, _count),
        )
        if found.connections < 2 * found.in_flight:
            self._faults.append("CREDITGRAPH_MAX_CONNECTIONS: must be twice CREDITGRAPH_MAX_IN_FLIGHT at least")
        return found

    @property
    def _issuer_path(self) -> Path:
        return self._state / "development-issuer.jwk"

    def _issuer(self) -> DevelopmentIssuer:
        return DevelopmentIssuer(_owned_text(self._issuer_path, new_key_text))

    def _trusted_keys(self) -> tuple[TrustedKey, ...]:
        variable = "CREDITGRAPH_TOKEN_ISSUERS"
        if variable not in self._environ:
            if self._production:
                self._faults.append(f"{variable}: must name a JWK set file in production")
            return ()
        return self._read(variable, (), lambda text: read_trusted_keys(self._path(text).read_text("utf-8")))

    def _secret(self, name: str) -> bytes:
        variable = f"CREDITGRAPH_{name.upper()}_KEY_FILE"
        if variable in self._environ:
            return self._read(variable, b"", lambda text: _secret(_owned_text(self._path(text)), self._production))
        if self._production:
            self._faults.append(f"{variable}: must name a file with 64 hexadecimal digits in production")
            return b""
        path = self._state / f"{name}.key"
        return self._attempt(variable, b"", lambda: _secret(_owned_text(path, _new_secret), self._production))

    def _read(self, variable: str, default: Value, parse: Callable[[str], Value]) -> Value:
        """Return the parsed variable, or `default` where it is not set or wrong."""
        given = self._environ.get(variable)
        return default if given is None else self._attempt(variable, default, lambda: parse(given))

    def _attempt(self, variable: str, otherwise: Value, act: Callable[[], Value]) -> Value:
        try:
            return act()
        except (SettingInvalid, TrustedKeysInvalid, IssuerKeyInvalid) as fault:
            self._faults.append(f"{variable}: {fault}")
        except UnicodeDecodeError:
            self._faults.append(f"{variable}: the file is not UTF-8 text")
        except OSError as fault:
            self._faults.append(f"{variable}: {(fault.strerror or 'cannot be read').lower()}")
        return otherwise

    def _path(self, text: str) -> Path:
        if not text or "\0" in text:
            raise SettingInvalid("must name a path")
        return (self._root / text).resolve()

    def _raise_faults(self) -> None:
        if self._faults:
            raise SettingsInvalid(tuple(dict.fromkeys(self._faults)))


def _production(text: str) -> bool:
    if text not in ("development", "production"):
        raise SettingInvalid("must be development or production")
    return text == "production"


def _switch(text: str) -> bool:
    if text.lower() not in _SWITCH:
        raise SettingInvalid("must be on or off")
    return _SWITCH[text.lower()]


def _database(text: str) -> str:
    if not _DATABASE.fullmatch(text):
        raise SettingInvalid("must be `sqlite:///file` or `postgresql://…`")
    return text


def _embedded(state: Path) -> str:
    return f"sqlite:///{state / 'creditgraph.db'}"


def _origins(text: str) -> tuple[str, ...]:
    origins = tuple(origin.strip() for origin in text.split(",") if origin.strip())
    if not all(_ORIGIN.fullmatch(origin) for origin in origins):
        raise SettingInvalid("must list origins such as https://portal.example, with commas between them")
    return origins


def _audience(text: str) -> str:
    if not text.strip():
        raise SettingInvalid("must not be empty")
    return text


def _lifetime(text: str) -> timedelta:
    if not text.isascii() or not text.isdigit() or not 60 <= int(text) <= 86_400:
        raise SettingInvalid("must be a number of seconds from 60 to 86400")
    return timedelta(seconds=int(text))


def _count(text: str) -> int:
    if not re.fullmatch(r"[1-9][0-9]{0,4}", text):
        raise SettingInvalid("must be a number from 1 to 99999")
    return int(text)


def _new_secret() -> str:
    return GENERATED + secrets.token_hex(32)


def _secret(text: str, production: bool) -> bytes:
    if production and text.startswith(GENERATED):
        raise SettingInvalid("holds a secret generated for development")
    digits = text.removeprefix(GENERATED).strip()
    if not re.fullmatch(r"[0-9A-Fa-f]{64}", digits):
        raise SettingInvalid("must hold 64 hexadecimal digits")
    return bytes.fromhex(digits)


def _own_folder(folder: Path) -> None:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def _owned_text(path: Path, make: Callable[[], str] | None = None) -> str:
    """Return the text of a secret file; where it is missing, `make` writes it first, readable by its owner only."""
    if make and not path.exists():
        draft = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(make())
        # Two first starts at once: the one whose link comes first wins, the other reads that one's secret.
        try:
            os.link(draft, path)
        except FileExistsError:
            pass
        finally:
            draft.unlink()
    if stat.S_IMODE(path.stat().st_mode) & 0o007:
        raise SettingInvalid("the file may be read by everybody: take those rights away (chmod o= …)")
    return path.read_text("utf-8")
