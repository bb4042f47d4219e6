"""`storyboard`: one picture of the whole film, panel by panel."""

from __future__ import annotations

import argparse

from cuereel.build import draw_storyboard
from cuereel.cli.common import drawn_line, order_of, run_film


def run(options: argparse.Namespace) -> int:
    film, code = run_film(options, order_of(options), draw_storyboard)
    if film is None or film.sheet is None:
        return code
    print(f"{drawn_line(film)} in {len(film.storyboard.panels)} panels")  # type: ignore[union-attr]
    print(film.sheet)
    return code
