"""The demo's cases: every kind in every state, and one behind each flag of a record or an entry.

A disputed record has an open objection of that day, one under review an open review after a refused objection, a
repaired one a granted repair; an open objection or review is about nothing that lacks its flag (IM-2018 §37–§39).
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import chain

from db.database import Transaction
from db.tables_of_use import credit_case
from resolvers.demo.case_kinds import KINDS, due_on
from resolvers.demo.case_matters import About, Matters, read_matters
from resolvers.demo.cast import Cast
from resolvers.demo.numbers import DemoIds
from resolvers.demo.population import Population
from resolvers.demo.regions import ALXA, BY_CODE, HOHHOT, YINCHUAN, ancestors
from resolvers.demo.stages import LATER
from resolvers.demo.storing import put
from resolvers.demo.subjects import Subject
from resolvers.demo.units import Placed

Row = dict[str, object]

_CENTRES = {ALXA: "centre", HOHHOT: "hohhot-centre", YINCHUAN: "yinchuan-centre"}
_GROUNDS = ("UNTRUE", "ERROR", "OMISSION", "INFRINGES_SECRET_OR_PRIVACY", "INFRINGES_RIGHTS", "PAST_PUBLICITY")
_EACH = 60  # at most so many cases of a kind about what carries no flag
_HANDLED = 14  # days from an application to its end
_DISPUTES = ("RECEIVED", "ASSISTANCE_REQUESTED", "UPHELD", "REJECTED", "VERIFYING")
_REVIEWS = ("RECEIVED", "UNDER_REVIEW", "UPHELD", "CHANGED")
_EVENTS = ("OPEN", "CLUES", "VERIFIED", "CLOSED")


@dataclass(frozen=True)
class Case:
    """One case before it has an id and a number; `outcome` is given where it is not the one of its state."""

    kind: str
    state: str
    about: About
    days_ago: int  # since it was filed
    outcome: str | None = None

    @property
    def is_closed(self) -> bool:
        return self.state in KINDS[self.kind].closing

    @property
    def result(self) -> str | None:
        return self.outcome or KINDS[self.kind].states[self.state]


@dataclass(frozen=True)
class Cases:
    """Makes the cases of one data set."""

    cast: Cast
    population: Population
    units: Mapping[str, Placed]
    ids: DemoIds
    today: date

    async def write(self, transaction: Transaction, *, mark: str) -> int:
        """Write every case, delete the records that were deleted at request, and return the number of cases.

        mark: the first placeholder of the store's dialect
        """
        matters = await read_matters(transaction, self.cast)
        flagged, unflagged = _flagged(matters, self.today), _unflagged(matters, self.today)
        cases = [*self._of_cast(matters), *flagged, *unflagged, *self._events()]
        for case in cases:
            if case.kind == "DELETION_REQUEST" and case.result == "DELETED":
                sql = f"update record set state = 'DELETED' where id = {mark}"  # noqa: S608 - a placeholder
                await transaction.execute(sql, [case.about.record_id])
        return await put(transaction, credit_case, (self._row(case, n) for n, case in enumerate(cases, start=1)))

    def _of_cast(self, matters: Matters) -> Iterator[Case]:
        """Yield what the company and the person have asked for, open and closed."""
        disputed, repaired = _since("DISPUTED"), _since("REPAIRED")
        for subject, matter, kind, state, days in (
            (self.cast.company, "DISPUTED", "OBJECTION", "VERIFYING", disputed),
            (self.cast.company, "RESTRICTED", "OBJECTION", "WITHDRAWN", 50),
            (self.cast.company, "REPAIRED", "REPAIR", "SYNCED", repaired + _HANDLED),
            (self.cast.company, "OPEN", "REPAIR", "RECEIVED", 3),
            (self.cast.company, "ENTRY", "LIST_REMOVAL", "VERIFYING", 9),
            (self.cast.company, "ORG_CHARITY_DONATION", "DELETION_REQUEST", "RECEIVED", 2),
            (self.cast.person, "RESTRICTED", "OBJECTION", "NOTIFIED", 58),
            (self.cast.person, "RESTRICTED", "REVIEW", "NOTIFIED", 30),
            (self.cast.person, "OPEN", "REPAIR", "ACCEPTED", 6),
            (self.cast.person, "NP_COMMENDATION", "DELETION_REQUEST", "RECEIVED", 1),
        ):
            yield Case(kind, state, matters.own[subject.id, matter], days)

    def _events(self) -> Iterator[Case]:
        """Yield events about subjects as a whole, at the centres of Alxa and of Hohhot."""
        watched, hohhot = self.cast.documented["watched"], self.cast.documented["hohhot"]
        drawn = (self.population.under(region, person=False)[: len(_EVENTS)] for region in (ALXA, HOHHOT))
        yield Case("RISK_EVENT", "CLUES", _whole(watched), 8)
        yield Case("RISK_EVENT", "OPEN", _whole(hohhot), 4)
        yield from _cycled("RISK_EVENT", _EVENTS, [_whole(each) for each in chain(*drawn)], days_ago=20)

    def _row(self, case: Case, serial: int) -> Row:
        kind, about = KINDS[case.kind], case.about
        filed_on = self.today - timedelta(days=case.days_ago)
        unit = self.units[_handler(case)]
        return {
            "id": self.ids(),
            "number": f"{kind.prefix}-{filed_on.year}-{serial:06d}",
            "kind": case.kind,
            "state": case.state,
            "subject_id": about.subject_id,
            "record_id": about.record_id,
            "entry_id": about.entry_id,
            "provider_id": about.provider_id,
            "unit_id": unit.id,
            "post": kind.post,
            "region_code": about.region,
            "jurisdiction": BY_CODE[about.region].jurisdiction,
            "ground": _GROUNDS[serial % len(_GROUNDS)] if case.kind == "OBJECTION" else None,
            "statement": kind.says,
            "filed_on": filed_on,
            "due_on": due_on(case.kind, case.state, jurisdiction=BY_CODE[about.region].jurisdiction, filed_on=filed_on),
            "closed_on": min(filed_on + timedelta(days=_HANDLED), self.today) if case.is_closed else None,
            "outcome": case.result,
            "reason": kind.reasons[case.result] if case.result else None,
        }


def _flagged(matters: Matters, today: date) -> Iterator[Case]:
    """Yield the cases behind the flags of records and entries: none of these has a bound, flags have none either."""
    staged = matters.staged
    yield from _cycled("OBJECTION", _DISPUTES, staged["DISPUTED"], days_ago=_since("DISPUTED"))
    for place, (about, since) in enumerate(matters.disputed):
        yield Case("OBJECTION", _DISPUTES[place % len(_DISPUTES)], about, (today - since).days)
    yield from _cycled("OBJECTION", ("NOTIFIED",), staged["UNDER-REVIEW"], days_ago=_since("UNDER-REVIEW") + 30)
    yield from _cycled("REVIEW", _REVIEWS, staged["UNDER-REVIEW"], days_ago=_since("UNDER-REVIEW"))
    yield from _cycled("REPAIR", ("GRANTED", "SYNCED"), staged["REPAIRED"], days_ago=_since("REPAIRED") + _HANDLED)


def _unflagged(matters: Matters, today: date) -> Iterator[Case]:
    """Yield cases that leave no flag: closed, or applications that nobody has granted yet."""
    staged, entries = matters.staged, matters.entries
    yield from (Case("OBJECTION", "NOTIFIED", each, 40, outcome="UPHELD") for each in staged["REVOKED"][:_EACH])
    yield from _cycled("OBJECTION", ("WITHDRAWN", "NOTIFIED"), staged["RESTRICTED"][:_EACH], days_ago=55)
    # Handled by the region alone, which knows a review; Ningxia's text has none (NX-2024 §52).
    yield from _cycled("REVIEW", ("NOTIFIED",), staged["RESTRICTED"][1:_EACH:2], days_ago=35)
    waiting = ("VERIFYING", "REFUSED", "DENIED", "RECEIVED", "ACCEPTED")
    yield from _cycled("REPAIR", waiting, staged["OPEN"][:_EACH], days_ago=16)
    yield from _cycled("LIST_REMOVAL", waiting, [about for about, _ in entries["PUBLISHED"][:_EACH]], days_ago=2)
    removed = sorted(entries["REMOVED"], key=lambda dated: dated[1], reverse=True)
    for place, (about, removed_on) in enumerate(removed[:_EACH]):
        yield Case("LIST_REMOVAL", "SYNCED" if place else "GRANTED", about, (today - removed_on).days + _HANDLED)
    deletions = ("DELETED", "PROVIDER_NOTIFIED", "RECEIVED", "REFUSED")
    yield from _cycled("DELETION_REQUEST", deletions, matters.good_deeds[:_EACH], days_ago=15)
    served = [about for about, _ in entries["NOTICE_SERVED"][:_EACH]]
    yield from _cycled("STATEMENT", ("RECEIVED", "VERIFIED"), served, days_ago=5)
    for about, decided_on in entries["SERVED"][:_EACH]:
        yield Case("STATEMENT", "ANSWERED", about, (today - decided_on).days + 2 * _HANDLED)


def _cycled(kind: str, states: Sequence[str], about: Sequence[About], *, days_ago: int) -> Iterator[Case]:
    return (Case(kind, states[place % len(states)], each, days_ago) for place, each in enumerate(about))


def _since(stage: str) -> int:
    """Return how many days ago the records of this stage got their mark."""
    (days,) = (days for days in LATER[stage].values() if isinstance(days, int))
    return days


def _whole(subject: Subject) -> About:
    return About(subject.id, subject.region)


def _handler(case: Case) -> str:
    """Return the unit that handles a case: the region's authority for reviews alone (IM-2018 §39)."""
    if case.kind == "REVIEW":
        return "regional"
    return next(_CENTRES[place] for place in ancestors(case.about.region) if place in _CENTRES)
