"""The small sounds that there are, and the one that a moment makes by its name unless its scene says otherwise."""

from __future__ import annotations

from collections.abc import Mapping

SOUNDS = ("success", "error", "click", "stamp", "thud", "tick", "pop", "blip", "type", "whoosh")
"""Every small sound, the most telling first: of two that crowd, the one that is named first here is heard."""

SILENT = "none"
"""In a moment's `sound`: it makes none."""

_MOMENTS = {
    "success": "success done fixed rerun channel",
    "error": "error fail wrong broken reject",
    "click": "press click tap run",
    "stamp": "stamp name land seal",
    "tick": "tick checked",
    "pop": "show item task callout part more appear add center client server",
    "blip": "check send ask request response",
    "type": "type write fix address",
    "whoosh": "zoom back reveal look turn fan fill",
}

BY_MOMENT: Mapping[str, str] = {moment: sound for sound, moments in _MOMENTS.items() for moment in moments.split()}
"""The sound of a moment by its name without its number; one that is not here makes none."""
