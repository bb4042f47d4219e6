"""Words on the command line -> the options of one command; commands and options are declared here, in one place."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import NoReturn

from cuereel.diagnostics import Span
from cuereel.model import Setting

COMMANDS = {
    "render": "render a script to a film with captions, a voice and all that belongs to it",
    "check": "report everything that is wrong with a script, without drawing anything",
    "storyboard": "draw a contact sheet: each panel with its id, line, words and art",
    "preview": "render a small, quick clip with the same timing",
    "scenes": "list the scene types and the cues that they answer to",
    "doctor": "tell whether this machine has what a film needs",
}
"""Every command and what it does. Each is a module of this package with `run` and, where needed, `add_options`."""

SETTINGS = {
    "duration": ("SECONDS", "how long the film should be, or auto (default)"),
    "fit": ("HOW", "natural (default) or exact"),
    "voice": ("VOICE", "a voice by name, or a recording in the project (takes/me.wav)"),
    "frame": ("FORMAT", "shorts (default), reels, tiktok, ads, square or wide"),
    "theme": ("NAME", "a theme by name: navy (default), light, or the project's own"),
    "fps": ("RATE", "frames a second: 30 (default), 60, ..."),
    "language": ("CODE", "id, en, ...; found out from the words if not given"),
    "captions": ("ON|OFF", "word-by-word captions"),
    "music": ("ON|OFF|FILE", "a bed of music that steps back for the words, or a file of the project in its place"),
    "sounds": ("ON|OFF", "small sounds on moments"),
    "loop": ("ON|OFF", "end on the first frame, to start again without a seam"),
    "title": ("TEXT", "the film's title"),
}
"""Settings of a film that are options too: the same keys as in a sheet."""

WITHOUT_SCRIPT = ("scenes", "doctor")
"""Commands that take no script."""

USAGE = """\
cuereel FILE               render a script (.txt, .md) or its sheet (.yaml) to out/
cuereel COMMAND --help     the options of a command
"""


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line rather than below a page of options."""

    def error(self, message: str) -> NoReturn:
        message = message.removeprefix("argument ").replace(": is ", " is ", 1)
        message = message.replace("the following arguments are required", "missing", 1)
        _refuse(message, f"see `{self.prog} --help`")


class _Version(argparse.Action):
    """Tells which cuereel this is."""

    def __call__(self, parser: argparse.ArgumentParser, *asked: object) -> NoReturn:
        # Imported here because listing what is installed takes longer than reading the options.
        from importlib.metadata import version

        print(f"cuereel {version('cuereel')}")
        parser.exit()


def parse_arguments(arguments: Sequence[str]) -> argparse.Namespace:
    """The options of one command, with `run`, the function that carries it out. Exits with 2 where they are wrong."""
    given = _with_command(list(arguments))
    parser = _Parser(
        prog="cuereel",
        usage=USAGE,
        description="Turns a video script into a finished vertical explainer.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="show program's version number and exit")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True, prog="cuereel")
    for name, summary in COMMANDS.items():
        command = commands.add_parser(name, help=summary, description=_sentence(summary), allow_abbrev=False)
        if name == given[0]:
            _add_options(command, name)
    return parser.parse_args(given)


def _with_command(given: list[str]) -> list[str]:
    """The words with the command in front: `render` where a file or an option comes first."""
    if not given:
        print(f"usage:\n{USAGE}\ncommands: {', '.join(COMMANDS)}", file=sys.stderr)
        raise SystemExit(2)
    first = given[0]
    if first in COMMANDS or first in ("-h", "--help", "--version"):
        return given
    if not first.startswith("-") and not Path(first).suffix and not Path(first).exists():
        # Imported only where a word is wrong.
        from cuereel.schema import did_you_mean

        _refuse(
            f"there is no file and no command {first!r}",
            did_you_mean(first, tuple(COMMANDS)) or f"commands: {', '.join(COMMANDS)}",
        )
    return ["render", *given]


def _add_options(command: argparse.ArgumentParser, name: str) -> None:
    """The options of the one command that is asked for; the others' modules need not be imported."""
    module = import_module(f"cuereel.cli.{name}")
    if name not in WITHOUT_SCRIPT:
        _add_script_options(command)
    command.add_argument("--cache", type=Path, metavar="DIR", help="keep finished pieces here")
    add: Callable[[argparse.ArgumentParser], None] | None = getattr(module, "add_options", None)
    if add:
        add(command)
    command.set_defaults(run=module.run)


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


def _setting(key: str) -> Callable[[str], Setting]:
    """An argparse type that reads a setting as a sheet does."""

    def read(text: str) -> Setting:
        # Imported only where a setting is given: it brings the whole reading of scripts with it.
        from cuereel.parse.settings import KEYS, Unfit
        from cuereel.sheet import Scalar

        try:
            return Setting(KEYS[key](Scalar(text, Span("command line", 0, 0), "")))
        except Unfit as unfit:
            raise argparse.ArgumentTypeError(f"is {unfit}, not {text!r}") from None

    return read


def _positive(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"is a whole number from 1, not {text!r}")
    return int(text)


def _refuse(message: str, hint: str) -> NoReturn:
    print(f"cuereel: {message}\n  {hint}", file=sys.stderr)
    raise SystemExit(2)


def _sentence(summary: str) -> str:
    return f"{summary[0].upper()}{summary[1:]}."
