"""What the system did not allow, said in both languages."""

import errno
import os

import pytest

from rcmcli.model.failure import reason_of


@pytest.mark.parametrize(
    ("number", "spanish"),
    [
        (errno.ENOENT, "no existe tal archivo o carpeta"),
        (errno.ENOTDIR, "no es una carpeta"),
        (errno.EISDIR, "es una carpeta"),
        (errno.EACCES, "permiso denegado"),
        (errno.ENOSPC, "no queda espacio en el disco"),
        (errno.EROFS, "el disco es de solo lectura"),
        (errno.ENAMETOOLONG, "el nombre es demasiado largo"),
        (errno.ELOOP, "demasiados enlaces simbólicos encadenados"),
    ],
)
def test_a_failure_is_named_in_both_languages(number: int, spanish: str) -> None:
    """By its number; in English as Linux says it."""
    reason = reason_of(OSError(number, "words of the system"))
    assert (reason.pick("en"), reason.pick("es")) == (os.strerror(number), spanish)


def test_what_is_not_in_the_table_is_said_in_the_words_of_the_system() -> None:
    """An error of a rare number, one without words, one without a number, a NUL in a name."""
    assert reason_of(OSError(errno.EXDEV, "Invalid cross-device link")).pick("es") == "Invalid cross-device link"
    assert reason_of(TimeoutError()).pick("es") == "TimeoutError"
    assert reason_of(ValueError("embedded null byte")).pick("en") == "NUL"
