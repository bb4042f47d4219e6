"""Sources -> `Script`: pure, never raises for what an author wrote, and reports every mistake in one run."""

from cuereel.parse.decode import read_text
from cuereel.parse.script import parse
from cuereel.parse.sheets import sheet_reference

__all__ = ["parse", "read_text", "sheet_reference"]
