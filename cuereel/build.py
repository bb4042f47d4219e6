"""The film, top to bottom: parse, direct, record, conform, shoot, assemble.

Each function is one stage with its files and its cache; all decisions are in the stages themselves.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from cuereel.artwork.colour import luminance
from cuereel.assemble import Delivery, assemble
from cuereel.assemble.cover_shot import COVER
from cuereel.assemble.cover_shot import SCENE as COVER_SCENE
from cuereel.cache import cache_root
from cuereel.catalog import Catalog
from cuereel.conform import conform, pace_for, pauses
from cuereel.diagnostics import Diagnostic, error, has_errors, warning
from cuereel.direct import direct
from cuereel.encoding import FILM, PREVIEW, Encoding
from cuereel.film import Film, Order
from cuereel.library import catalog_of, library_of
from cuereel.memo import remembered
from cuereel.model import Cut, Footage, Frame, Pace, Script, Setting, Shot, Storyboard, Take, Timeline
from cuereel.parse import parse
from cuereel.progress import Silent, Teller
from cuereel.project import Project, project_of
from cuereel.reading import defaults_of, note_sounds, read_sources
from cuereel.settings import DEFAULT_VOICE, FilmSettings, resolve
from cuereel.shoot.caption_style import CaptionStyle, lit_colour
from cuereel.shoot.crew import Rushes, shoot
from cuereel.shoot.part import SceneFailure
from cuereel.soundtrack.check import check_music
from cuereel.soundtrack.plan import plan
from cuereel.stamps import code_version, stamp_of
from cuereel.standins import refused, with_stand_ins
from cuereel.studio import SceneStudio

INDISPENSABLE = frozenset({"kinetic_text", "placeholder"})
"""Scene types without which nothing can be directed: for narration without cues, and for cues that nobody can draw."""

CAPTION_CONTRAST = 9
"""How strongly the lit word stands out from its plate, in any theme: WCAG's AAA (7), and what a codec takes of it."""

LIGHT_PICTURE = 0.4
"""The luminance of a theme's ground from which on nothing of the picture may be seen through a caption's plate."""

PREVIEW_SHORT_SIDE = 360
"""Px on the short side of a preview."""

Directed = tuple[Storyboard, tuple[Diagnostic, ...]]
Recorded = tuple[Take, tuple[Diagnostic, ...]]

FASTEST_RATE = 125
"""Percent up to which a voice itself is asked to read faster (docs/voices.md)."""


def render(order: Order, tell: Teller | None = None) -> Film:
    """A whole film. What is wrong with the script is in `Film.diagnostics`; it raises where the machine is at fault."""
    tell = tell or Silent()
    film = storyboard(order, tell)
    for stage in (_record, _conform, _shoot, _assemble):
        if film.stopped:
            break
        tell.stage(stage.__name__.lstrip("_"))
        stage(film, tell)
    return film


def storyboard(order: Order, tell: Teller | None = None) -> Film:
    """The two first stages: what `check` needs."""
    tell = tell or Silent()
    film = Film(order, project_of(order.file))
    tell.stage("parse")
    _parse(film)
    if film.script is not None and film.settings is not None:
        film.diagnostics += _auditioned(film.script, film.settings, film.project)
        tell.stage("direct")
        _direct(film)
    return film


def draw_storyboard(order: Order, tell: Teller | None = None) -> Film:
    """The contact sheet of a film: its timing is that of the quick voice, so it costs no recording."""
    from cuereel.assemble.contact_sheet import draw_sheet

    tell = tell or Silent()
    film = storyboard(replace(order, settings={"voice": Setting("espeak"), **order.settings}), tell)
    for stage in (_record, _conform):
        if film.stopped:
            return film
        tell.stage(stage.__name__.lstrip("_"))
        stage(film, tell)
    if film.stopped:
        return film
    assert film.script and film.timeline
    tell.stage("draw")
    path = order.out / order.name / f"{order.name}.storyboard.png"
    film.sheet, failures = draw_sheet(film.script, film.sources, film.timeline, studio_of(film), path, tell.step)
    film.diagnostics += failures
    return film


# -- parse


def _parse(film: Film) -> None:
    script, sheet = read_sources(film)
    if script is None:
        return
    film.script, found = parse(script, sheet, defaults=defaults_of(film), overrides=film.order.settings)
    film.diagnostics += found
    if film.script is None:
        return
    film.settings, found = resolve(film.script.settings, film.project.themes(), DEFAULT_VOICE)
    film.diagnostics += found
    if film.settings is not None:
        note_sounds(film)
        film.diagnostics += check_music(film.settings.music, film.script.settings.get("music"), film.project)


