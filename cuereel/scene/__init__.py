"""What a creator of scene types works with: `from cuereel.scene import CueScene, SceneParams, phrase, moment, ...`."""

from cuereel.declare import Moment, Phrase, SceneParams, Spoken, Takes, addition, moment, phrase
from cuereel.scene.base import Brief, CueScene
from cuereel.scene.stage import Box, Stage, fit, px, row, stack

__all__ = [
    "Box",
    "Brief",
    "CueScene",
    "Moment",
    "Phrase",
    "SceneParams",
    "Spoken",
    "Stage",
    "Takes",
    "addition",
    "fit",
    "moment",
    "phrase",
    "px",
    "row",
    "stack",
]
