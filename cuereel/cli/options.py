"""The commands and their options, declared in one place."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from cuereel.model import Setting
from cuereel.parse.settings import KEYS, Unfit
from cuereel.sheet import Scalar
from cuereel.diagnostics import Span

COMMANDS = {
    "render": "render a script to a film with captions, a voice and all that belongs to it",
    "check": "report everything that is wrong with a script, without drawing anything",
    "storyboard": "draw a contact sheet: each panel with its id, line, words and art",
    "preview": "render a small, quick clip with the same timing",
    "scenes": "list the scene types and the cues that they answer to",
    "doctor": "tell whether this machine has what a film needs",
}
"""Every command and what it does."""

SETTINGS = {
    "duration": ("SECONDS", "how long the film should be, or auto"),
    "fit": ("HOW", "natural (default) or exact"),
    "voice": ("VOICE", "a voice by name, or a recording in the project (takes/me.wav)"),
    "frame": ("FORMAT", "shorts (default), reels, tiktok, ads, square or wide"),
    "theme": ("NAME", "a theme by name: navy (default), light, or the project's own"),
    "fps": ("RATE", "frames a second: 30 (default), 60, ..."),
    "language": ("CODE", "id, en, ...; found out from the words if not given"),
    "captions": ("ON|OFF", "word-by-word captions"),
    "title": ("TEXT", "the film's title"),
}
"""Settings of a film that are options too: the same keys as in a sheet."""


def parse_arguments(arguments: Sequence[str]) -> argparse.Namespace:
    """The options of one command, with `run`, the function that carries it out. Exits with 2 where they are wrong."""
    parser = argparse.ArgumentParser(
        prog="cuereel", description="Turns a video script into a finished vertical explainer.", allow_abbrev=False
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name, summary in COMMANDS.items():
        command = commands.add_parser(name, help=summary, description=summary, allow_abbrev=False)
        module = import_module(f"cuereel.cli.{name}")
        if name not in ("scenes", "doctor"):
            _add_script_options(command)
        command.add_argument("--cache", type=Path, metavar="DIR", help="keep finished pieces here")
        add = getattr(module, "add_options", None)
        if add:
            add(command)
        command.set_defaults(run=module.run)
    return parser.parse_args(arguments)


def _add_script_options(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path, metavar="FILE", help="a script (.txt, .md) or its sheet (.yaml)")
    command.add_argument("--out", type=Path, default=Path("out"), metavar="DIR", help="where to write (default: out)")
    command.add_argument("--workers", type=_positive, metavar="N", help="processes to draw with (default: the cores)")
    command.add_argument("--strict", action="store_true", help="warnings stop it too")
    command.add_argument("--draft-voice", action="store_true", help="the quick voice (eSpeak NG)")
    command.add_argument(
        "--format", choices=("text", "github", "json"), default="text", help="how diagnostics are written"
    )
    for key, (metavar, summary) in SETTINGS.items():
        command.add_argument(f"--{key}", type=_setting(key), metavar=metavar, help=summary)


def _setting(key: str) -> type:
    """An argparse type that reads a setting as a sheet does."""

    def read(text: str) -> Setting:
        try:
            return Setting(KEYS[key](Scalar(text, Span("command line", 0, 0), "")))
        except Unfit as unfit:
            raise argparse.ArgumentTypeError(f"--{key} is {unfit}, not {text!r}") from None

    return read  # type: ignore[return-value]


def _positive(text: str) -> int:
    if not text.isdigit() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"must be a whole number from 1, not {text!r}")
    return int(text)