# -- direct


def _direct(film: Film) -> None:
    """The storyboard; remembered, because looking for art and for nearness of meaning takes seconds."""
    assert film.script is not None
    film.catalog, found = catalog_of(film.project, film.order)
    film.diagnostics += found
    if not film.catalog.keys() >= INDISPENSABLE:
        return
    ingredients = [
        "storyboard",
        repr(film.script),
        {name: entry.digest for name, entry in film.catalog.items()},
        stamp_of(film.project.art_folders),
        code_version("direct", "artwork", "data"),
    ]
    script = film.script

    def directed() -> Directed:
        storyboard, found = direct(script, library_of(film))
        failed = refused(storyboard, film.catalog, film.kept("memory"), code_version("scene"))
        storyboard, news = with_stand_ins(script, storyboard, film.catalog, failed, found)
        return storyboard, tuple(news)

    film.storyboard, found = remembered(film.kept("memory"), ingredients, Directed, directed)
    film.diagnostics += found


# -- record, conform


def _record(film: Film, tell: Teller) -> None:
    """The take at the pace that the wanted length asks for; remembered, so that an unchanged script needs no voice."""
    assert film.script is not None and film.settings is not None
    settings = film.settings
    spoken = [[word.text for word in film.script.words], repr(film.script.sentences), repr(film.script.beats)]
    wish = [str(settings.wish.seconds), settings.wish.exact, settings.frame.fps]
    ingredients = [
        "take",
        spoken,
        film.script.language,
        [settings.voice, dict(settings.say), list(settings.english), wish],
        film.read.get(film.project.root / settings.voice_name),
        str(cache_root(film.order.cache)),
        code_version("record", "voices", "conform"),
    ]
    film.take, found = remembered(
        film.kept("memory"), ingredients, Recorded, lambda: _recorded(film, settings, tell), sound=_still_there
    )
    film.diagnostics += found


def _auditioned(script: Script, settings: FilmSettings, project: Project) -> tuple[Diagnostic, ...]:
    """What is wrong with the voice, before anything is read; our own default is always there."""
    if settings.voice == DEFAULT_VOICE:
        return ()
    from cuereel.record.take import audition

    return audition(script, settings.voice, project.root)


def _still_there(recorded: Recorded) -> bool:
    """Whether the sounds of a remembered take are still where they were, each as long as it should be."""
    take, _ = recorded
    return bool(take.utterances) and all(
        each.audio.is_file() and each.audio.stat().st_size >= each.samples * 2 for each in take.utterances
    )


def _recorded(film: Film, settings: FilmSettings, tell: Teller) -> Recorded:
    """Read at a natural pace, then as fast as the wanted length asks; a voice does not keep a rate to the frame."""
    from cuereel.record.spoken import speak
    from cuereel.record.take import record

    assert film.script is not None
    lines, doubts = speak(film.script, settings.say, settings.english)
    folder = cache_root(film.order.cache) / "takes"
    pace = Pace()
    for _ in range(4):
        take, found = record(
            film.script,
            lines,
            settings.voice,
            pace,
            folder,
            tell.step,
            film.order.workers or 2,
            root=film.project.root,
        )
        if has_errors(found):
            break
        wanted = pace_for(take, pauses(film.script), settings.wish, settings.frame.fps, FASTEST_RATE)
        if wanted == pace:
            break
        pace = wanted
    return take, (*doubts, *found)


def _conform(film: Film, tell: Teller) -> None:
    film.timeline, found = _timed(film)
    film.diagnostics += found


def _timed(film: Film) -> tuple[Timeline, tuple[Diagnostic, ...]]:
    """The timeline of the panels that there are now, and what is to be told of it."""
    assert film.script and film.storyboard and film.take and film.settings
    timeline, found = conform(film.script, film.storyboard, film.take, film.settings.wish, film.settings.frame)
    if film.settings.loop:
        *shots, last = timeline.shots
        timeline = replace(timeline, shots=(*shots, replace(last, closes=Cut("loop"))) if shots else (last,))
    if not film.settings.captions:
        timeline = replace(timeline, captions=())
    return timeline, found


# -- shoot, assemble


def studio_of(film: Film) -> SceneStudio:
    assert film.script is not None and film.settings is not None
    return SceneStudio(
        scenes={name: entry.path for name, entry in film.catalog.items()},
        art=film.project.art_folders,
        theme=film.settings.theme,
        format=film.settings.format,
        language=film.script.language,
        keep=cache_root(film.order.cache) / "art",
        first=film.timeline.shots[0] if film.timeline is not None else None,
        shots=film.timeline.shots if film.timeline is not None else (),
        leads={name: entry.leads for name, entry in film.catalog.items() if entry.leads},
    )


