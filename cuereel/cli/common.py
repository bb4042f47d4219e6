"""What the commands share: an order from options, diagnostics on the screen, and how a run ends."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable

from cuereel.cli.bars import teller
from cuereel.cli.options import SETTINGS
from cuereel.diagnostics import Diagnostic, Severity
from cuereel.film import Film, Order
from cuereel.model import Setting
from cuereel.outcome import Outcome
from cuereel.progress import Teller
from cuereel.report_diagnostics import as_github, as_json, as_text, in_order, summary
from cuereel.unchanged import carried_out
from cuereel.voices.failure import VoiceError

FINE, WRONG_SCRIPT, WRONG_MACHINE = 0, 1, 2

LONGEST_REASON = 400
"""Characters of a machine's complaint that are shown; some libraries add their whole state."""


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


def run_film(
    options: argparse.Namespace, make: Callable[[Order, Teller], Film], order: Order
) -> tuple[Outcome | None, int]:
    """Carry out an order while telling how far it is, then print its diagnostics; the exit code so far."""

    def made() -> Film:
        with teller() as tell:
            return make(order, tell)

    try:
        outcome = carried_out(options.command, order, made)
    except (VoiceError, OSError, MemoryError) as problem:
        print(f"cuereel: {_reason(problem)}\n  `cuereel doctor` tells what this machine lacks", file=sys.stderr)
        return None, WRONG_MACHINE
    print_diagnostics(outcome, options.format)
    if not outcome.stopped:
        return outcome, FINE
    return outcome, WRONG_MACHINE if any(map(_is_usage, outcome.diagnostics)) else WRONG_SCRIPT


def print_diagnostics(outcome: Outcome, how: str) -> None:
    """All diagnostics in the order of the script; for people, under CI, no infos.

    Text goes to standard error; what programs read ("github", "json") to standard output, one line each.
    """
    shown = in_order(outcome.diagnostics, outcome.sources)
    if how != "text":
        write = {"github": as_github, "json": as_json}[how]
        for diagnostic in shown:
            print(write(diagnostic, outcome.sources))
        return
    if os.environ.get("CI"):
        shown = [diagnostic for diagnostic in shown if diagnostic.severity > Severity.INFO]
    colour = sys.stderr.isatty() and not os.environ.get("NO_COLOR")
    for diagnostic in shown:
        print(as_text(diagnostic, outcome.sources, colour=colour), file=sys.stderr)
    if shown:
        print(summary(shown), file=sys.stderr)


def say(options: argparse.Namespace, *lines: object) -> None:
    """Print what came of a run; beside what programs read, on standard error."""
    for line in lines:
        print(line, file=sys.stdout if options.format == "text" else sys.stderr)


def _is_usage(diagnostic: Diagnostic) -> bool:
    """Whether it is about the command line: a file that cannot be read, or a value that stands in no file."""
    if diagnostic.severity is not Severity.ERROR or diagnostic.span is not None:
        return False
    return diagnostic.code in ("unreadable", "bad-value", "bad-theme", "unknown-voice")


def _reason(problem: BaseException) -> str:
    text = str(problem) or type(problem).__name__
    return text if len(text) < LONGEST_REASON else f"{text[:LONGEST_REASON]} ..."
