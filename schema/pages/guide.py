"""The query guide as a page: the published service specification, topic by topic, in both languages."""

import html
from itertools import groupby
from pathlib import Path
from string import Template

from policies.service import SERVICE, Statement

_PAGE = Path(__file__).parent / "guide.html"
_WORDS = {
    "CHANNEL": 'Where to ask <span lang="zh">查询渠道</span>',
    "DOCUMENTS": 'What to bring <span lang="zh">所需材料</span>',
    "FEE": 'What it costs <span lang="zh">收费</span>',
    "RIGHTS": 'What a subject may demand <span lang="zh">信息主体的权利</span>',
}


def guide_page() -> str:
    """Return the page; every statement carries the provision it rests on (IM-2018 §24, NX-2024 §33)."""
    topics = [_topic(topic, list(each)) for topic, each in groupby(SERVICE, key=lambda statement: statement.topic)]
    return Template(_PAGE.read_text("utf-8")).substitute(topics="\n".join(topics))


def _topic(topic: str, statements: list[Statement]) -> str:
    rows = "\n".join(_row(each) for each in statements)
    return f"<h2>{_WORDS[topic]}</h2>\n<table>\n{rows}\n</table>"


def _row(each: Statement) -> str:
    english, chinese, citation = (html.escape(text) for text in (each.english, each.chinese, each.citation))
    return f'<tr><td>{english}</td><td lang="zh">{chinese}</td><td>{citation}</td></tr>'
