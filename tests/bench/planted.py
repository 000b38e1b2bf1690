"""A process to count: one stretch of a request, and one of a request that a planted cost makes dearer."""

import sys

from bench.counted.valgrind import begin, mark

TIMES = 400


def request(rounds: int) -> list[str]:
    """Do something like a request's work."""
    return [",".join(str(number) for number in range(20)) for _ in range(rounds)]


def main() -> None:
    """Count a request, the same again, and one of which a fifth is done twice."""
    request(TIMES)
    begin()
    for rounds in (TIMES, TIMES, TIMES + TIMES // 5):
        mark()
        request(rounds)
    mark()


if __name__ == "__main__":
    if sys.argv[1:] == ["broken"]:
        begin()
        raise ValueError("this process breaks")
    if sys.argv[1:] == ["unmarked"]:
        begin()
    else:
        main()
