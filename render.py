"""Renders a script to a film: `python render.py scripts/tiga-alasan-backend.txt` (see README.md)."""

from cuereel.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
