"""A person's document of every kind, made up: the number, and who issued it where that has to be said."""

from collections.abc import Mapping
from dataclasses import dataclass

from db.identity import IdentityKeys
from policies.identifiers import issuer_of
from tests.intake import tables as made


@dataclass(frozen=True)
class Paper:
    """One document. masked: what may be shown of its number; country: ISO 3166 alpha-3, where it is issued abroad."""

    number: str
    masked: str
    country: str | None = None

    def identity(self, kind: str, keys: IdentityKeys) -> str:
        """Return the key under which its holder is known."""
        return keys.person(document_type=kind, issuer=issuer_of(kind, self.country), number=self.number)


PAPERS: Mapping[str, Paper] = {
    "CITIZEN_ID": Paper(made.OTHER_ADULT, "*" * 16 + "29"),
    "HMT_RESIDENCE_PERMIT": Paper("810000189001010036", "*" * 16 + "36"),
    "FOREIGN_PR_CARD": Paper("915699189001010012", "*" * 16 + "12"),
    "PASSPORT": Paper("E83746501", "*" * 7 + "01", country="MNG"),
    "HM_TRAVEL_PERMIT": Paper("H8374650192", "*" * 9 + "92"),
    "TW_TRAVEL_PERMIT": Paper("83746519", "*" * 6 + "19"),
    "OTHER": Paper("军字第8374651号", "*" * 9 + "1号", country="KAZ"),
}
