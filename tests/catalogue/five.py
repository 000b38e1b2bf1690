"""The five classes worked out naively, line by line of their table (AL-2021 5.1)."""

from policies.five_classes import OF_RECORDS


def five_class_of(record_class: str, category: str, *, is_listed: bool, is_decided: bool) -> str | None:
    """Return the class of a record that is not its subject's own word: the first line that fits.

    is_listed: a published entry of severe dishonesty rests on it
    is_decided: a document of a decision is recorded with it
    """
    keys = {"CLASS": record_class, "CATEGORY": category}
    holds = {"ALWAYS": True, "LISTED": is_listed, "UNDECIDED": not is_decided}
    return next(
        each.five_class
        for each in OF_RECORDS
        if each.key == keys.get(each.of) and holds[each.when]
    )
