"""Narration that nothing else covers, as designed type: each word lands as it is said, with what it speaks of."""

from __future__ import annotations

from typing import Any, ClassVar

from cuereel.scene import SceneParams
from cuereel.scene.kinetic.typed import Pictured, TypeScene


class KineticText(TypeScene):
    """The spoken words as pages of large type, in compositions that follow what they speak of."""

    class Params(SceneParams):
        """`strong` are words to make much of, besides those that are found; `pictures` come with theirs."""

        strong: tuple[str, ...] = ()
        pictures: tuple[Pictured, ...] = ()

    ART = ("pictures.art",)
    EXAMPLE: ClassVar[dict[str, Any]] = {"strong": ["luas"]}

    def construct(self) -> None:
        self.perform_type(self.params.strong, self.params.pictures)
