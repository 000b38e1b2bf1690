"""What starts and what does not: each fault names its variable and no value."""

import json
import os
import stat
from pathlib import Path

import pytest

from application import ROOT
from settings import GENERATED, Settings, SettingsInvalid, load_settings

Environ = dict[str, str]
# What a fault must never repeat: whoever reads the log of a failed start must not read a secret there.
SECRET = "hunter2"


def faults(environ: Environ) -> tuple[str, ...]:
    with pytest.raises(SettingsInvalid) as refused:
        load_settings(environ, root=ROOT)
    return refused.value.faults


def test_a_first_run_makes_its_own_secrets_for_its_owner_only(development: Settings) -> None:
    made = sorted(path.name for path in development.state_dir.iterdir())
    assert made == ["cursor.key", "development-issuer.jwk", "hold.key", "match.key", "pseudonym.key"]
    assert all(stat.S_IMODE(path.stat().st_mode) == 0o600 for path in development.state_dir.iterdir())
    assert stat.S_IMODE(development.state_dir.stat().st_mode) == 0o700
    made_up = development.secrets
    assert len({made_up.match, made_up.pseudonym, made_up.cursor, made_up.hold}) == 4


def test_a_second_run_finds_the_same_secrets(development: Settings) -> None:
    again = load_settings({"CREDITGRAPH_STATE_DIR": str(development.state_dir)}, root=ROOT)
    assert again.secrets == development.secrets
    assert [key.thumbprint for key in again.trusted_keys] == [key.thumbprint for key in development.trusted_keys]


def test_development_has_an_embedded_store_graphiql_and_its_own_issuer(development: Settings) -> None:
    assert development.is_embedded_default
    assert development.graphiql
    assert development.issuer is not None


def test_settings_never_show_a_secret(development: Settings, production: Environ) -> None:
    url = f"postgresql://service:{SECRET}@/creditgraph"
    shown = repr(load_settings({**production, "CREDITGRAPH_DATABASE_URL": url}, root=ROOT)) + repr(development)
    assert SECRET not in shown
    assert development.secrets.match.hex() not in shown
    assert repr(development.secrets.match) not in shown


def test_a_complete_production_environment_starts(production: Environ) -> None:
    settings = load_settings(production, root=ROOT)
    assert settings.production
    assert settings.issuer is None
    assert not settings.graphiql
    assert not settings.is_embedded_default
    assert not any((settings.state_dir).iterdir())


BAD = [
    pytest.param("CREDITGRAPH_ENV", "staging", id="an environment that does not exist"),
    pytest.param("CREDITGRAPH_STATE_DIR", "", id="no state folder"),
    pytest.param("CREDITGRAPH_DATABASE_URL", f"mysql://root:{SECRET}@/x", id="another kind of database"),
    pytest.param("CREDITGRAPH_DATABASE_URL", "", id="an empty address"),
    pytest.param("CREDITGRAPH_CORS_ORIGINS", "*", id="every origin"),
    pytest.param("CREDITGRAPH_CORS_ORIGINS", "https://a.example/path", id="an origin with a path"),
    pytest.param("CREDITGRAPH_CORS_ORIGINS", "a.example", id="an origin without a scheme"),
    pytest.param("CREDITGRAPH_AUDIENCE", " ", id="a blank audience"),
    pytest.param("CREDITGRAPH_TOKEN_LIFETIME_MAX", "86401", id="tokens for longer than a day"),
    pytest.param("CREDITGRAPH_TOKEN_LIFETIME_MAX", "1h", id="a lifetime that is no number"),
    pytest.param("CREDITGRAPH_TOKEN_LIFETIME_MAX", "９００", id="a lifetime in full-width digits"),
    pytest.param("CREDITGRAPH_MAX_IN_FLIGHT", "0", id="a service that takes nothing on"),
    pytest.param("CREDITGRAPH_MAX_IN_FLIGHT", "many", id="a bound that is no number"),
    pytest.param("CREDITGRAPH_MAX_IN_FLIGHT", "9" * 5000, id="a bound of 5000 digits"),
    pytest.param("CREDITGRAPH_MAX_CONNECTIONS", "100", id="fewer connections than the requests on them need"),
    pytest.param("CREDITGRAPH_GRAPHIQL", "maybe", id="a switch that is neither on nor off"),
    pytest.param("CREDITGRAPH_TOKEN_ISSUERS", "/nowhere/hunter2.json", id="a key set that is not there"),
    pytest.param("CREDITGRAPH_MATCH_KEY_FILE", "/nowhere/hunter2.key", id="a secret that is not there"),
    pytest.param("CREDITGRAPH_CURSOR_KEY_FILE", "", id="a secret without a path"),
]


