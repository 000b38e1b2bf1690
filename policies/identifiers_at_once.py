"""Many unified social credit codes checked together, for batch look-ups and bulk loads.

Checked one after the other in Python, 500 codes would cost more than all else that is done for a batch. Here each
place of all codes is one long number with 16 bits for each code, so that one multiplication weighs that place of all.
"""

from collections.abc import Mapping, Sequence

from policies.identifiers import (
    ORGANISATION_CHECKS,
    ORGANISATION_VALUES,
    ORGANISATION_WEIGHTS,
    PLACEHOLDER_USCC,
    USCC_VALUES,
    USCC_WEIGHTS,
    check_uscc,
)

LENGTH = 18
_ORGANISATION_PLACES = range(8, 16)
_NO_VALUE = 255


def _table(values: Mapping[str, int]) -> bytes:
    """Return what `bytes.translate` takes: the value of each character, 255 for one that has none."""
    table = bytearray([_NO_VALUE] * 256)
    for character, value in values.items():
        table[ord(character)] = value
    return bytes(table)


_USCC = _table(USCC_VALUES)
_ORGANISATION = _table(ORGANISATION_VALUES)
_ORGANISATION_CHECK = _table({character: value for value, character in enumerate(ORGANISATION_CHECKS)})


def check_usccs(texts: Sequence[str]) -> list[str]:
    """Return the normalised codes. Raises: IdentifierInvalid for the first that is none, as `check_uscc` says."""
    return list(texts) if _are_whole(texts) else [check_uscc(text) for text in texts]


def _are_whole(texts: Sequence[str]) -> bool:
    """Tell whether every text is a valid code as it stands; False only sends them one by one to `check_uscc`."""
    joined = "".join(texts)
    if set(map(len, texts)) != {LENGTH} or not joined.isascii() or PLACEHOLDER_USCC in texts:
        return False
    written = joined.encode()
    values = written.translate(_USCC)
    if _NO_VALUE in values or not all(written[place::LENGTH].isdigit() for place in range(2, 8)):
        return False
    letters = written.translate(_ORGANISATION)
    checks = written[16::LENGTH].translate(_ORGANISATION_CHECK)
    if _NO_VALUE in checks:
        return False
    whole = sum(_lanes(values[place::LENGTH]) * weight for place, weight in enumerate((*USCC_WEIGHTS, 1)))
    own = sum(
        _lanes(letters[place::LENGTH]) * weight
        for place, weight in zip(_ORGANISATION_PLACES, ORGANISATION_WEIGHTS, strict=True)
    )
    return _divide(whole, len(texts), 31) and _divide(own + _lanes(checks), len(texts), 11)


def _lanes(values: bytes) -> int:
    """Return one long number with 16 bits for each value: sums of 18 products of at most 35 stay below 2**16."""
    spread = bytearray(2 * len(values))
    spread[::2] = values
    return int.from_bytes(spread, "little")


def _divide(sums: int, count: int, modulus: int) -> bool:
    """Tell whether `modulus` divides every lane."""
    return not any(lane % modulus for lane in memoryview(sums.to_bytes(2 * count, "little")).cast("H"))
