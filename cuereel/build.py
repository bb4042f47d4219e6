"""The film, top to bottom: parse, direct, record, conform, shoot, assemble.

Each function is one stage with its files and its cache; all decisions are in the stages themselves.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path

from cuereel.artwork import ArtIndex, open_index
from cuereel.artwork.colour import readable
from cuereel.assemble import Delivery, assemble
from cuereel.cache import Cache, cache_root
from cuereel.catalog import Catalog, load_catalog
from cuereel.conform import conform, pace_for, pauses
from cuereel.diagnostics import Diagnostic, Source, Span, error, has_errors, warning
from cuereel.direct import Library, direct
from cuereel.encode import FILM, PREVIEW, Encoding
from cuereel.memo import digest_of, remembered, stamp_of
from cuereel.model import Clip, Cut, Footage, Frame, Pace, Script, Setting, Shot, Storyboard, Take, Timeline
from cuereel.parse import parse, read_text, sheet_reference
from cuereel.parse.project import read_defaults
from cuereel.progress import Silent, Teller
from cuereel.project import PROJECT_FILE, Project, builtin, project_of
from cuereel.settings import DEFAULT_VOICE, FilmSettings, resolve
from cuereel.shoot.caption_style import CaptionStyle
from cuereel.shoot.crew import Rushes, shoot
from cuereel.soundtrack.check import check_music
from cuereel.soundtrack.plan import plan
from cuereel.studio import SceneStudio, kit_digest

INDISPENSABLE = frozenset({"kinetic_text", "placeholder"})
"""Scene types without which nothing can be directed: for narration without cues, and for cues that nobody can draw."""

CAPTION_CONTRAST = 7
"""How strongly the lit word stands out from its plate (WCAG's AAA), in any theme."""

PREVIEW_SHORT_SIDE = 360
"""Px on the short side of a preview."""

Directed = tuple[Storyboard, tuple[Diagnostic, ...]]
Recorded = tuple[Take, tuple[Diagnostic, ...]]

FASTEST_RATE = 125
"""Percent up to which a voice itself is asked to read faster (docs/voices.md)."""


@dataclass(frozen=True)
class Order:
    """What is wanted: a script or sheet, settings from the command line, where to put things, and how."""

    file: Path
    settings: Mapping[str, Setting] = field(default_factory=dict)
    out: Path = Path("out")
    cache: Path | None = None
    workers: int | None = None
    preview: bool = False
    strict: bool = False

    @property
    def name(self) -> str:
        return self.file.stem


@dataclass
class Film:
    """A film in the making: what each stage has made so far, the sources, and all diagnostics in order."""

    order: Order
    project: Project
    sources: dict[str, Source] = field(default_factory=dict)
    diagnostics: list[Diagnostic] = field(default_factory=list)
    settings: FilmSettings | None = None
    script: Script | None = None
    catalog: Catalog = field(default_factory=dict)
    storyboard: Storyboard | None = None
    take: Take | None = None
    timeline: Timeline | None = None
    rushes: Rushes | None = None
    clip: Clip | None = None
    sheet: Path | None = None

    @cached_property
    def art(self) -> ArtIndex:
        """The art that the film may use, opened once, when first needed."""
        return open_index(self.project.art_folders, cache_root(self.order.cache) / "art")

    @property
    def stopped(self) -> bool:
        """Whether the author has to mend something before the film can go on."""
        worst = has_errors(self.diagnostics)
        return worst or (self.order.strict and any(d.severity > 1 for d in self.diagnostics))


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
    script, sheet = _read_sources(film)
    if script is None:
        return
    film.script, found = parse(script, sheet, defaults=_defaults(film), overrides=film.order.settings)
    film.diagnostics += found
    if film.script is None:
        return
    film.settings, found = resolve(film.script.settings, film.project.themes(), DEFAULT_VOICE)
    film.diagnostics += found
    if film.settings is not None:
        film.diagnostics += check_music(film.settings.music, film.script.settings.get("music"), film.project)


def _read_sources(film: Film) -> tuple[Source | None, Source | None]:
    """The script and the sheet beside it; a sheet that holds its narration is the script itself."""
    first = _read(film, film.order.file)
    reference = sheet_reference(first) if first and first.id.endswith((".yaml", ".yml")) else None
    if first is None or reference is None:
        return first, None
    path = film.order.file.parent / str(reference.value)
    if not film.project.holds(path):
        message = f"{reference.value} is outside the project, and nothing outside it is read"
        hint = f"the project is {film.project.root}; a `{PROJECT_FILE}` in a folder above makes that the project"
        film.diagnostics.append(error("outside-project", message, reference.span, hint))
        return None, None
    return _read(film, path, reference.span), first


def _read(film: Film, path: Path, asked: Span | None = None) -> Source | None:
    """The text of a file; `asked` is where an author named it."""
    name = _shown(path)
    try:
        text, found = read_text(path.read_bytes(), name)
    except OSError as problem:
        reason = "there is no such file" if isinstance(problem, FileNotFoundError) else problem.strerror
        film.diagnostics.append(error("unreadable", f"{name} cannot be read: {reason}", asked))
        return None
    film.diagnostics += found
    film.sources[name] = Source(name, text)
    return film.sources[name]


def _shown(path: Path) -> str:
    """A path as its author knows it: relative to where she works, if it lies below."""
    try:
        return path.resolve().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return path.as_posix()


def _defaults(film: Film) -> Mapping[str, Setting]:
    if not film.project.defaults.is_file():
        return {}
    source = _read(film, film.project.defaults)
    if source is None:
        return {}
    settings, found = read_defaults(source)
    film.diagnostics += found
    return settings


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
        _version("direct", "artwork", "data"),
    ]
    film.storyboard, found = remembered(_memory(film), ingredients, Directed, lambda: _directed(film))
    film.diagnostics += found


