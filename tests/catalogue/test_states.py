"""The table of an item's states: every action has a way, no way leads out of nowhere, faults are told."""

from pathlib import Path

import pytest

from policies.catalogue_states import STATES, TRANSITIONS, UNMADE, load_transitions
from policies.tables import PolicyFileError
from policies.vocabulary import WRITES


def test_every_action_leads_somewhere() -> None:
    assert set(TRANSITIONS) == set(WRITES["CATALOGUE_ITEM"])


def test_every_state_is_reached_from_the_first_draft() -> None:
    ways = [way for found in TRANSITIONS.values() for way in found]
    reached, ahead = {UNMADE}, {way.end for way in ways if way.start == UNMADE}
    while ahead - reached:
        reached |= ahead
        ahead = {way.end for way in ways if way.start in reached}
    assert reached - {UNMADE} == set(STATES)


def test_nothing_is_published_that_was_not_commented_on_and_approved() -> None:
    assert [way.start for way in TRANSITIONS["PUBLISH"]] == ["APPROVED"]
    assert [(way.start, way.demand) for way in TRANSITIONS["APPROVE"]] == [("COMMENT", "COMMENTS_OVER")]
    assert [way.start for way in TRANSITIONS["OPEN"]] == ["DRAFT"]


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("SKETCH,OPEN,COMMENT,NONE,X §1", "unknown state `SKETCH`"),
        ("DRAFT,OPEN,OPENED,NONE,X §1", "unknown state `OPENED`"),
        ("DRAFT,SHOW,COMMENT,NONE,X §1", "unknown action `SHOW`"),
        ("DRAFT,OPEN,COMMENT,SUNNY,X §1", "unknown demand `SUNNY`"),
        ("DRAFT,OPEN,COMMENT,NONE,", "`citation` is empty"),
    ],
)
def test_a_faulty_line_is_refused(tmp_path: Path, line: str, fault: str) -> None:
    path = tmp_path / "states.csv"
    path.write_text(f"from,action,to,demand,citation\n{line}\n")
    with pytest.raises(PolicyFileError, match=fault):
        load_transitions(path)
