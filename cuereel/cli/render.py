"""`render`: a script becomes a film, with a summary of what was made."""

from __future__ import annotations

import argparse
from time import monotonic

from cuereel.cli.common import order_of, run_film, say
from cuereel.film import Film, Order
from cuereel.model import Clip
from cuereel.outcome import Outcome
from cuereel.progress import Teller


def run(options: argparse.Namespace) -> int:
    return make_film(options, order_of(options))


def make_film(options: argparse.Namespace, order: Order) -> int:
    """Render an order and say what was written where."""
    started = monotonic()
    outcome, code = run_film(options, _render, order)
    if outcome is not None and outcome.clip is not None:
        say(options, *_summary(outcome, outcome.clip, monotonic() - started))
    return code


def _render(order: Order, tell: Teller) -> Film:
    # Imported only where something has changed: the stages take longer to import than to be told that nothing has.
    from cuereel.build import render

    return render(order, tell)


def _summary(outcome: Outcome, clip: Clip, seconds: float) -> list[str]:
    sound = f", {clip.loudness:.1f} LUFS, peak {clip.true_peak:.1f} dBTP" if clip.loudness else ""
    lines = [f"{outcome.drawn}, {outcome.seconds:.1f} s of film in {seconds:.1f} s{sound}", str(clip.film)]
    others = [path.name for path in clip.files if path != clip.film]
    return [*lines, f"  with {', '.join(others)}"] if others else lines
