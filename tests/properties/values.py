"""Argument values for generated questions: mostly of the store, sometimes of nobody."""

from collections.abc import Mapping
from datetime import timedelta
from random import Random
from typing import Any

from graphql import GraphQLEnumType, GraphQLInputObjectType, GraphQLList, GraphQLNonNull

from resolvers.demo.numbers import citizen_number, organisation_code
from tests.properties.cells import OBJECTS, wire_id
from tests.properties.stores import CATEGORY_KEYS, DOCUMENTS, REGIONS, TODAY, Store
from tests.properties.world import TABLE

ABSENT = object()
# Days from today of a period that is to be stated: it does not end before it begins.
PERIOD = {"from": (-400, -1), "until": (-1, 0, 1)}
ID_KINDS = (
    *("Organization", "Record", "CreditList", "ListEntry", "CatalogueItem"),
    *("Case", "Case", "Tip", "Authorisation", "Consent", "HeldRow", "Submission"),
)


class Name(str):
    """An enum value, written without quotes."""

    __slots__ = ()


class Values:
    """Draws the value of an argument or input field by its name and type."""

    def __init__(self, chance: Random, store: Store) -> None:
        self._chance = chance
        self._store = store

    def draw(self, name: str, kind: Any, *, optional: bool) -> Any:
        """Return a value for `name` of type `kind`; where `optional`, sometimes null or ABSENT."""
        required = isinstance(kind, GraphQLNonNull)
        if not required and optional and self._chance.random() < 0.4:
            return self._chance.choice([ABSENT, ABSENT, None])
        bare = kind.of_type if required else kind
        if isinstance(bare, GraphQLList):
            return [self.draw(name, bare.of_type, optional=False) for _ in range(self._chance.randint(1, 4))]
        if isinstance(bare, GraphQLEnumType):
            return self._enum(bare)
        if isinstance(bare, GraphQLInputObjectType):
            return self.person() if bare.name == "PersonKey" else self.filter(bare)
        if required and name in PERIOD:
            return self._day(*PERIOD[name])
        return getattr(self, f"_{name}")()

    def filter(self, kind: GraphQLInputObjectType) -> dict[str, Any]:
        """Return an input object with one or two of its fields, and now and then a null."""
        names = self._chance.sample(sorted(kind.fields), min(len(kind.fields), self._chance.randint(0, 2)))
        drawn = {name: self.draw(name, kind.fields[name].type, optional=True) for name in names}
        return {name: value for name, value in drawn.items() if value is not ABSENT}

    def person(self) -> dict[str, Any]:
        """Return the key of a person: right, with another name, or nobody's."""
        persons = [row for row in self._store.rows["subject"] if row["identity_key"] in self._store.numbers]
        key: dict[str, Any] = {"documentType": Name("CITIZEN_ID")}
        if not persons or self._chance.random() < 0.2:
            return key | {"number": citizen_number(999), "name": "王五"}
        row = self._chance.choice(persons)
        name = row["name"] if self._chance.random() < 0.8 else "无此人"
        return key | {"number": self._store.numbers[row["identity_key"]], "name": name}

    def _enum(self, kind: GraphQLEnumType) -> Name:
        options: list[str] = list(CATEGORY_KEYS) if kind.name == "RecordCategory" else sorted(kind.values)
        return Name(self._chance.choice(options))

    def _id(self) -> str:
        place = self._chance.randrange(len(ID_KINDS))
        rows = self._store.rows[TABLE[ID_KINDS[place]]]
        unknown = self._chance.choice(["sub_" + "0" * 32, "rec_" + "f" * 32, "uni_" + "a" * 32, "nothing", ""])
        return unknown if self._chance.random() < 0.15 or not rows else wire_id(ID_KINDS[place], self._one(rows))

    def _code(self) -> str:
        codes = [row["code"] for row in self._store.rows["subject"] if row["code"]] + [
            organisation_code("91", "152900", 999)
        ]
        code = str(self._chance.choice(codes))
        return self._chance.choice([code, code, f" {code.lower()} "])

    _codes = _subjectCode = _code  # noqa: N815 - names on the wire

    def _provider(self) -> str:
        return str(self._one(self._store.rows["unit"])["code"])

    _providerCode = _determiningUnitCode = _provider  # noqa: N815

    def _key(self) -> str:
        return self._chance.choice(["list-0", "list-1", "list-2", "list-9", "item-0", "item-1", "item-2"])

    _listKey = _key  # noqa: N815

    def _regionCode(self) -> str:  # noqa: N802
        return self._chance.choice([*REGIONS, "999999"])

    _region = _regionCode

    def _documentNumber(self) -> str:  # noqa: N802
        return self._chance.choice([each for each in DOCUMENTS if each] + ["无"])

    def _documentNumberStartsWith(self) -> str:  # noqa: N802
        return self._documentNumber()[: self._chance.randint(2, 6)].ljust(2, "号")

    def _jurisdiction(self) -> str:
        return self._chance.choice(["IM", "NX"])

    def _titleContains(self) -> str:  # noqa: N802
        return self._chance.choice(["盐湖", "许可", "处罚", "驼乡", 'e"', "k\nb"])

    def _search(self) -> str:
        return self._chance.choice(["盐业", "盐湖", "驼乡", "公司", "王五", "阿拉善盐业", "业盐"])

    _name = _search

    def _decidedFrom(self) -> str:  # noqa: N802
        return self._day(-400, -1, 0, 1)

    def _day(self, *days: int) -> str:
        return (TODAY + timedelta(days=self._chance.choice(days))).isoformat()

    _decidedUntil = _asOf = _publicityFrom = _publicityUntil = _decidedFrom  # noqa: N815
    _publishedFrom = _publishedUntil = _registeredFrom = _registeredUntil = _decidedFrom  # noqa: N815

    _filedFrom = _filedUntil = _dueFrom = _dueUntil = _receivedFrom = _receivedUntil = _decidedFrom  # noqa: N815
    _from = _until = _heldFrom = _heldUntil = _decidedFrom  # noqa: N815

    def _number(self) -> str:
        return str(self._chance.choice(["YY-2026-000001", "YY-2026-000003", "YY-2026-999999"]))

    def _objectId(self) -> str:  # noqa: N802
        row = self._one(self._store.rows["aggregation_log"])
        return OBJECTS.get(row["object"], "xxx_") + str(self._chance.choice([row["object_id"], "0" * 32]))

    def _action(self) -> str:
        return str(self._chance.choice(["SUBMITTED", "REVOKED", "NOTHING"]))

    def _object(self) -> str:
        return str(self._chance.choice(["RECORD", "CATALOGUE_ITEM"]))

    def _actId(self) -> str:  # noqa: N802
        return str(self._one(self._store.rows["aggregation_log"])["act_id"])

    def _pseudonym(self) -> str:
        named = [row["pseudonym"] for row in self._store.rows["query_log_subject"]]
        return str(self._chance.choice(named or ["nobody"]))

    def _disputed(self) -> bool:
        return self._chance.random() < 0.7

    _repaired = _underReview = _soleTrader = _open = _live = _waiting = _disputed  # noqa: N815
    _publicityOverdue = _performanceOverdue = _disputed  # noqa: N815

    def _active(self) -> bool:
        return self._chance.random() < 0.5

    def _first(self) -> int:
        return self._chance.randint(1, 4)

    _last = _first

    def _one(self, rows: list[dict[str, Any]]) -> Mapping[str, Any]:
        return self._chance.choice(rows)
