"""The filters and orders of cases, tips, authorisations, consents and rows held back, by their names on the wire."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from sqlalchemy import ColumnElement, and_, not_

from resolvers.comparing import LAST_DAY, Filter, Operand, Order, among, equals, in_region, is_no, orders, since, until
from resolvers.consented import consent_lives
from resolvers.entitled import is_live
from resolvers.ground import Columns


def _open(c: Columns, value: bool, _operand: Operand) -> ColumnElement[bool]:
    return c.closed_on.is_(None) if value else c.closed_on.is_not(None)


def _is_yes(value: Any) -> bool:
    """Tell whether a filter asks for cases still open: it is true of a day that is withheld."""
    return value is True


def _live(c: Columns, value: bool, operand: Operand) -> ColumnElement[bool]:
    lives = is_live(c, operand.today)
    return lives if value else not_(lives)


def _consented(c: Columns, value: bool, operand: Operand) -> ColumnElement[bool]:
    lives = consent_lives(c, operand.today)
    return lives if value else not_(lives)


def _waiting(c: Columns, value: bool, operand: Operand) -> ColumnElement[bool]:
    waits = and_(c.state == "HELD", c.expires_on >= operand.today)
    return waits if value else not_(waits)


FILTERS_OF_USE: Mapping[str, Mapping[str, Filter]] = {
    "Case": {
        "kinds": Filter("Case.kind", among("kind")),
        "states": Filter("Case.state", among("state")),
        "open": Filter("Case.closedOn", _open, is_negative=_is_yes),
        "number": Filter("Case.number", equals("number")),
        "regionCode": Filter("Case.regionCode", in_region),
        "jurisdiction": Filter("Case.jurisdiction", equals("jurisdiction")),
        "filedFrom": Filter("Case.filedOn", since("filed_on")),
        "filedUntil": Filter("Case.filedOn", until("filed_on")),
        "dueFrom": Filter("Case.dueOn", since("due_on")),
        "dueUntil": Filter("Case.dueOn", until("due_on")),
    },
    "Tip": {
        "states": Filter("Tip.state", among("state")),
        "regionCode": Filter("Tip.regionCode", in_region),
        "receivedFrom": Filter("Tip.receivedOn", since("received_on")),
        "receivedUntil": Filter("Tip.receivedOn", until("received_on")),
    },
    "Authorisation": {
        "purpose": Filter("Authorisation.purpose", equals("purpose")),
        "live": Filter("Authorisation.state", _live, is_negative=is_no),
    },
    "Consent": {
        "live": Filter("Consent.state", _consented, is_negative=is_no),
        "purpose": Filter("Consent.purpose", equals("purpose")),
    },
    "HeldRow": {
        "waiting": Filter("HeldRow.state", _waiting, is_negative=is_no),
        "regionCode": Filter("HeldRow.regionCode", in_region),
        "heldFrom": Filter("HeldRow.heldOn", since("held_on")),
        "heldUntil": Filter("HeldRow.heldOn", until("held_on")),
    },
}
ORDERS_OF_USE: Mapping[str, Mapping[str, Order]] = {
    # What has no last day can wait: on a worklist it stands behind all that has one.
    "Case": {
        **orders({"FILED_ON": ("Case.filedOn", "filed_on", True)}),
        **{
            name: replace(order, no_day=LAST_DAY)
            for name, order in orders({"DUE_ON": ("Case.dueOn", "due_on", True)}).items()
        },
    },
    "Tip": orders({"RECEIVED_ON": ("Tip.receivedOn", "received_on", True)}),
    "Authorisation": orders({"GIVEN_ON": ("Authorisation.givenOn", "given_on", True)}),
    "Consent": orders({"SIGNED_ON": ("Consent.signedOn", "signed_on", True)}),
    "HeldRow": orders({"HELD_ON": ("HeldRow.heldOn", "held_on", True)}),
}
DEFAULT_ORDER_OF_USE: Mapping[str, str] = {
    "Case": "FILED_ON_DESC",
    "Tip": "RECEIVED_ON_DESC",
    "Authorisation": "GIVEN_ON_DESC",
    "Consent": "SIGNED_ON_DESC",
    "HeldRow": "HELD_ON_ASC",  # who waits longest comes first
}
