"""`storyboard`: one picture of the whole film, panel by panel."""

from __future__ import annotations

import argparse

from cuereel.cli.common import order_of, run_film, say
from cuereel.film import Film, Order
from cuereel.progress import Teller


def run(options: argparse.Namespace) -> int:
    outcome, code = run_film(options, _draw, order_of(options))
    if outcome is not None and outcome.sheet is not None:
        say(options, f"{outcome.drawn} in {outcome.panels} panels", outcome.sheet)
    return code


def _draw(order: Order, tell: Teller) -> Film:
    # Imported only where something has changed.
    from cuereel.build import draw_storyboard

    return draw_storyboard(order, tell)
