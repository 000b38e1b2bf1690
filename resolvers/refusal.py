"""What every refusal carries: where it arose and the article behind it. Never a value."""


class Refusal(Exception):
    """A question that is answered with an error; each meaning is a subclass where it is raised."""

    def __init__(self, path: tuple[str, ...] = (), article: str | None = None) -> None:
        super().__init__(type(self).__name__)
        self.path = path
        self.article = article


class NotAvailable(Refusal):
    """Nothing here that is open to the caller: absent, expired and restricted are one answer."""
