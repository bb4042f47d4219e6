"""The command line: `cuereel FILE` renders a script, `cuereel COMMAND ...` does everything else.

Exit codes: 0 fine, 1 the script is wrong, 2 the environment or the usage is.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from cuereel.cli.options import COMMANDS, parse_arguments


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; its exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given and given[0] not in COMMANDS and not given[0].startswith("-"):
        given.insert(0, "render")
    options = parse_arguments(given)
    try:
        code: int = options.run(options)
        return code
    except KeyboardInterrupt:
        print("stopped; what was finished is kept, and the next run goes on from there", file=sys.stderr)
        return 130
    except BrokenPipeError:
        return 2


__all__ = ["main"]
