"""The picture of growth: for each thing that grows, what a request costs against its cost at the smallest size."""

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import product
from typing import Any, Literal

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.ticker import FuncFormatter, NullLocator

from bench.growth.rows import RATIO_MOST
from bench.plot.ink import BLUE, GREEN, INK, ORANGE, PURPLE
from bench.questions import OFFICER, PUBLIC

QUESTIONS: Mapping[str, tuple[str, str]] = {
    "Q1": (BLUE, "o"),
    "Q2": (ORANGE, "s"),
    "Q3": (GREEN, "^"),
    "Q4": (PURPLE, "D"),
}
Style = tuple[Literal["-", "--", "-."], str]
READERS: Mapping[str, Style] = {PUBLIC: ("-", "public"), OFFICER: ("--", "state organ")}
OTHERS: Style = ("-.", "another reader")
SIDES: Mapping[str, str] = {"server_cpu_ms": "server", "database_cpu_ms": "database"}
_WIDTH, _HEAD, _FOOT = 9.6, 0.95, 0.65  # inches
_PANEL, _GAP = 1.25, 0.62  # inches, of a panel's height and between two
_LOW, _HIGH = 0.7, 1.6  # of the scale, which is of ratios: doubling is as far up as halving is down
_FINE, _COARSE, _STEEP = (0.5, 0.7, 1, 1.3, 1.6, 2, 2.5), (0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 1000), 2.5

Row = Mapping[str, Any]


@dataclass(frozen=True)
class Series:
    """One line: CPU milliseconds of one question of one reader, by rising size."""

    question: str
    reader: str
    sizes: tuple[int, ...]
    costs: tuple[float, ...]


def what_grew(rows: Sequence[Row]) -> list[str]:
    """Return what has requests at more than one size; a start or a reload is none, and has no database beside it."""
    whats = dict.fromkeys(row["what"] for row in rows)
    return [what for what in whats if all(any(_series(rows, what, side)) for side in SIDES)]


def draw_growth(rows: Sequence[Row], caption: str) -> Figure:
    """Return the picture of what grew; there must be something."""
    whats = what_grew(rows)
    height = _HEAD + (_PANEL + _GAP) * len(whats) - _GAP + _FOOT
    figure = Figure(figsize=(_WIDTH, height))
    panels = figure.subplots(len(whats), len(SIDES), squeeze=False)
    top, bottom = 1 - _HEAD / height, _FOOT / height
    figure.subplots_adjust(left=0.055, right=0.965, top=top, bottom=bottom, wspace=0.16, hspace=_GAP / _PANEL)
    for (what, side), panel in zip(product(whats, SIDES), panels.flat, strict=True):
        _draw_panel(panel, list(_series(rows, what, side)))
        panel.set_title(f"{what}: {SIDES[side]}", fontsize=9, loc="left", weight="bold")
    title = (
        f"CPU of one request as things grow, in times of the smallest size; dotted: the target, {RATIO_MOST:g} times"
    )
    figure.text(0.008, 1 - 0.1 / height, title, fontsize=11, weight="bold", va="top")
    figure.text(0.008, 0.12 / height, caption, fontsize=8)
    above = 1 - 0.28 / height
    keys = list(_keys({row["reader"] for row in rows}))
    figure.legend(
        handles=keys,
        loc="upper left",
        bbox_to_anchor=(0, above),
        ncols=7,
        fontsize=8,
        handlelength=3,
        columnspacing=1.6,
    )
    return figure


def _keys(readers: Set[str]) -> Iterator[Line2D]:
    for question, (colour, marker) in QUESTIONS.items():
        yield Line2D([], [], color=colour, marker=marker, markersize=4, label=question)
    for style, name in READERS.values():
        yield Line2D([], [], color=INK, linestyle=style, label=name)
    if readers - {*READERS, ""}:
        yield Line2D([], [], color=INK, linestyle=OTHERS[0], label=OTHERS[1])


def _series(rows: Sequence[Row], what: str, side: str) -> Iterator[Series]:
    """Yield each series that can be compared."""
    of_what = [row for row in rows if row["what"] == what and row[side]]
    for question, reader in dict.fromkeys((row["question"], row["reader"]) for row in of_what):
        points = sorted(
            (row["size"], row[side]) for row in of_what if (row["question"], row["reader"]) == (question, reader)
        )
        if len(points) > 1:
            yield Series(question, reader, tuple(size for size, _ in points), tuple(cost for _, cost in points))


def _draw_panel(panel: Axes, series: Sequence[Series]) -> None:
    panel.axhline(RATIO_MOST, color=INK, linewidth=1, linestyle=":")
    panel.axhline(1, color=INK, linewidth=0.5)
    ratios = {each: [cost / each.costs[0] for cost in each.costs] for each in series}
    for each, told in ratios.items():
        colour, marker = QUESTIONS.get(each.question, (INK, "x"))
        style, _ = READERS.get(each.reader, OTHERS)
        panel.plot(each.sizes, told, color=colour, marker=marker, markersize=4, linestyle=style, linewidth=1.6)
    every = [ratio for told in ratios.values() for ratio in told]
    low, high = min(_LOW, *every, 1), max(_HIGH, *every, 1)
    panel.set_yscale("log")
    panel.set_ylim(low * 0.93, high * 1.08)
    panel.set_yticks([tick for tick in (_COARSE if high > _STEEP else _FINE) if low <= tick <= high])
    panel.set_xscale("log")
    panel.set_xticks(sorted({size for each in series for size in each.sizes}))
    panel.xaxis.set_major_formatter(FuncFormatter(lambda size, _: f"{size:,.0f}"))
    for axis in (panel.xaxis, panel.yaxis):
        axis.set_minor_locator(NullLocator())
    panel.yaxis.set_major_formatter(FuncFormatter(lambda ratio, _: f"{ratio:.3g}×"))
    panel.tick_params(labelsize=8)
    panel.spines[["top", "right"]].set_visible(False)