@pytest.mark.parametrize(("variable", "value"), BAD)
@pytest.mark.parametrize("in_production", [False, True], ids=["development", "production"])
def test_a_bad_setting_is_named(
    variable: str, value: str, in_production: bool, production: Environ, tmp_path: Path
) -> None:
    base = production if in_production else {"CREDITGRAPH_STATE_DIR": str(tmp_path / "state")}
    found = faults({**base, variable: value})
    assert [fault.partition(":")[0] for fault in found] == [variable]
    assert SECRET not in found[0]


def test_all_faults_are_named_at_once(production: Environ) -> None:
    bare = {name: production[name] for name in ("CREDITGRAPH_ENV", "CREDITGRAPH_STATE_DIR")}
    assert {fault.partition(":")[0] for fault in faults(bare)} == {
        "CREDITGRAPH_AUDIENCE",
        "CREDITGRAPH_CURSOR_KEY_FILE",
        "CREDITGRAPH_DATABASE_URL",
        "CREDITGRAPH_HOLD_KEY_FILE",
        "CREDITGRAPH_MATCH_KEY_FILE",
        "CREDITGRAPH_PSEUDONYM_KEY_FILE",
        "CREDITGRAPH_TOKEN_ISSUERS",
    }


def test_production_refuses_graphiql(production: Environ) -> None:
    assert faults({**production, "CREDITGRAPH_GRAPHIQL": "on"}) == ("CREDITGRAPH_GRAPHIQL: must be off in production",)


def test_production_refuses_a_generated_secret(production: Environ, development: Settings) -> None:
    generated = str(development.state_dir / "match.key")
    assert Path(generated).read_text().startswith(GENERATED)
    found = faults({**production, "CREDITGRAPH_MATCH_KEY_FILE": generated})
    assert found == ("CREDITGRAPH_MATCH_KEY_FILE: holds a secret generated for development",)


def test_production_refuses_one_secret_used_twice(production: Environ) -> None:
    production["CREDITGRAPH_CURSOR_KEY_FILE"] = production["CREDITGRAPH_MATCH_KEY_FILE"]
    assert faults(production) == ("CREDITGRAPH_MATCH_KEY_FILE: the four secrets must differ from one another",)


@pytest.mark.parametrize(
    ("names", "in_its_folder"),
    [
        pytest.param({}, False, id="as it stands"),
        pytest.param({"kid": "renamed"}, False, id="under another kid"),
        pytest.param({"iss": "https://id.example"}, False, id="under another issuer's name"),
        pytest.param({"kid": "renamed", "iss": "https://id.example"}, True, id="under other names, in its own folder"),
    ],
)
def test_production_refuses_the_development_issuers_key(
    names: Environ, in_its_folder: bool, production: Environ, development: Settings
) -> None:
    own = development.trusted_keys[0]
    member = {**own.key.as_dict(private=False), "kid": own.kid, "iss": own.issuer, **names}
    Path(production["CREDITGRAPH_TOKEN_ISSUERS"]).write_text(json.dumps({"keys": [member]}))
    if in_its_folder:
        production["CREDITGRAPH_STATE_DIR"] = str(development.state_dir)
    assert faults(production) == ("CREDITGRAPH_TOKEN_ISSUERS: the development issuer is not trusted in production",)


def test_a_secret_that_everybody_may_read_is_refused(production: Environ) -> None:
    os.chmod(production["CREDITGRAPH_PSEUDONYM_KEY_FILE"], 0o644)
    found = faults(production)
    assert [fault.partition(":")[0] for fault in found] == ["CREDITGRAPH_PSEUDONYM_KEY_FILE"]


def test_a_secret_of_the_wrong_length_is_refused(production: Environ) -> None:
    Path(production["CREDITGRAPH_CURSOR_KEY_FILE"]).write_text("ab" * 31)
    assert faults(production) == ("CREDITGRAPH_CURSOR_KEY_FILE: must hold 64 hexadecimal digits",)