def caption_style(settings: FilmSettings) -> CaptionStyle:
    """The captions of a theme, in the band that the frame format keeps for them."""
    band, colours = settings.format.caption, settings.theme.colours
    centre = (settings.format.text.left + settings.format.text.right) / 2
    plain = CaptionStyle()
    return CaptionStyle(
        centre_x=centre,
        centre_y=(band.top + band.bottom) / 2,
        max_width=2 * min(centre - band.left, band.right - centre),
        # two lines stay within the band: pictures reach down to it
        size=min(plain.size, (band.bottom - band.top) / 2 / plain.leading),
        lit=lit_colour(colours.accent, plain.outline_colour, plain.ink, CAPTION_CONTRAST),
        plate_opacity=plain.plate_opacity if luminance(colours.background) < LIGHT_PICTURE else 1,
    )


def _shoot(film: Film, tell: Teller) -> None:
    """The footage; a shot whose scene fails has a stand-in, so that the author of a script has a film all the same."""
    assert film.script is not None and film.storyboard is not None
    film.rushes = _shot(film, tell)
    # of what ended its process nobody knows where that was, nor whether it will end the next
    failed = [(each.shot.panel, _what_failed(each)) for each in film.rushes.failures if each.line]
    before = film.storyboard
    film.storyboard, film.diagnostics = with_stand_ins(film.script, before, film.catalog, failed, film.diagnostics)
    if film.storyboard != before:
        film.timeline, _ = _timed(film)  # what is to be told of it has been
        film.rushes = _shot(film, tell)
    for failure in film.rushes.failures:
        film.diagnostics.append(error("scene-failed", _what_failed(failure), failure.shot.panel.span))
    for late in film.rushes.late:
        message = f'"{late.moment}" of {late.shot.panel.id} comes {late.frames} frames late: there is no time for more'
        hint = "give it fewer steps, or bind them further apart with `at:`"
        film.diagnostics.append(warning("late", message, late.shot.panel.span, hint))


def _shot(film: Film, tell: Teller) -> Rushes:
    assert film.timeline is not None and film.settings is not None
    frame, encoding = _format(film.settings.frame, film.order.preview)
    film.timeline = replace(film.timeline, frame=frame)
    return shoot(
        film.timeline,
        studio_of(film),
        film.kept("footage"),
        style=caption_style(film.settings),
        encoding=encoding,
        workers=film.order.workers,
        progress=lambda done, total: tell.step(done, total, f"{done} of {total} frames"),
    )


def _what_failed(failure: SceneFailure) -> str:
    """Where and why, on one line."""
    scene, what = failure.shot.panel.scene, " ".join(failure.message.split())
    where = f"{Path(failure.file).name}:{failure.line}" if failure.line else "an unknown line"
    return f"the scene {scene} failed at {where}: {failure.kind}: {what}"


def _format(frame: Frame, preview: bool) -> tuple[Frame, Encoding]:
    if not preview:
        return frame, FILM
    scale = PREVIEW_SHORT_SIDE / min(frame.width, frame.height)
    return replace(frame, width=round(frame.width * scale / 2) * 2, height=round(frame.height * scale / 2) * 2), PREVIEW


def _bare(catalog: Catalog, shot: Shot) -> Shot:
    """A shot as its picture alone: without a marker, and without the words that its scene can do without."""
    params = {**shot.panel.params, **catalog[shot.panel.scene].bare}
    return replace(shot, panel=replace(shot.panel, params=params, marked=False))


def _assemble(film: Film, tell: Teller) -> None:
    assert film.script and film.storyboard and film.timeline and film.take and film.rushes and film.settings
    footage: tuple[Footage, ...] = film.rushes.footage
    name = f"{film.order.name}.preview" if film.order.preview else film.order.name
    studio, frame = studio_of(film), film.timeline.frame
    studio = replace(studio, scenes={**studio.scenes, COVER: COVER_SCENE})
    delivery = Delivery(
        folder=film.order.out / film.order.name,
        name=name,
        script=film.script,
        sources=film.sources,
        storyboard=film.storyboard,
        timeline=film.timeline,
        footage=footage,
        settings=film.settings,
        soundtrack=plan(film.script, film.timeline, film.settings, film.project.root),
        credit=lambda art: film.art.credit(art),
        cache=film.kept("clips"),
        all_files=not film.order.preview,
        bare=lambda shot: _bare(film.catalog, shot),
        still=lambda shot, number: studio.still(shot, number, frame),
    )
    film.clip, found = assemble(delivery, tell.step)
    film.diagnostics += found
