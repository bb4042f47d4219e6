"""`render`: a script becomes a film, with a summary of what was made."""

from __future__ import annotations

import argparse
from time import monotonic

from cuereel.build import Film, Order, render
from cuereel.cli.common import FINE, drawn_line, order_of, run_film


def run(options: argparse.Namespace) -> int:
    return make_film(options, order_of(options))


def make_film(options: argparse.Namespace, order: Order) -> int:
    """Render an order and say what was written where."""
    started = monotonic()
    film, code = run_film(options, order, render)
    if film is None or film.clip is None:
        return code
    _summarise(film, monotonic() - started)
    return code if code else FINE


def _summarise(film: Film, seconds: float) -> None:
    assert film.clip is not None and film.timeline is not None
    length = film.clip.frames / film.timeline.frame.fps
    sound = f", {film.clip.loudness:.1f} LUFS, peak {film.clip.true_peak:.1f} dBTP" if film.clip.loudness else ""
    print(f"{drawn_line(film)}, {length:.1f} s of film in {seconds:.1f} s{sound}")
    print(film.clip.film)
    others = [path.name for path in film.clip.files if path != film.clip.film]
    if others:
        print(f"  with {', '.join(others)}")
