"""A statement broken into lines for review: only white space is added or changed, and never inside a text literal."""

import re

WIDTH = 140
_CLAUSES = ("SELECT", "FROM", "WHERE", "LEFT OUTER JOIN", "ORDER BY", "GROUP BY", "HAVING", "UNION ALL", "LIMIT")
_LITERAL = r"'(?:[^']|'')*'"
# Text literals first, so that nothing inside one is taken for a word of the language.
_PART = re.compile(rf"{_LITERAL}|[()]|(?<=\()(?=SELECT\b)|\s+")
_PIECE = re.compile(rf"(?:{_LITERAL}|[^',\s]|\s(?!AND |OR |THEN |ELSE |CASE ))+,?\s?|\s|,\s?")


def broken(sql: str) -> str:
    """Return `sql` with each clause on a line of its own, indented by the depth of its brackets, wrapped at WIDTH."""
    return "\n".join(wrapped for line in _clauses(sql).split("\n") for wrapped in _wrapped(line)) + "\n"


def flat(sql: str) -> str:
    """Return `sql` with one space for white space outside literals, and none after a bracket."""

    def one(part: re.Match[str]) -> str:
        return part.group() if part.group().startswith("'") else " "

    spaced = re.sub(rf"{_LITERAL}|\s+", one, sql).strip()
    return re.sub(rf"({_LITERAL})|\( ", lambda part: part.group(1) or "(", spaced)


def _clauses(sql: str) -> str:
    found = []
    depth = place = 0
    for part in _PART.finditer(sql):
        found.append(sql[place : part.start()])
        place = part.end()
        text = part.group()
        if text in ("(", ")"):
            depth += 1 if text == "(" else -1
        if text.strip(" \n\t"):
            found.append(text)
        else:
            found.append("\n" + "  " * depth if sql.startswith(_CLAUSES, place) else " ")
    return "".join([*found, sql[place:]]).strip()


def _wrapped(line: str) -> list[str]:
    """Return `line` in parts of about WIDTH, broken after commas and before words that join conditions."""
    if len(line) <= WIDTH:
        return [line]
    indent = " " * (len(line) - len(line.lstrip()) + 4)
    found = [""]
    for piece in _PIECE.findall(line):
        if len(found[-1]) + len(piece) > WIDTH and found[-1].strip():
            found.append(indent + piece.lstrip(" "))
        else:
            found[-1] += piece
    return [each.rstrip(" ") for each in found]
