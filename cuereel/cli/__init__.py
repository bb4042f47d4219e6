"""The command line: `cuereel FILE` renders a script, `cuereel COMMAND ...` does everything else.

Exit codes: 0 fine, 1 the script is wrong, 2 the environment or the usage is, 130 stopped by Ctrl-C.
"""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Sequence

from cuereel.cli.options import parse_arguments

WRONG_MACHINE = 2
STOPPED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; its exit code. Options that cannot be read end the process with 2, as `argparse` does."""
    options = parse_arguments(sys.argv[1:] if arguments is None else arguments)
    try:
        code: int = options.run(options)
        sys.stdout.flush()
        return code
    except KeyboardInterrupt:
        print("stopped; what was finished is kept, and the next run goes on from there", file=sys.stderr)
        return STOPPED
    except BrokenPipeError:
        # Whoever read along has gone (`cuereel scenes | head`); nothing may be written at exit either.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception:
        traceback.print_exc()
        print("cuereel: this is a mistake in cuereel itself, not in your script", file=sys.stderr)
        return WRONG_MACHINE


__all__ = ["main"]
