"""`check`: all diagnostics of a script, without recording or drawing anything."""

from __future__ import annotations

import argparse

from cuereel.build import storyboard
from cuereel.cli.common import drawn_line, order_of, run_film, say


def run(options: argparse.Namespace) -> int:
    film, code = run_film(options, storyboard, order_of(options))
    if film is not None and film.script is not None and film.storyboard is not None:
        say(options, f"{drawn_line(film)} in {len(film.storyboard.panels)} panels, {len(film.script.words)} words")
    return code
