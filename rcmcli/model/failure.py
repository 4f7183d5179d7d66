"""Why the system did not allow something with a file, in both languages: its own words for what is not in the table."""

import errno

from rcmcli.model.text import Text, one_line

_REASONS = {
    errno.ENOENT: Text(en="No such file or directory", es="no existe tal archivo o carpeta"),
    errno.ENOTDIR: Text(en="Not a directory", es="no es una carpeta"),
    errno.EISDIR: Text(en="Is a directory", es="es una carpeta"),
    errno.ENOTEMPTY: Text(en="Directory not empty", es="la carpeta no está vacía"),
    errno.EEXIST: Text(en="File exists", es="ya existe"),
    errno.EACCES: Text(en="Permission denied", es="permiso denegado"),
    errno.EPERM: Text(en="Operation not permitted", es="operación no permitida"),
    errno.EROFS: Text(en="Read-only file system", es="el disco es de solo lectura"),
    errno.ENOSPC: Text(en="No space left on device", es="no queda espacio en el disco"),
    errno.EDQUOT: Text(en="Disk quota exceeded", es="se agotó la cuota de disco"),
    errno.EFBIG: Text(en="File too large", es="el archivo es demasiado grande"),
    errno.ENAMETOOLONG: Text(en="File name too long", es="el nombre es demasiado largo"),
    errno.ELOOP: Text(en="Too many levels of symbolic links", es="demasiados enlaces simbólicos encadenados"),
    errno.EBUSY: Text(en="Device or resource busy", es="está ocupado"),
    errno.EIO: Text(en="Input/output error", es="error de lectura o escritura"),
    errno.EINVAL: Text(en="Invalid argument", es="argumento no válido"),
    errno.EMFILE: Text(en="Too many open files", es="demasiados archivos abiertos"),
    errno.ENOTSUP: Text(en="Operation not supported", es="operación no admitida"),
    errno.ENXIO: Text(en="No such device or address", es="no existe tal dispositivo"),
}


def reason_of(error: OSError | ValueError) -> Text:
    """What the system says; a `ValueError` is what Python raises for a NUL in the name of a file."""
    if not isinstance(error, OSError):
        return Text("NUL")
    return _REASONS.get(error.errno or 0) or Text(one_line(error.strerror or type(error).__name__))
