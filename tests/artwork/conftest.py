"""One index for all tests of artwork: its lists and vectors are made once."""

from __future__ import annotations

from pathlib import Path

import pytest

from cuereel.artwork import ArtIndex, open_index

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def index() -> ArtIndex:
    return open_index([ROOT / "assets/art"])
