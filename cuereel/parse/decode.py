"""A file's bytes -> its text, with one kind of line end and nothing that cannot be shown, and what had to be mended."""

from __future__ import annotations

import codecs

from cuereel.diagnostics import Diagnostic, Span, warning

_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


def read_text(data: bytes, source: str) -> tuple[str, tuple[Diagnostic, ...]]:
    """The text of a file that its author knows as `source`.

    UTF-8 (or UTF-16 with its mark); anything else is read as Windows-1252, in which every byte means something, with a
    warning at the first character that says so. CRLF and CR become LF; NUL bytes become spaces, with a warning.
    """
    text, broken = _decode(data)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    problems = []
    if broken is not None:
        at = len(data[:broken].replace(b"\r\n", b"\n"))
        hint = "save it as UTF-8; accents may look wrong until then"
        problems.append(warning("not-utf8", "this file is not UTF-8", Span(source, at, at + 1), hint))
    if "\0" in text:
        at = text.index("\0")
        problems.append(warning("nul-bytes", "this file holds NUL bytes; is it text?", Span(source, at, at + 1)))
    return text.replace("\0", " "), tuple(problems)


def _decode(data: bytes) -> tuple[str, int | None]:
    """The text, and the offset of the first byte that is not what its encoding promises."""
    encoding = next((name for mark, name in _BOMS if data.startswith(mark)), "utf-8")
    try:
        return data.decode(encoding), None
    except UnicodeDecodeError as problem:
        readable = data.decode("utf-16", "replace") if encoding == "utf-16" else _windows(data)
        return readable, problem.start


def _windows(data: bytes) -> str:
    return "".join(bytes((byte,)).decode("cp1252", "ignore") or chr(byte) for byte in data)
