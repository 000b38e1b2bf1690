"""How the catalogue is changed: a draft, comments on it, approval, publication, filing, withdrawal (NX-2024 §27)."""

from datetime import date
from enum import Enum
from typing import Annotated

import strawberry
from strawberry import UNSET

from schema.arguments import Id
from schema.catalogue import CatalogueItem
from schema.code_lists import RecordCategory
from schema.fields import FieldNotCompiled, compiled
from schema.scalars import ContentSchema


@strawberry.enum(description="Why an item leaves the catalogue (撤回原因; NX-2024 §27).")
class CatalogueWithdrawal(Enum):
    BASIS_CHANGED = strawberry.enum_value("BASIS_CHANGED", description="its basis was changed or repealed (依据变更)")
    MERGED = strawberry.enum_value("MERGED", description="another item holds it now (并入其他条目)")
    ERROR = strawberry.enum_value("ERROR", description="it ought not to have been drafted (编制错误)")


@strawberry.input(description="An item as it is drafted, with the five fields of NX-2024 §27 ¶2 (目录条目草案).")
class CatalogueDraft:
    key: str = strawberry.field(
        description="key of an item of one's own node; a new one begins with its region's code and `-` (条目编码)"
    )
    category: RecordCategory = strawberry.field(description="category, which fixes the class (信息类目)")
    item_name: str = strawberry.field(description="name of the item (信息条目)")
    subject_nature: str = strawberry.field(description="kind of subject it speaks of (主体性质)")
    responsible_unit: str = strawberry.field(description="unit that answers for it (责任单位)")
    inclusion_basis: str = strawberry.field(description="why it is in the catalogue (纳入依据)")
    content_schema: ContentSchema = strawberry.field(description="which fields its records hold (内容结构)")
    effective_from: date = strawberry.field(description="first day in force, once it is published (生效日期)")


Drafted = Annotated[CatalogueDraft, strawberry.argument(description="The item as it is drafted (草案).")]
CommentsUntil = Annotated[date, strawberry.argument(description="Last day for comments (征求意见截止日期).")]
Said = Annotated[str, strawberry.argument(description="What is said; it replaces what one said before (意见内容).")]
ConsentDocument = Annotated[str, strawberry.argument(description="Number of the government's consent (同意文件).")]
InForceFrom = Annotated[
    date | None, strawberry.argument(description="First day in force; the draft's unless told, never past (生效日期).")
]
LastDay = Annotated[
    date | None, strawberry.argument(description="Last day in force of a published item; today unless told (失效日期).")
]
WithdrawnBecause = Annotated[CatalogueWithdrawal, strawberry.argument(description="Why (撤回原因).")]


@strawberry.type(description="Changes of the catalogue (目录变更).")
class CatalogueChanges:
    @compiled("Draft an item of one's own node, or its next version (编制目录条目; IM-2018 §19, NX-2024 §27 ¶1).")
    def draft_catalogue_item(self, input: Drafted) -> CatalogueItem | None:
        raise FieldNotCompiled

    @compiled("Lay a draft open for comments (公开征求意见; NX-2024 §27 ¶3).")
    def open_catalogue_comments(self, id: Id, until: CommentsUntil) -> CatalogueItem | None:
        raise FieldNotCompiled

    @compiled("Comment on what lies open; of one bearer the newest comment stands (提出意见; NX-2024 §27 ¶3).")
    def comment_on_catalogue_item(self, id: Id, text: Said) -> CatalogueItem | None:
        raise FieldNotCompiled

    @compiled("Note the government's consent, after the last day for comments (报本级人民政府同意; NX-2024 §27 ¶3).")
    def approve_catalogue_item(self, id: Id, document: ConsentDocument) -> CatalogueItem | None:
        raise FieldNotCompiled

    @compiled("Publish an approved item; the version before ends the day before (公布; NX-2024 §27 ¶3, IM-2018 §19).")
    def publish_catalogue_item(self, id: Id, effective_from: InForceFrom = UNSET) -> CatalogueItem | None:
        raise FieldNotCompiled

    @compiled("File a city's published item with the region's authority (备案; NX-2024 §27 ¶4).")
    def file_catalogue_item(self, id: Id) -> CatalogueItem | None:
        raise FieldNotCompiled

    @compiled("Give up a draft, or end what is published (撤回目录条目; NX-2024 §27 ¶1).")
    def withdraw_catalogue_item(
        self, id: Id, reason: WithdrawnBecause, last_day: LastDay = UNSET
    ) -> CatalogueItem | None:
        raise FieldNotCompiled
