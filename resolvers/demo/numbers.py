"""Made-up codes and numbers with valid check digits that, as far as a format allows, can belong to nobody.

Organisation codes: the eight characters inside begin with `XX` and the serial number is padded with X, a form no
register has issued. Citizen numbers: the address code is 159999, which is assigned to no place.
Both follow the serial number alone, so that the same serial number gives the same code in every data set.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

# GB 32100-2015: 31 characters, weights 3^i mod 31. GB 11714-1997: 8 characters, modulus 11. GB 11643-1999: MOD 11-2.
_USCC_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_USCC_VALUES: Mapping[str, int] = {character: value for value, character in enumerate(_USCC_ALPHABET)}
_USCC_WEIGHTS = tuple(pow(3, place, 31) for place in range(17))
_ORGANISATION_WEIGHTS = (3, 7, 9, 10, 5, 8, 4, 2)
_ORGANISATION_CHECKS = "0X987654321"
_CITIZEN_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CITIZEN_CHECKS = "10X98765432"

_SERIAL_ALPHABET = _USCC_ALPHABET.replace("X", "")  # X only pads, so that no two serial numbers meet
_UNASSIGNED_ADDRESS = "159999"
_FIRST_BIRTH = date(1946, 1, 1)
_BIRTH_DAYS = 18_000  # to spring 1995: adults whenever their oldest record was decided
_BIRTH_STEP = 7_919  # a prime, so that neighbouring serial numbers are born far apart


@dataclass(frozen=True)
class DemoIds:
    """Ids drawn from the seed instead of the system's randomness: equal seeds give equal rows."""

    random: Random

    def __call__(self) -> str:
        return f"{self.random.getrandbits(128):032x}"


def organisation_code(prefix: str, region: str, serial: int) -> str:
    """Return the 18-character code for a registration prefix (`91`), a six-digit region and a serial number."""
    body = _padded(serial)
    inner = _ORGANISATION_CHECKS[_weighed(body, _ORGANISATION_WEIGHTS, base=36) % 11]
    start = f"{prefix}{region}{body}{inner}"
    total = sum(_USCC_VALUES[character] * weight for character, weight in zip(start, _USCC_WEIGHTS, strict=True))
    return start + _USCC_ALPHABET[-total % 31]


def citizen_number(serial: int) -> str:
    """Return a citizen number whose owner cannot exist, of full age."""
    born = _FIRST_BIRTH + timedelta(days=serial * _BIRTH_STEP % _BIRTH_DAYS)
    start = f"{_UNASSIGNED_ADDRESS}{born:%Y%m%d}{1 + serial // _BIRTH_DAYS:03d}"
    return start + _CITIZEN_CHECKS[_weighed(start, _CITIZEN_WEIGHTS, base=10) % 11]


def serial_numbers(start: int = 1) -> Iterator[int]:
    """Yield serial numbers without end."""
    while True:
        yield start
        start += 1


def _padded(serial: int) -> str:
    written = ""
    while serial:
        serial, rest = divmod(serial, len(_SERIAL_ALPHABET))
        written = _SERIAL_ALPHABET[rest] + written
    return written.rjust(8, "X")


def _weighed(text: str, weights: tuple[int, ...], *, base: int) -> int:
    return sum(int(character, base) * weight for character, weight in zip(text, weights, strict=True))
