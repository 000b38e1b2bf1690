"""Why a consent or a decision is not taken: one class for each meaning."""

from resolvers.refusal import Refusal


class ConsentInvalid(Refusal):
    """The consent does not say who, what, until when, or which document; or its days do not follow each other."""


class DocumentReused(Refusal):
    """The document stands for another consent: a repeat is the same, to the letter."""


class NameConflict(Refusal):
    """The code or document belongs to a subject of another name (NX-2024 §25)."""


class NotOfFullCapacity(Refusal):
    """Who consents is not of full capacity (IM-2018 §2)."""


class DecisionInvalid(Refusal):
    """The reason is none for this decision."""


class ReleaseRefused(Refusal):
    """The row can not be taken in, whatever its text says: something else about it is refused as well."""
