"""The cases on the worklist of the office for market supervision, and how a page of cases is read."""

from typing import Any

NUMBERS = "{ cases { totalCount nodes { number } } }"
MARKETS = ["LR-1", "XF-1", "YY-1", "YY-2", "SB-1"]  # addressed to the office for market supervision, latest first


def numbers(page: Any) -> list[str]:
    """Return the numbers on a page of cases."""
    return [each["number"] for each in page["nodes"]]
