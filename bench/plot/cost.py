"""The picture of what a request costs: panels for questions, bars for contenders, server and database told apart."""

from collections.abc import Mapping, Sequence
from typing import Any

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Patch

from bench.contenders import IDIOMATIC, LIMIT, OURS, POSTGRAPHILE
from bench.plot.ink import BLUE, ORANGE, PAPER
from bench.questions import OFFICER, PUBLIC
from bench.run import CONNECTIONS

NAMES: Mapping[str, str] = {
    OURS: "this server",
    LIMIT: "by hand, no policy",
    IDIOMATIC: "Strawberry",
    POSTGRAPHILE: "PostGraphile 5",
}
READERS: Mapping[str, str] = {
    PUBLIC: "the public; nobody logs",
    OFFICER: "a state organ on duty; this server alone logs each subject, durably, before it answers",
}
QUESTIONS: Mapping[str, str] = {
    "Q1": "Q1  a subject, 20 records",
    "Q2": "Q2  a page of 100",
    "Q3": "Q3  500 codes",
    "Q4": "Q4  a subject, 3 fields",
}
STORES: Mapping[str, str] = {"postgresql": "PostgreSQL", "sqlite": "SQLite"}
_WIDTH, _HEAD, _FOOT = 9.6, 0.95, 0.4  # inches
_BAR, _GAP = 0.26, 0.5  # inches, for each contender and between the panels of two readers
_ROOM = 1.75  # of the longest bar, so that its figures stand beside it
_HATCH = "////"  # tells the two sides apart without colour

Row = Mapping[str, Any]


def draw_costs(rows: Sequence[Row], caption: str) -> Figure:
    """Return the picture of the rows of one store. Every panel has a scale of its own, from nothing."""
    shown = [row for row in rows if row["connections"] == CONNECTIONS]
    readers = [reader for reader in READERS if any(row["reader"] == reader for row in shown)]
    contenders = [name for name in NAMES if any(row["contender"] == name for row in shown)]
    bars = _BAR * len(contenders)
    height = _HEAD + (bars + _GAP) * len(readers) - _GAP + _FOOT
    figure = Figure(figsize=(_WIDTH, height))
    panels = figure.subplots(len(readers), len(QUESTIONS), squeeze=False)
    top, bottom = 1 - _HEAD / height, _FOOT / height
    figure.subplots_adjust(left=0.142, right=0.99, top=top, bottom=bottom, wspace=0.08, hspace=_GAP / bars)
    for line, reader in zip(panels, readers, strict=True):
        for panel, question in zip(line, QUESTIONS, strict=True):
            cells = {row["contender"]: row for row in shown if (row["question"], row["reader"]) == (question, reader)}
            _draw_panel(panel, cells, contenders)
            panel.set_title(QUESTIONS[question], fontsize=8.5, loc="left", pad=4)
        line[0].set_yticks(range(len(contenders)), [NAMES[name] for name in contenders])
        above = line[0].get_position().y1 + 0.22 / height
        figure.text(0.008, above, f"Asked by {READERS[reader]}", weight="bold", va="bottom")
    store = STORES[rows[0]["store"]]
    figure.text(
        0.008, 1 - 0.1 / height, f"CPU milliseconds of one request, on {store}", fontsize=12, weight="bold", va="top"
    )
    figure.text(0.008, 0.12 / height, f"{caption} · {CONNECTIONS} connections", fontsize=8)
    figure.legend(handles=_keys(shown), loc="upper right", ncols=2)
    return figure


def _keys(rows: Sequence[Row]) -> list[Patch]:
    if all(row["database_cpu_ms"] is None for row in rows):
        return [Patch(color=BLUE, label="server, the database within it")]
    return [
        Patch(color=BLUE, label="server"),
        Patch(facecolor=ORANGE, edgecolor=PAPER, hatch=_HATCH, label="database"),
    ]


def _draw_panel(panel: Axes, cells: Mapping[str, Row], contenders: Sequence[str]) -> None:
    """Draw the bars of one question, the first contender on top."""
    panel.set_ylim(len(contenders) - 0.5, -0.5)
    panel.set_yticks([])
    panel.set_xticks([])
    panel.spines[["top", "right", "bottom"]].set_visible(False)
    if not cells:
        panel.spines["left"].set_visible(False)
        panel.text(0, 0.5, "a state organ's right alone", transform=panel.transAxes, fontsize=8.5, va="center")
        return
    longest = max(sum(_cpu(row)) for row in cells.values())
    panel.set_xlim(0, longest * _ROOM)
    for place, name in enumerate(contenders):
        if name not in cells:
            panel.text(longest * 0.03, place, "not measured", fontsize=8, va="center")
            continue
        server, database = _cpu(cells[name])
        panel.barh(place, server, color=BLUE, height=0.66)
        panel.barh(place, database, left=server, color=ORANGE, edgecolor=PAPER, hatch=_HATCH, height=0.66)
        told = _figure(server) if cells[name]["database_cpu_ms"] is None else f"{_figure(server)} + {_figure(database)}"
        weight = "bold" if name == OURS else "normal"
        panel.text(server + database + longest * 0.03, place, told, fontsize=8, va="center", weight=weight)


def _cpu(row: Row) -> tuple[float, float]:
    return row["server_cpu_ms"], row["database_cpu_ms"] or 0.0


def _figure(milliseconds: float) -> str:
    return f"{milliseconds:.2f}" if milliseconds < 10 else f"{milliseconds:.1f}"
