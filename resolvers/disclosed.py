"""What the log says of an answer: the subjects disclosed behind it, read from the statement's own text."""

from collections import Counter
from collections.abc import Mapping, Sequence

from db.query_log import EntrySubject
from resolvers.asking import Asked
from resolvers.program import ASKED, Site


def disclosed_subjects(
    texts: Mapping[str, str | None], sites: Sequence[Site], asked: Asked
) -> tuple[EntrySubject, ...]:
    """Return one row for each subject disclosed or asked for by key, sorted by pseudonym.

    texts: by response key `pseudonym:site;…`, None where nothing was found; the site of a row found by its id is `id`
    """
    wanted = dict.fromkeys(asked.pseudonyms)
    found: dict[str, Counter[int]] = {}
    for key, text in texts.items():
        for token in (text or "").split(";")[:-1]:
            pseudonym, _, site = token.rpartition(":")
            counts = found.setdefault(pseudonym, Counter())
            if site == ASKED:
                wanted.pop(asked.by_id[key], None)
                wanted[pseudonym] = None
            else:
                counts[int(site)] += 1
    return tuple(
        _subject(each, found.get(each, Counter()), sites, each in wanted) for each in sorted({*found, *wanted})
    )


def _subject(pseudonym: str, counts: Counter[int], sites: Sequence[Site], is_asked: bool) -> EntrySubject:
    seen = [sites[number] for number in counts]
    return EntrySubject(
        pseudonym=pseudonym,
        asked_by_key=is_asked,
        field_classes=tuple(sorted({name for site in seen for name in site.field_classes})),
        routes=tuple(sorted({name for site in seen for name in site.routes})),
        disclosed=sum(counts.values()),
    )
