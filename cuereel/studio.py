"""What surrounds the drawing of a shot: its scene type, theme, art and words; sent whole to the processes that draw."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cuereel.artwork import ArtIndex, Palette, open_index
from cuereel.formats import FrameFormat
from cuereel.model import Frame, Json, Panel, Shot
from cuereel.shoot.sources import source_hash
from cuereel.theme import Theme

if TYPE_CHECKING:
    from manim import Mobject

    from cuereel.scene.base import Brief, CueScene
    from cuereel.scene.sprite import Raster
    from cuereel.shoot.overlay import Overlay
    from cuereel.shoot.renderer import FrameRenderer
    from cuereel.shoot.sink import OverlaysAt


@dataclass(frozen=True)
class SceneStudio:
    """Opens the scenes of a film. `scenes` are the files of the scene types by name, `art` the folders of artwork.

    `first` is the shot that a film which loops returns to, `shots` are all of them, and `leads` says for scene types
    that may end on the first frame of the next shot which types that may be.
    """

    scenes: Mapping[str, Path]
    art: tuple[Path, ...]
    theme: Theme
    format: FrameFormat
    language: str
    keep: Path | None = None
    first: Shot | None = None
    shots: tuple[Shot, ...] = ()
    leads: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    _memo: dict[str, Any] = field(default_factory=dict, compare=False, repr=False)

    def __getstate__(self) -> dict[str, Any]:
        return {**self.__dict__, "_memo": {}}

    def describe(self, shot: Shot) -> tuple[str, Json]:
        """The hash of the scene's source, and all else that its pixels depend on."""
        panel = shot.panel
        looks: dict[str, Json] = {
            "theme": self.theme.model_dump(mode="json"),
            "format": asdict(self.format),
            "language": self.language,
            "art": {name: [art, self._digest(art)] for name, art in sorted(panel.art.items())},
            "words": list(panel.words),
            "captions": panel.captioned,
            "chapter": asdict(panel.chapter) if panel.chapter and panel.marked else None,
            "seal": panel.seal,
            "cuts": [asdict(shot.opens), asdict(shot.closes)],
            "beside": [self._source(cut.beside) for cut in (shot.opens, shot.closes) if cut.beside],
        }
        if shot.closes.kind == "loop" and self.first is not None:
            looks["first"] = [*self.describe(self.first), self.first.panel.params]
        following = self._led_to(shot)
        if following is not None:
            looks["ahead"] = [*self.describe(following), following.panel.params, dict(following.moments)]
        return self._source(panel.scene), looks

    def _source(self, scene: str) -> str:
        """The hash of a scene type's file and of what it imports."""
        path = self.scenes[scene]
        if str(path) not in self._memo:
            self._memo[str(path)] = source_hash(path, [path.parent])
        found: str = self._memo[str(path)]
        return found

    def dress(self, shot: Shot, frame: Frame) -> tuple[Raster, OverlaysAt, OverlaysAt]:
        """The theme's backdrop; a seal and the chapter's marker, below the captions; the wipes, above them.

        A matched cut lies below the marker and the captions, which stay; where the camera goes into the next shot they
        go.
        """
        from cuereel.shoot.backdrop import paint_backdrop
        from cuereel.shoot.cuts import cuts, handovers
        from cuereel.shoot.marker import marked, marker_style
        from cuereel.shoot.onward import standing as seen

        backdrop = paint_backdrop(self.theme.backdrop, frame)
        style, chapter = marker_style(self.theme.colours), shot.panel.chapter
        handed = handovers(self, shot, frame)
        leaves = self.clears(shot)
        sealed_at = self._seal(shot, frame)
        arrived = shot.opens.kind == "match" and shot.panel.scene in self.leads.get(shot.opens.beside, ())

        def standing(number: int) -> Sequence[Overlay]:
            mark = marked(chapter, style, self.format, frame, number) if chapter and shot.panel.marked else ()
            return (*handed(number), *sealed_at(number), *seen(mark, number, leaves, arrived))

        return backdrop, standing, cuts(self, shot, frame, backdrop)

    def _seal(self, shot: Shot, frame: Frame) -> OverlaysAt:
        """The seal of a shot over each of its frames; it is gone before a cut that carries a shape over."""
        from cuereel.scene.base import ANTICIPATION
        from cuereel.shoot.seal import seal_style, sealed

        sign, falls = shot.panel.seal, dict(shot.moments).get("seal")
        if not sign or falls is None:
            return lambda number: ()
        style, start = seal_style(sign, self.theme.colours), falls - shot.start - ANTICIPATION
        end = shot.end - shot.start if shot.closes.kind == "match" else None
        room = self.format.picture
        return lambda number: sealed(
            sign, style, room, frame, number - start, None if end is None else end - 1 - number
        )

    def clears(self, shot: Shot) -> int | None:
        """The frame, from its start, on which a shot sets out into the next one and captions end; None if none does."""
        from cuereel.shoot.onward import sets_out

        return sets_out(shot) if self._led_to(shot) is not None else None

    def still(self, shot: Shot, number: int, frame: Frame) -> Raster:
        """Frame `number` of a shot, counted from its start, with nothing laid over it (height, width, RGBA)."""
        from cuereel.shoot.backdrop import paint_backdrop
        from cuereel.shoot.stills import stills

        return stills(self.open_scene(shot), [number], frame, paint_backdrop(self.theme.backdrop, frame))[number]

    def open_scene(self, shot: Shot) -> Callable[[FrameRenderer], CueScene]:
        """The scene of a shot, to be built around a renderer."""
        from cuereel.scene.load import load_scene

        scene, brief = load_scene(self.scenes[shot.panel.scene]), self.brief(shot)
        return lambda renderer: scene(brief, renderer)

    def brief(self, shot: Shot) -> Brief:
        """All that the scene of a shot is told."""
        from cuereel.scene.base import Brief
        from cuereel.scene.stage import Stage

        return Brief(
            params=shot.panel.params,
            theme=self.theme,
            stage=Stage(self.format, marked=shot.panel.marked and shot.panel.chapter is not None),
            language=self.language,
            moments={name: at - shot.start for name, at in shot.moments},
            frames=shot.end - shot.start,
            words=shot.panel.words,
            draw=lambda name: self._draw(shot.panel, name),
            captioned=shot.panel.captioned,
            ahead=self._ahead(shot),
        )

    def _led_to(self, shot: Shot) -> Shot | None:
        """The shot that follows, where the scene of this one may end on its first frame."""
        if shot.closes.kind != "match" or shot.closes.beside not in self.leads.get(shot.panel.scene, ()):
            return None
        return next((other for other in self.shots if other.start == shot.end), None)

    def _ahead(self, shot: Shot) -> Callable[[Frame], Raster] | None:
        """Draws the first frame of the shot that a shot leads to, without what is laid over it."""
        from cuereel.shoot.backdrop import paint_backdrop
        from cuereel.shoot.stills import frame_zero

        following = self._led_to(shot)
        if following is None:
            return None
        return lambda frame: frame_zero(self.open_scene(following), frame, paint_backdrop(self.theme.backdrop, frame))

    @property
    def index(self) -> ArtIndex:
        if "index" not in self._memo:
            self._memo["index"] = open_index(self.art, self.keep)
        index: ArtIndex = self._memo["index"]
        return index

    def _draw(self, panel: Panel, name: str) -> Mobject:
        """The art of a panel for a name, or what a scene type draws of its own accord.

        What the panel itself names was looked for when the script was directed: where that was told to have no art,
        none is found behind the author's back, which would mean another thing.
        """
        from cuereel.artwork.mobject import draw

        colours = self.theme.colours
        art = panel.art.get(name)
        if art is None:
            pick = None if _holds(panel.params, name) else self.index.find(name, self.language)
            if pick is None:
                raise KeyError(f"there is no art for {name!r}")
            art = pick.art
        return draw(self.index, art, Palette(colours.ink, colours.cool, colours.background))

    def _digest(self, art: str) -> str:
        if art not in self._memo:
            self._memo[art] = self.index.digest(art)
        digest: str = self._memo[art]
        return digest


def _holds(value: Json | Mapping[str, Json], name: str) -> bool:
    """Whether a text stands anywhere in parameters."""
    if isinstance(value, Mapping):
        return any(_holds(each, name) for each in value.values())
    return any(_holds(each, name) for each in value) if isinstance(value, list | tuple) else value == name
