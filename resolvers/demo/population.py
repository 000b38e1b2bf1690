"""The demo's subjects, found by where they are."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

from resolvers.demo.regions import ALXA, REGIONS, YINCHUAN, ancestors
from resolvers.demo.subjects import Subject

# One in so many of the league's organisations also has to do with Ningxia: its records keep Ningxia's rules.
_ABROAD = 200


class Population:
    """All drawn subjects; `under` finds those of a region and everything below it."""

    def __init__(self, subjects: Iterable[Subject]) -> None:
        self._by_place: dict[tuple[str, bool], list[Subject]] = {
            (region.code, person): [] for region in REGIONS for person in (True, False)
        }
        self._by_form: dict[str, list[Subject]] = {}
        for subject in subjects:
            self._by_form.setdefault(subject.form, []).append(subject)
            for place in ancestors(subject.region):
                self._by_place[place, subject.is_person].append(subject)
        abroad = self._by_place[ALXA, False][::_ABROAD]
        self._by_place[YINCHUAN, False].extend(abroad)

    def under(self, region: str, *, person: bool) -> Sequence[Subject]:
        """Return the natural persons, or the organisations, whose records a unit of this region may hold."""
        return self._by_place[region, person]

    def of_form(self, form: str) -> Sequence[Subject]:
        """Return all subjects of one form."""
        return self._by_form.get(form, ())


@cache
def is_within(region: str, above: str) -> bool:
    """Tell whether `region` is `above` or lies below it."""
    return above in ancestors(region)


def spread(total: int, shares: Mapping[str, int]) -> Iterator[tuple[str, int]]:
    """Yield (key, count) so that the counts follow the shares and their sum is `total`."""
    whole = sum(shares.values())
    counts = {key: total * share // whole for key, share in shares.items()}
    first = next(iter(shares))
    counts[first] += total - sum(counts.values())
    yield from counts.items()
