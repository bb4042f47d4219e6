"""`render`: a script becomes a film, with a summary of what was made."""

from __future__ import annotations

import argparse
from time import monotonic

from cuereel.build import Film, Order, render
from cuereel.cli.common import drawn_line, order_of, run_film, say


def run(options: argparse.Namespace) -> int:
    return make_film(options, order_of(options))


def make_film(options: argparse.Namespace, order: Order) -> int:
    """Render an order and say what was written where."""
    started = monotonic()
    film, code = run_film(options, render, order)
    if film is not None and film.clip is not None:
        say(options, *_summary(film, monotonic() - started))
    return code


def _summary(film: Film, seconds: float) -> list[str]:
    assert film.clip is not None and film.timeline is not None
    length = film.clip.frames / film.timeline.frame.fps
    sound = f", {film.clip.loudness:.1f} LUFS, peak {film.clip.true_peak:.1f} dBTP" if film.clip.loudness else ""
    lines = [f"{drawn_line(film)}, {length:.1f} s of film in {seconds:.1f} s{sound}", str(film.clip.film)]
    others = [path.name for path in film.clip.files if path != film.clip.film]
    return [*lines, f"  with {', '.join(others)}"] if others else lines
