"""`storyboard`: one picture of the whole film, panel by panel."""

from __future__ import annotations

import argparse

from cuereel.build import draw_storyboard
from cuereel.cli.common import drawn_line, order_of, run_film, say


def run(options: argparse.Namespace) -> int:
    film, code = run_film(options, draw_storyboard, order_of(options))
    if film is not None and film.sheet is not None and film.storyboard is not None:
        say(options, f"{drawn_line(film)} in {len(film.storyboard.panels)} panels", film.sheet)
    return code
