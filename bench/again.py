"""How long a second render takes, as a whole process, when nothing has changed since the first.

    python bench/again.py [FILE] [--times 5]

Processor time of the command beside that of Python doing nothing at all; the least of several turns, taken by turns.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[1]

SCRIPT = "title: Bicycles\n\nA bicycle needs no fuel.\n<Picture of a bicycle>\n"


def cost(*words: str | Path) -> float:
    """Seconds of processor time that a Python process takes, and all that it starts."""
    before = sum(os.times()[2:4])
    subprocess.run([sys.executable, *map(str, words)], cwd=ROOT, capture_output=True, check=True)
    return sum(os.times()[2:4]) - before


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path, nargs="?", help="a script (default: a sentence and a picture)")
    parser.add_argument("--times", type=int, default=5)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        script = given.file or Path(scratch) / "bicycles.txt"
        if given.file is None:
            script.write_text(SCRIPT, encoding="utf-8")
        command = ("render.py", "preview", script, "--draft-voice", "--cache", f"{scratch}/cache", "--out", scratch)
        first = cost(*command)
        turns = [(cost(*command), cost("-c", "pass")) for _ in range(given.times)]
    again, alone = (min(turn) for turn in zip(*turns, strict=True))
    print(f"first {first:.2f} s CPU; again {again:.3f}; Python alone {alone:.3f}")
    print(f"again / first = {again / first:.4f}; again / Python alone = {again / alone:.1f}")


if __name__ == "__main__":
    main()
