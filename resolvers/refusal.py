"""What every refusal carries: where it arose and the article behind it. Never a value."""


class Refusal(Exception):
    """A question that is answered with an error; each meaning is a subclass where it is raised."""

    def __init__(self, path: tuple[str, ...] = (), article: str | None = None) -> None:
        super().__init__(type(self).__name__)
        self.path = path
        self.article = article


class NotAvailable(Refusal):
    """Nothing here that is open to the caller: absent, expired and restricted are one answer."""


class AgreementRequired(Refusal):
    """Market information comes in by a living agreement only, and the caller's unit has none."""


class NotReceived(Exception):
    """What was to come with a change has not come, or not whole: nothing was done. A subclass for each reason."""


class CallRefused(Exception):
    """One call of a mutation came to nothing; the others stand. `path` is that of the call, or of what is below it."""

    def __init__(self, key: str, reason: Exception) -> None:
        super().__init__(type(reason).__name__)
        self.reason = reason
        self.path = (isinstance(reason, Refusal) and reason.path) or (key,)
