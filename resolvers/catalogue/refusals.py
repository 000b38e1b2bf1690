"""Why a change of the catalogue is refused. Nothing of what was sent is in any of them."""

from resolvers.refusal import Refusal


class TransitionDenied(Refusal):
    """The item is not in a state in which this can be done, or not yet, or not any more (NX-2024 §27)."""


class FieldsIncomplete(Refusal):
    """One of the five fields of an item is empty or too long (NX-2024 §27 ¶2)."""


class KeyNotOwn(Refusal):
    """The key is no item's of the own node, nor begins with its code; or its next version is in others' hands."""


class DayInvalid(Refusal):
    """A day lies too early: of the end of comments, or of what is to be in force."""


class SchemaInvalid(Refusal):
    """The schema of the content says something that such a schema may not say."""


class FieldProhibited(Refusal):
    """The schema declares a field that may not be collected of natural persons (IM-2018 §18 ¶1)."""


class KeyUnclassed(Refusal):
    """The schema declares a content key that has no class: it would be collected and shown to nobody."""


class TextRefused(Refusal):
    """A text says what may not be collected, or holds a number of a person (IM-2018 §18, §27)."""
