"""gql, which reads the schema by introspection and checks every question against it before it asks."""

from typing import Any

from asked import ASKED, BEARER, QUESTIONS, URL, hand
from gql import Client, gql
from gql.transport.exceptions import TransportQueryError
from gql.transport.requests import RequestsHTTPTransport


def client(headers: dict[str, str] | None = None) -> Client:
    return Client(transport=RequestsHTTPTransport(url=URL, headers=headers), fetch_schema_from_transport=True)


def ask(asked: Client, name: str, **variables: Any) -> Any:
    return asked.execute(gql((QUESTIONS / f"{name}.graphql").read_text("utf-8")), variable_values=variables)


def refusal(asked: Client, name: str) -> TransportQueryError:
    try:
        ask(asked, name)
    except TransportQueryError as refused:
        return refused
    raise AssertionError(f"{name} was not refused")


def ids(page: Any) -> list[str]:
    return [edge["node"]["id"] for edge in page["records"]["edges"]]


opened = client()
first = ask(opened, "page", first=5)
second = ask(opened, "page", first=5, after=first["records"]["pageInfo"]["endCursor"])
subject = ask(opened, "subject", code=ASKED["code"])["subject"]
absent = refusal(opened, "absent")
duty = ask(client(BEARER), "duty", code=ASKED["code"], matter=ASKED["matter"])

hand(
    {
        "first": ids(first),
        "second": ids(second),
        "subject": subject,
        "cached": subject["id"],
        "absent": [absent.data["viewer"]["role"], absent.errors[0]["extensions"]["code"]],
        "refused": refusal(opened, "refused").errors[0]["extensions"]["code"],
        "duty": duty,
    }
)
