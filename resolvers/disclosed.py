"""What the log says of an answer: the subjects disclosed behind it, read from the statement's own text."""

from collections.abc import Iterator, Mapping, Sequence

from db.query_log import EntrySubjects
from resolvers.asking import Asked
from resolvers.program import ASKED, LISTED, Sites
from resolvers.wire_id import PREFIXES

HELD = PREFIXES["HeldRow"]
Rows = Sequence[str]  # the site of each row


def disclosed_subjects(texts: Mapping[str, str], sites: Sites, asked: Asked) -> tuple[EntrySubjects, ...]:
    """Return the subjects disclosed or asked for by key, each of them once, together those of whom the same is said.

    texts: by response key `pseudonym:site;…`, left out where nothing was found; the site of a row found by its id is
    `id`, that of the third row found of a batch `@3`
    """
    named: dict[str, str] = {}  # identities that the statement has named already: a keyed digest costs more
    found: dict[str, list[str]] = {}
    for key, text in texts.items():
        listed = asked.listed.get(key, ())
        parts = text.replace(":", ";").split(";")  # two by two, and nothing at the end
        for name, site in zip(parts[::2], parts[1::2], strict=False):
            pseudonym = asked.behind.get(name) if name.startswith(HELD) else name
            if pseudonym is None:  # nobody was told what the row says
                continue
            if site[0] == LISTED:
                named[listed[int(site[1:])]] = pseudonym
            elif site == ASKED:
                named[asked.by_id[key]] = pseudonym
            elif pseudonym in found:
                found[pseudonym].append(site)
            else:
                found[pseudonym] = [site]
    wanted = {name: found.pop(name, ()) for name in asked.pseudonyms(named)}
    return (*_alike(wanted, sites, is_asked=True), *_alike(found, sites, is_asked=False))


def _alike(subjects: Mapping[str, Rows], sites: Sites, *, is_asked: bool) -> Iterator[EntrySubjects]:
    alike: dict[tuple[str, ...], list[str]] = {}
    for pseudonym, rows in subjects.items():
        alike.setdefault(tuple(rows), []).append(pseudonym)
    for rows, pseudonyms in alike.items():
        classes, routes = sites.said(rows)
        yield EntrySubjects(
            pseudonyms=pseudonyms,
            asked_by_key=is_asked,
            field_classes=classes,
            routes=routes,
            disclosed=len(rows),
        )
