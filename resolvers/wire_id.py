"""Ids on the wire: four characters that say which table, then 32 random hexadecimal characters."""

import re
from collections.abc import Mapping

PREFIXES: Mapping[str, str] = {
    "Organization": "sub_",
    "Person": "sub_",
    "Record": "rec_",
    "CreditList": "lst_",
    "ListEntry": "ent_",
    "CatalogueItem": "cat_",
    "Unit": "uni_",
    "QueryLogEntry": "log_",
    "Case": "cas_",
    "Tip": "tip_",
    "Authorisation": "aut_",
    "Consent": "con_",
    "Submission": "sbm_",
    "HeldRow": "hld_",
}
ID_LENGTH = 36
_ID = re.compile(r"[a-z]{3}_[0-9a-f]{32}")


def prefix_of(text: str) -> str:
    """Return the four characters that name the table, '' for what is no id at all."""
    return text[:4] if _ID.fullmatch(text) else ""


def stored_key(text: str) -> str:
    """Return the stored key of an id; what is no id becomes a key that no row has."""
    return text[4:] if _ID.fullmatch(text) else ""
