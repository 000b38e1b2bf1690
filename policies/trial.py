"""One run of every case against a policy: what does not hold, and what no case shows."""

import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from policies.case_coverage import Coverage, coverage
from policies.case_table import Case
from policies.case_verdict import Court, Failure, Outcome, RowUnread, failures
from policies.decide import Policy
from policies.drawing import WIDTH
from policies.tables import PolicyFileError


@dataclass(frozen=True)
class Trial:
    """The result of one run: `lines` of tables, `asked` questions in them, failures in their order, and coverage."""

    revision: str
    lines: int
    asked: int
    failures: tuple[Failure, ...]
    coverage: Coverage

    @property
    def is_passed(self) -> bool:
        return not self.failures and not self.coverage.gaps


def trial(policy: Policy, cases: Sequence[Case]) -> Trial:
    """Ask the policy about every case. Raises: PolicyFileError for rows that a condition can not read."""
    court, faults = Court(policy), list[str]()
    outcomes, failed = list[Outcome](), list[Failure]()
    for case in cases:
        try:
            found = list(court.judge(case))
        except RowUnread as unread:
            faults.append(f"{case.place}: {unread}")
            continue
        outcomes += found
        failed += failures(case, found)
    if faults:
        raise PolicyFileError(faults)
    return Trial(policy.revision, len(cases), len(outcomes), tuple(failed), coverage(policy, outcomes))


def told(found: Trial) -> Iterator[str]:
    """Yield the result in lines of a page: failures, gaps, then the summary."""
    for failure in found.failures:
        head = f"{failure.place}: {failure.sentence}: expected {failure.expected}, but {failure.found}"
        yield from _page(f"{head}, for {_some(failure.asked)}")
    for gap in found.coverage.gaps:
        yield from _page(gap)
    failed, gaps = len(found.failures), len(found.coverage.gaps)
    yield f"policy {found.revision}: {found.lines} cases, {found.asked} questions; {failed or 'none'} failed"
    parts = (
        ("lines", found.coverage.lines),
        ("conditions by class of rows", found.coverage.conditions),
        ("never", found.coverage.nevers),
    )
    counts = ", ".join(f"{what} {shown} of {due}" for what, (shown, due) in parts)
    yield f"coverage: {counts}; {gaps or 'no'} gap{'' if gaps == 1 else 's'}"


def _page(text: str) -> list[str]:
    return textwrap.wrap(text, WIDTH, subsequent_indent="  ", break_long_words=False, break_on_hyphens=False)


def _some(asked: Sequence[tuple[str, str, str]]) -> str:
    """Return the questions that are answered alike, the first few by name."""
    names = [f"{role} {action} {cls}" for role, cls, action in asked]
    return ", ".join(names[:3]) + (f" and {len(names) - 3} more" if len(names) > 3 else "")
