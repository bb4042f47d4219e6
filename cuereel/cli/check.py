"""`check`: all diagnostics of a script, without recording or drawing anything."""

from __future__ import annotations

import argparse

from cuereel.cli.common import order_of, run_film, say
from cuereel.film import Film, Order
from cuereel.progress import Teller


def run(options: argparse.Namespace) -> int:
    outcome, code = run_film(options, _storyboard, order_of(options))
    if outcome is not None and outcome.drawn:
        say(options, f"{outcome.drawn} in {outcome.panels} panels, {outcome.words} words")
    return code


def _storyboard(order: Order, tell: Teller) -> Film:
    # Imported only where something has changed.
    from cuereel.build import storyboard

    return storyboard(order, tell)
