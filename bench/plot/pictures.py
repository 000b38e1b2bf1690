"""Draws what was measured: `python -m bench.plot` makes SVG files beside the rows in bench/out.

Costs of one request by contender, one file for each store, from latest.json; and how costs grow with what is stored and
ruled, from growth.json. Each names its day and machine. The files hold no script and fetch nothing; ink and paper
follow the reader's light or dark mode, and equal rows give equal bytes.
"""

import argparse
import io
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import matplotlib as mpl
from matplotlib.figure import Figure

from bench.plot.cost import draw_costs
from bench.plot.growth import draw_growth, what_grew
from bench.plot.ink import INK, LINE, PAPER

OUT = Path(__file__).parents[1] / "out"

Row = Mapping[str, Any]

_STYLE = """<style>
   :root { --ink: #1f2328; --line: #d1d9e0; --paper: #ffffff }
   @media (prefers-color-scheme: dark) { :root { --ink: #f0f6fc; --line: #3d444d; --paper: #0d1117 } }
  </style>"""
_VARIABLES = {INK: "var(--ink)", LINE: "var(--line)", PAPER: "var(--paper)"}
_SETTINGS: dict[Any, Any] = {
    "svg.fonttype": "none",  # text stays text: the reader's own font, to be searched and read aloud
    "svg.hashsalt": "creditgraph",
    "font.family": "sans-serif",
    "font.size": 9,
    "text.color": INK,
    "axes.labelcolor": INK,
    "axes.edgecolor": LINE,
    "axes.facecolor": PAPER,
    "figure.facecolor": PAPER,
    "legend.frameon": False,
    "grid.color": LINE,
    "xtick.color": LINE,
    "ytick.color": LINE,
    "xtick.labelcolor": INK,
    "ytick.labelcolor": INK,
    "hatch.linewidth": 0.6,
}


def caption(machine: Row) -> str:
    """Return where and when the rows were measured."""
    kernel = ".".join(machine["kernel"].split(".")[:2])
    told = [machine["date"], machine["cpu"], f"{machine['cores']} cores, Linux {kernel}"]
    if "versions" in machine:
        named = ("python", "postgresql", "node")
        told.append(", ".join(f"{name} {machine['versions'][name]}" for name in named if name in machine["versions"]))
    return " · ".join(told)


def svg_of(figure: Figure) -> str:
    """Return a figure as the text of an SVG file whose ink and paper follow the reader's mode."""
    file = io.StringIO()
    figure.savefig(file, format="svg", metadata={"Date": None, "Creator": None})
    text = file.getvalue().replace("<defs>", f"{_STYLE}\n <defs>", 1)
    for colour, variable in _VARIABLES.items():
        text = text.replace(colour, variable)
    return "\n".join(line.rstrip() for line in text.splitlines()) + "\n"


def pictures(folder: Path) -> Iterator[tuple[str, str]]:
    """Yield the name and the text of every picture that the rows in a folder allow."""
    with mpl.rc_context(_SETTINGS):
        rows = _read(folder / "latest.json")
        for store in sorted({row["store"] for row in rows}):
            of_store = [row for row in rows if row["store"] == store]
            yield f"cost-{store}.svg", svg_of(draw_costs(of_store, caption(_read(folder / "machine.json"))))
        growth = _read(folder / "growth.json")
        if what_grew(growth):
            machine = _read(folder / "growth-machine.json") or _read(folder / "machine.json")
            yield "growth.svg", svg_of(draw_growth(growth, caption(machine)))


def _read(file: Path) -> Any:
    return json.loads(file.read_text(encoding="utf-8")) if file.exists() else []


def main(arguments: Sequence[str] | None = None) -> None:
    """Draw the pictures of a folder of rows, bench/out unless told."""
    parser = argparse.ArgumentParser(prog="python -m bench.plot", description=__doc__)
    parser.add_argument("--rows", type=Path, default=OUT, metavar="DIR", help="folder of rows and pictures")
    folder: Path = parser.parse_args(arguments).rows
    for name, text in pictures(folder):
        (folder / name).write_text(text, encoding="utf-8")
        sys.stdout.write(f"drawn: {folder / name}\n")
