"""How creators ask for what shows a level or a state, and for how that changes, in English and Indonesian."""

from __future__ import annotations

from cuereel.declare import Phrase
from cuereel.scene.level.amounts import AMOUNTS
from cuereel.scene.level.handled import HANDLED
from cuereel.scene.level.states import STATES

PHRASES: tuple[Phrase, ...] = (*AMOUNTS, *HANDLED, *STATES)
"""All of them."""

__all__ = ["PHRASES"]