def _directed(film: Film) -> Directed:
    assert film.script is not None
    language = film.script.language
    index = film.art
    library = Library(
        film.catalog,
        find_art=lambda name, language: pick.art if (pick := index.find(name, language)) else None,
        knows=lambda name, language: index.coverage(name, language).nearly_all,
        nearness=lambda one, other: _nearness(film, one, other),
        is_inside=index.is_inside,
        pictures=lambda word: index.is_surely(word, language),
        coverage=index.coverage,
        one_style=index.one_style,
        is_brand=lambda name: (pick := index.find(name, style="brand")) is not None and pick.art.startswith("brand:"),
    )
    return direct(film.script, library)


def _memory(film: Film) -> Cache:
    return Cache(cache_root(film.order.cache) / "memory")


def _version(*folders: str) -> str:
    """A hash over parts of the engine: what they made is made again when they change."""
    root = Path(__file__).parent
    return digest_of([root / folder for folder in folders])


def catalog_of(project: Project, order: Order) -> tuple[Catalog, tuple[Diagnostic, ...]]:
    """The scene types of a project; Manim is imported only for files that the manifest does not know."""

    def describe(path: Path) -> Mapping[str, object]:
        from cuereel.scene.load import describe

        return describe(path)

    manifest = cache_root(order.cache) / "scenes.json"
    return load_catalog(project.scene_folders, manifest, kit_digest(builtin("scene")), describe)


def _nearness(film: Film, one: Sequence[str], other: Sequence[str]) -> list[list[float]]:
    from cuereel.artwork.meaning import kept_in

    embed = kept_in(cache_root(film.order.cache) / "art")
    first, second = embed(one), embed(other)
    return [[float(value) for value in row] for row in first @ second.T]


# -- record, conform


def _record(film: Film, tell: Teller) -> None:
    """The take at the pace that the wanted length asks for; remembered, so that an unchanged script needs no voice."""
    assert film.script is not None and film.settings is not None
    settings = film.settings
    spoken = [[word.text for word in film.script.words], repr(film.script.sentences), repr(film.script.beats)]
    wish = [str(settings.wish.seconds), settings.wish.exact, settings.frame.fps]
    named = settings.voice if isinstance(settings.voice, str) else settings.voice.get("voice", "")
    recording = film.project.root / str(named)
    ingredients = [
        "take",
        spoken,
        film.script.language,
        [settings.voice, dict(settings.say), list(settings.english), wish],
        stamp_of([recording.parent]) if recording.is_file() else None,
        str(cache_root(film.order.cache)),
        _version("record", "voices", "conform"),
    ]
    film.take, found = remembered(
        _memory(film), ingredients, Recorded, lambda: _recorded(film, settings, tell), sound=_still_there
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
    assert film.script and film.storyboard and film.take and film.settings
    film.timeline, found = conform(film.script, film.storyboard, film.take, film.settings.wish, film.settings.frame)
    if film.settings.loop:
        *shots, last = film.timeline.shots
        film.timeline = replace(film.timeline, shots=(*shots, replace(last, closes=Cut("loop"))) if shots else (last,))
    if not film.settings.captions:
        film.timeline = replace(film.timeline, captions=())
    film.diagnostics += found


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
    )


def caption_style(settings: FilmSettings) -> CaptionStyle:
    """The captions of a theme, in the band that the frame format keeps for them."""
    band, colours = settings.format.caption, settings.theme.colours
    centre = (settings.format.text.left + settings.format.text.right) / 2
    return CaptionStyle(
        centre_x=centre,
        centre_y=(band.top + band.bottom) / 2,
        max_width=2 * min(centre - band.left, band.right - centre),
        lit=readable(colours.accent, CaptionStyle.outline_colour, CaptionStyle.ink, CAPTION_CONTRAST),
    )


def _shoot(film: Film, tell: Teller) -> None:
    assert film.timeline is not None and film.settings is not None
    frame, encoding = _format(film.settings.frame, film.order.preview)
    film.timeline = replace(film.timeline, frame=frame)
    film.rushes = shoot(
        film.timeline,
        studio_of(film),
        Cache(cache_root(film.order.cache) / "footage"),
        style=caption_style(film.settings),
        encoding=encoding,
        workers=film.order.workers,
        progress=lambda done, total: tell.step(done, total, f"{done} of {total} frames"),
    )
    for failure in film.rushes.failures:
        where = f"{Path(failure.file).name}:{failure.line}"
        message = f"the scene {failure.shot.panel.scene} failed at {where}: {failure.kind}: {failure.message}"
        film.diagnostics.append(error("scene-failed", message, failure.shot.panel.span))
    for late in film.rushes.late:
        message = f'"{late.moment}" of {late.shot.panel.id} comes {late.frames} frames late: there is no time for more'
        hint = "give it fewer steps, or bind them further apart with `at:`"
        film.diagnostics.append(warning("late", message, late.shot.panel.span, hint))


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
        cache=Cache(cache_root(film.order.cache) / "clips"),
        all_files=not film.order.preview,
        bare=lambda shot: _bare(film.catalog, shot),
        still=lambda shot, number: studio.still(shot, number, frame),
    )
    film.clip, found = assemble(delivery, tell.step)
    film.diagnostics += found
