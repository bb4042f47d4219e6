"""`preview`: the same film in small, quick frames."""

from __future__ import annotations

import argparse

from cuereel.cli.common import order_of
from cuereel.cli.render import make_film


def run(options: argparse.Namespace) -> int:
    return make_film(options, order_of(options, preview=True))
