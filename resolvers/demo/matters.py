"""What each category looks like in the demo: who provides it, how its document is called, what its content says.

Licences and penalties are missing here: they come in through the intake door (`submissions.py`). What stays with the
subject and with organs on duty has no open share: personal basics and files (IM-2018 §15, §23 ¶3; IM-2024 §11, §13).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from policies.categories import CATEGORIES
from policies.tables import read_rows

_CONTENT_KEYS = ("content", "facts", "rating", "year", "level", "certificateName")


@dataclass(frozen=True)
class Matter:
    """One category's pattern. open_share: hundredths that are open; content: key → texts to choose from."""

    units: tuple[str, ...]
    title: str
    open_share: int
    share: int
    content: Mapping[str, tuple[str, ...]]


def _matter(values: Mapping[str, str]) -> Matter:
    return Matter(
        units=tuple(values["units"].split()),
        title=values["title"] or CATEGORIES[values["category"]].chinese,
        open_share=int(values["open"]),
        share=int(values["share"]),
        content={key: tuple(values[key].split("|")) for key in _CONTENT_KEYS if values[key]},
    )


MATTERS: Mapping[str, Matter] = {
    row.values["category"]: _matter(row.values)
    for row in read_rows(
        Path(__file__).parent / "matters.csv",
        ("category", "units", "title", "open", "share", *_CONTENT_KEYS),
        optional=("title", *_CONTENT_KEYS),
        unique=("category",),
    )
}
