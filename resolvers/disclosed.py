"""What the log says of an answer: the subjects disclosed behind it, read from the statement's own text."""

from collections import Counter
from collections.abc import Iterable, Sequence

from db.query_log import EntrySubject
from resolvers.program import Site


def disclosed_subjects(
    texts: Iterable[str | None], sites: Sequence[Site], asked: Sequence[str]
) -> tuple[EntrySubject, ...]:
    """Return one row for each subject disclosed or asked for by key, sorted by pseudonym.

    texts: `pseudonym:site;…` of each root field, None where it found nothing.
    """
    found: dict[str, Counter[int]] = {pseudonym: Counter() for pseudonym in asked}
    for text in texts:
        for token in (text or "").split(";")[:-1]:
            pseudonym, _, site = token.rpartition(":")
            found.setdefault(pseudonym, Counter())[int(site)] += 1
    return tuple(_subject(pseudonym, found[pseudonym], sites, pseudonym in asked) for pseudonym in sorted(found))


def _subject(pseudonym: str, counts: Counter[int], sites: Sequence[Site], is_asked: bool) -> EntrySubject:
    seen = [sites[number] for number in counts]
    return EntrySubject(
        pseudonym=pseudonym,
        asked_by_key=is_asked,
        field_classes=tuple(sorted({name for site in seen for name in site.field_classes})),
        routes=tuple(sorted({name for site in seen for name in site.routes})),
        disclosed=sum(counts.values()),
    )
