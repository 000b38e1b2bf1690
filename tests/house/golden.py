"""Golden files: compared as they are; rewritten only where `CREDITGRAPH_REGENERATE=1` says so, reviewed as a diff."""

import os
from pathlib import Path

REGENERATE = "CREDITGRAPH_REGENERATE"


def agrees(path: Path, shown: str) -> bool:
    """Tell whether `shown` is what the golden file holds, after rewriting it where that was asked for."""
    if os.environ.get(REGENERATE) == "1":
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(shown, encoding="utf-8")
    return path.exists() and path.read_text(encoding="utf-8") == shown
