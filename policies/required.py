"""What no edit of the access files may take away: denials that bind everybody, and the log of who asks for others."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from policies.consents import CONTENT_CLASSES, UNCONSENTED
from policies.vocabulary import actions_of


@dataclass(frozen=True)
class Required:
    """One line that must stand: its five parts, the file where it is at home, and the article that demands it."""

    role: str
    cls: str
    action: str
    condition: str
    effect: str
    file: str
    citation: str

    @property
    def parts(self) -> tuple[str, ...]:
        return self.role, self.cls, self.action, self.condition, self.effect


# What denies everybody: (class, condition, article), each for finding and for browsing.
_DENIALS = (
    ("RECORD", "EXPIRED", "IM-2018 §36"),
    ("RECORD", "DELETED", "IM-2018 §36"),
    ("RECORD", "REVOKED", "IM-2017-27 (20)"),
    ("RECORD", "NOT_NOTIFIED", "IM-2024 §34"),
    ("LIST_ENTRY", "REMOVED", "IM-2017-27 (17)"),
    ("ARCHIVED_RECORD", "NOT_ARCHIVED", "IM-2018 §36"),
    ("ARCHIVED_RECORD", "DELETED", "IM-2018 §36"),
    ("ARCHIVED_RECORD", "REVOKED", "IM-2017-27 (20)"),
    ("ACCESS_EVENT", "PROTECTED", "IM-2017-27 (11)"),
    ("ORGANIZATION", "FOREIGN", "NX-2024 §64"),
    ("PERSON", "FOREIGN", "NX-2024 §64"),
    ("RECORD", "FOREIGN", "NX-2024 §64"),
    ("LIST_ENTRY", "FOREIGN", "NX-2024 §64"),
)
# Of these some can not bind: only who submitted a record corrects it or takes it back, and needs no notice; and what
# was taken back before is taken back, without a change.
_NEEDLESS = {
    ("RECORD", "NOT_NOTIFIED", "CORRECT"),
    ("RECORD", "NOT_NOTIFIED", "REVOKE"),
    ("RECORD", "REVOKED", "REVOKE"),
}
# Whose every question is entered in the log, permitted or refused: (role, file, article).
_LOGGED = (
    ("AGENT", "agent.csv", "IM-2018 §26"),
    ("USER_AGENCY", "user_agency.csv", "IM-2018 §26"),
    ("USER_ORG", "user_org.csv", "IM-2018 §26"),
    ("CREDIT_SERVICE_FIRM", "credit_service_firm.csv", "IM-2018 §26"),
    ("PROVIDER", "provider.csv", "IM-2018 §26"),
    ("COLLECTOR", "collector.csv", "IM-2018 §26"),
    ("OPERATOR", "operator.csv", "IM-2018 §35"),
    ("COMPETENT_AUTHORITY", "competent_authority.csv", "IM-2018 §26"),
    ("AUDITOR", "auditor.csv", "IM-2018 §35"),
    ("TIP_OFFICER", "tip_officer.csv", "IM-2017-27 (11)"),
)
# Whoever reads an archive as neither its subject nor who submitted it.
_STAFF = ("OPERATOR", "COMPETENT_AUTHORITY")
# Whoever finds a person by where it lives alone, without a case or an authorisation.
_BY_REGION = ("USER_AGENCY", "COMPETENT_AUTHORITY")
REQUIRED: tuple[Required, ...] = (
    *(
        Required(role, "ARCHIVED_RECORD", "BROWSE", "NOT_NOTIFIED", "deny", "denials.csv", "IM-2024 §34")
        for role in _STAFF
    ),
    *(
        Required("*", cls, action, condition, "deny", "denials.csv", citation)
        for cls, condition, citation in _DENIALS
        for action in actions_of(cls)
        if (cls, action) != ("PERSON", "BROWSE")  # nobody is granted it (IM-2024 §24)
        and (cls, condition, action) not in _NEEDLESS
    ),
    *(
        Required("*", cls, "READ", UNCONSENTED[field], "deny", "denials.csv", "IM-2018 §18")
        for field, cls in CONTENT_CLASSES.items()
    ),
    *(Required(role, "PERSON", "FIND", "FORGOTTEN", "deny", "denials.csv", "IM-2018 §36") for role in _BY_REGION),
    Required("*", "HELD_ROW", "DECIDE", "HOLD_OVER", "deny", "denials.csv", "IM-2018 §18"),
    Required("*", "HELD_TEXT", "READ", "HOLD_OVER", "deny", "denials.csv", "IM-2018 §18"),
    *(Required(role, "ANSWER", "LOG", "ALWAYS", "allow", file, citation) for role, file, citation in _LOGGED),
)


def missing(required: Collection[Required], standing: Collection[tuple[str, ...]]) -> Iterator[str]:
    """Yield a fault for each required line that is not among the `standing` ones, in whatever file they stand.

    standing: role, class, action, condition and effect of each sound line
    """
    for line in required:
        if line.parts not in standing:
            yield f"{line.file}:1: `p, {', '.join(line.parts)}` must stand ({line.citation})"
