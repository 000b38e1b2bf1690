"""What every Python client is given on its command line, and what it hands back: one JSON object as the last line."""

import json
import os
import sys
from pathlib import Path
from typing import Any

URL, TOKEN, OUT = sys.argv[1], sys.argv[2], Path(sys.argv[3])
ASKED = json.loads(os.environ["ASKED"])
BEARER = {"authorization": f"Bearer {TOKEN}"}
QUESTIONS = Path(__file__).parent / "questions"


def hand(report: dict[str, Any]) -> None:
    """Print the report."""
    print(json.dumps(report))
