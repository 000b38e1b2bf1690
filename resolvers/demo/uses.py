"""The demo's query log: what its bearers are said to have asked on past days, permitted and refused.

The desk for tips is among them: of what it reads no subject is told, whatever its history shows (IM-2017-27 (11)).
"""

import hmac
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

import orjson

from db.identity import IdentityKeys
from policies.decide import load_policy
from resolvers.demo.actors import ACTORS, bearer_key, pseudonym
from resolvers.demo.cast import Cast
from resolvers.demo.numbers import DemoIds
from resolvers.demo.population import Population
from resolvers.demo.regions import LEFT_BANNER
from resolvers.demo.subjects import Subject, identity_key
from resolvers.demo.units import GRANTS, Placed

Row = dict[str, object]

_BY_NAME = {actor.name: actor for actor in ACTORS}
_DAYS_AGO = (1, 8, 27)
_FIRST_HOUR = time(1, 0, tzinfo=UTC)  # nine in the morning in Asia/Shanghai
_BROWSED = 12  # subjects behind one browsed page
_ORGANISATION = ("ORGANIZATION_FACT", "RECORD_FACT", "RECORD_TEXT")
_PERSON = ("PERSON_FACT", "RECORD_FACT")
_WHO_ASKED = ("ACCESS_FACT",)
_CASE = ("CASE_FACT", "CASE_TEXT")


@dataclass(frozen=True)
class Use:
    """One question. subject: a key of the cast, or none; code: of the refusal, none = permitted."""

    actor: str
    subject: str | None = None
    purpose: str | None = None
    route: str | None = None
    classes: tuple[str, ...] = ()
    disclosed: int = 0
    code: str | None = None


_USES = (
    Use("company", "company", route="SELF", classes=_ORGANISATION, disclosed=11),
    Use("company", "company", route="SELF", classes=_WHO_ASKED, disclosed=9),
    Use("person", "person", route="SELF", classes=_PERSON, disclosed=11),
    Use("licensing-officer", "company", "ADMIN_LICENSING", "DUTY", _ORGANISATION, 2),
    Use("licensing-officer", "person", "ADMIN_LICENSING", "DUTY", _PERSON, 3),
    Use("supervision-officer", None, "DAILY_SUPERVISION", "DUTY", ("RECORD_FACT",), 1),
    Use("hohhot-officer", "company", "ADMIN_LICENSING"),  # beyond its region: the open part, as anybody
    Use("agent", "company", "AUTHORISED", "AUTHORISATION", _ORGANISATION, 2),
    Use("agent", "person", "AUTHORISED", "AUTHORISATION", _PERSON, 4),
    Use("agent", "expired", "AUTHORISED", code="AUTHORIZATION_EXPIRED"),
    Use("agent", "revoked", "AUTHORISED", code="AUTHORIZATION_REVOKED"),
    Use("unproven-agent", "company", "AUTHORISED", code="IDENTITY_PROOF_REQUIRED"),
    Use("association", "person", "AUTHORISED", "AUTHORISATION", _PERSON, 4),
    Use("association", "early", "AUTHORISED", code="AUTHORIZATION_EXPIRED"),
    Use("credit-firm", "company", "CREDIT_PRODUCT", "AUTHORISATION", _ORGANISATION, 2),
    Use("credit-firm", "narrow", "CREDIT_PRODUCT", code="AUTHORIZATION_SCOPE"),
    Use("foreign-firm", "company", "CREDIT_PRODUCT", code="CROSS_BORDER_FORBIDDEN"),
    Use("provider", "company", route="SUBMISSION", classes=_ORGANISATION, disclosed=4),
    Use("collector", "narrow", route="SUBMISSION", classes=_ORGANISATION, disclosed=1),
    Use("case-operator", "company", route="TICKET", classes=_CASE, disclosed=3),
    Use("hohhot-operator", "hohhot", route="TICKET", classes=_CASE, disclosed=1),
    Use("regional-authority", "person", "SUPERVISION_AUDIT", "SUPERVISION", _PERSON, 3),
    Use("auditor", route="AUDIT", classes=("LOG_FACT",)),
    Use("tip-officer", "company", route="TIPS", classes=("TIP_FACT", "TIP_REPORTER"), disclosed=6),
)


@dataclass(frozen=True)
class Uses:
    """Makes the rows of `query_log` and `query_log_subject` for one data set."""

    cast: Cast
    population: Population
    units: Mapping[str, Placed]
    keys: IdentityKeys
    ids: DemoIds
    today: date

    def rows(self) -> tuple[list[Row], list[Row]]:
        """Return the entries, oldest first, and the subjects behind each."""
        revision = load_policy().revision
        entries: list[Row] = []
        subjects: list[Row] = []
        for days_ago in sorted(_DAYS_AGO, reverse=True):
            opened = datetime.combine(self.today - timedelta(days=days_ago), _FIRST_HOUR)
            for place, use in enumerate(_USES):
                entry = self._entry(use, at=opened + timedelta(minutes=17 * place), serial=len(entries) + 1)
                entries.append(entry | {"policy_revision": revision})
                subjects += self._subjects(use, str(entry["id"]))
        return entries, subjects

    def _entry(self, use: Use, *, at: datetime, serial: int) -> Row:
        actor = _BY_NAME[use.actor]
        # Only a live grant of a unit gives a number its form; without one none is kept.
        is_heard = use.code != "CROSS_BORDER_FORBIDDEN"  # it is refused before its grant is looked at
        bases = (g.basis for g in GRANTS if is_heard and (g.unit, g.purpose) == (actor.unit, use.purpose))
        basis = next(bases, None)
        own = self.cast.named(actor.subject) if actor.subject else None
        return {
            "id": self.ids(),
            "at": at,
            "role": actor.role,
            "bearer_key": bearer_key(actor.name, self.keys),
            "unit_id": self.units[actor.unit].id if actor.unit else None,
            "token_id": self.ids(),
            "channel": "API",
            "purpose": use.purpose,
            "matter": f"DEMO-{at.year}-{serial:04d}" if basis else None,
            "basis": basis,
            "decision": "REFUSED" if use.code else "PERMITTED",
            "code": use.code,
            "document_digest": self._digest(f"{use.actor} {use.classes}"),
            "filter_digest": self._digest(f"{use.subject}"),
            "bearer_pseudonym": self._pseudonym(own) if own else pseudonym(actor, self.keys),
        }

    def _subjects(self, use: Use, entry_id: str) -> Iterator[Row]:
        if use.route == "AUDIT":
            return
        for subject in self._behind(use):
            yield {
                "entry_id": entry_id,
                "pseudonym": self._pseudonym(subject),
                "asked_by_key": use.subject is not None,
                "field_classes": orjson.dumps(sorted(use.classes)).decode(),
                "routes": orjson.dumps([use.route] if use.route else []).decode(),
                "disclosed": use.disclosed,
            }

    def _behind(self, use: Use) -> Sequence[Subject]:
        if use.subject is not None:
            return [self.cast.named(use.subject)]
        return self.population.under(LEFT_BANNER, person=False)[:_BROWSED]

    def _pseudonym(self, subject: Subject) -> str:
        return self.keys.alias(identity_key(subject, self.keys))

    def _digest(self, text: str) -> str:
        return hmac.digest(self.keys.pseudonym, text.encode(), "sha256").hex()
