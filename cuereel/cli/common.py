"""What the commands share: an order from options, diagnostics on the screen, and how a run ends."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable

from rich.console import Console

from cuereel.build import Film, Order
from cuereel.cli.options import SETTINGS
from cuereel.diagnostics import Severity
from cuereel.model import Setting
from cuereel.progress import Teller, teller
from cuereel.report_diagnostics import as_github, as_json, as_text, in_order, summary
from cuereel.voices.voice import VoiceError

FINE, WRONG_SCRIPT, WRONG_MACHINE = 0, 1, 2


def order_of(options: argparse.Namespace, *, preview: bool = False) -> Order:
    """The order that the options of a command make."""
    settings = {key: value for key in SETTINGS if (value := getattr(options, key, None)) is not None}
    if options.draft_voice:
        settings["voice"] = Setting("espeak")
    return Order(
        file=options.file,
        settings=settings,
        out=options.out,
        cache=options.cache,
        workers=options.workers,
        preview=preview,
        strict=options.strict,
    )


def run_film(options: argparse.Namespace, order: Order, make: Callable[[Order, Teller], Film]) -> tuple[Film | None, int]:
    """Make a film while telling how far it is, then print its diagnostics; the exit code so far."""
    console = Console(stderr=True)
    try:
        with teller(console) as tell:
            film = make(order, tell)
    except (VoiceError, OSError, MemoryError) as problem:
        print(f"cuereel: {_reason(problem)}\n  `cuereel doctor` tells what this machine lacks", file=sys.stderr)
        return None, WRONG_MACHINE
    print_diagnostics(film, options.format)
    unreadable = any(d.code == "unreadable" for d in film.diagnostics) and not film.sources
    return film, WRONG_MACHINE if unreadable else WRONG_SCRIPT if film.stopped else FINE


def print_diagnostics(film: Film, how: str) -> None:
    """All diagnostics in the order of the script; infos only where somebody reads along."""
    write = {"github": as_github, "json": as_json}.get(how)
    shown = in_order(film.diagnostics, film.sources)
    stream = sys.stdout if how == "json" else sys.stderr
    for diagnostic in shown:
        if write is not None:
            print(write(diagnostic, film.sources), file=stream)
        elif diagnostic.severity > Severity.INFO or not os.environ.get("CI"):
            print(as_text(diagnostic, film.sources, colour=stream.isatty()), file=stream)
    if how == "text" and shown:
        print(summary(film.diagnostics), file=stream)


def drawn_line(film: Film) -> str:
    """ "16/16 cues drawn"."""
    from cuereel.model import Drawn

    assert film.script is not None and film.storyboard is not None
    drawn = {cue for panel in film.storyboard.panels if panel.drawn is Drawn.CUE for cue in panel.cues}
    return f"{len(drawn)}/{len(film.script.cues)} cues drawn"


def _reason(problem: BaseException) -> str:
    text = str(problem) or type(problem).__name__
    return text if len(text) < 400 else text[:400] + " ..."
