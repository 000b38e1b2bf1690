"""Short texts that were looked at and found lawful: a file says the same few of them in every row.

What was refused is kept nowhere (IM-2018 §18); what is kept here stands in the store already, or is about to.
"""

_MOST = 8_192
_LONGEST = 160  # characters; longer texts seldom come again

Texts = set[str]

_found: dict[bool, Texts] = {True: set(), False: set()}


def found_lawful(*, person: bool) -> Texts:
    """Return the texts found lawful by the rules for persons, or by those for organisations."""
    return _found[person]


def keep(texts: Texts, lawful: list[str]) -> None:
    """Note texts that were found lawful."""
    if len(texts) > _MOST:
        texts.clear()
    texts.update(text for text in lawful if len(text) <= _LONGEST)
