"""The reviewer at the command line, and a rule file that is spoilt."""

from pathlib import Path

from click.testing import CliRunner, Result

from policies.__main__ import main


def run(*arguments: str) -> Result:
    """Run one command of the reviewer."""
    return CliRunner().invoke(main, list(arguments), prog_name="python -m policies")


def spoil(path: Path, old: str, new: str) -> None:
    """Put `new` in the place of the first `old` of a file."""
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
