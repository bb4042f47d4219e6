"""`Timeline`, `Footage`, `Take` -> `Clip`: the finished film, and all that comes with it.

What decodes, measures and draws is imported where it is used: an unchanged film needs none of it.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from cuereel.assemble.credits import credits_text
from cuereel.assemble.delivery import FILM, TEXTS, Delivery
from cuereel.assemble.post import post_text
from cuereel.assemble.receipt import assembly_version, is_delivered, keep_receipt
from cuereel.assemble.seen import as_json, from_json, remarks
from cuereel.assemble.sound import Sound, film_sound, sound_key
from cuereel.assemble.subtitles import cues, srt, vtt
from cuereel.assemble.word_list import said, word_list
from cuereel.cache import content_key
from cuereel.diagnostics import Diagnostic
from cuereel.model import Clip, Json

Progress = Callable[[int, int, str], None]
"""Called with the steps done, the steps in all, and what is being done."""


def assemble(delivery: Delivery, progress: Progress) -> tuple[Clip, tuple[Diagnostic, ...]]:
    """Write the film and its files, each whole or not at all; what already stands there unchanged is left alone."""
    timeline, files = delivery.timeline, delivery.files()
    heard = sound_key(timeline, delivery.soundtrack)
    film_key = content_key(["film", [chunk.key for shot in delivery.footage for chunk in shot.chunks], heard])
    texts = _texts(delivery) if delivery.all_files else {}
    key = content_key(["clip", film_key, texts, _surroundings(delivery), assembly_version()])
    progress(0, 4, "sound")
    sound = film_sound(timeline, heard, delivery.cache, delivery.soundtrack)
    if not is_delivered(delivery.cache, key, files):
        _write_film(delivery, sound, texts, progress)
        if delivery.all_files:
            _write_what_is_seen(delivery, sound, progress)
        keep_receipt(delivery.cache, key, files)
    progress(4, 4, "done")
    return Clip(delivery.path(FILM), timeline.frames, files, sound.loudness, sound.true_peak), _found(delivery)


def _write_film(delivery: Delivery, sound: Sound, texts: dict[str, str], progress: Progress) -> None:
    from cuereel.assemble.join import join
    from cuereel.whole import write_whole

    progress(1, 4, "film")
    delivery.folder.mkdir(parents=True, exist_ok=True)
    join(delivery.footage, sound.path, delivery.path(FILM), delivery.timeline.frame)
    for ending, text in texts.items():
        write_whole(delivery.path(ending), text)


def _write_what_is_seen(delivery: Delivery, sound: Sound, progress: Progress) -> None:
    from cuereel.assemble.pictures import write_contact_sheet, write_cover
    from cuereel.assemble.report import look, report_text
    from cuereel.assemble.screening import grey_pictures, screen
    from cuereel.whole import write_whole

    progress(2, 4, "measuring")
    film, timeline = screen(delivery.path(FILM)), delivery.timeline
    pictures = grey_pictures(film, delivery.cache)
    seen = look(pictures, timeline, delivery.settings.format)
    delivery.cache.put(_seen_key(delivery), as_json(seen).encode(), ".json")
    report = report_text(delivery.path(FILM).name, timeline, seen, sound.loudness, sound.true_peak)
    write_whole(delivery.path("report.json"), report)
    progress(3, 4, "contact sheet and cover")
    write_contact_sheet(delivery, film, pictures)
    write_cover(delivery, film, pictures)


def _found(delivery: Delivery) -> tuple[Diagnostic, ...]:
    kept = delivery.cache.get(_seen_key(delivery)) if delivery.all_files else None
    if kept is None:
        return ()
    seen = from_json(kept.read_text(encoding="utf-8"))
    return remarks(seen, delivery.timeline.shots, delivery.timeline.frame.fps)


def _texts(delivery: Delivery) -> dict[str, str]:
    """The files that are told from the plan alone, by their endings."""
    script, timeline, settings = delivery.script, delivery.timeline, delivery.settings
    subtitles = cues(said(script, timeline), Fraction(timeline.frames, timeline.frame.fps))
    contents = (
        srt(subtitles),
        vtt(subtitles),
        word_list(script, timeline),
        post_text(script, settings.tags, settings.english),
        credits_text(delivery.storyboard, settings.voice, delivery.credit),
    )
    return dict(zip(TEXTS, contents, strict=True))


def _seen_key(delivery: Delivery) -> str:
    """The key of what is seen of a film: its pictures, what is looked for in them and where."""
    chunks = [chunk.key for shot in delivery.footage for chunk in shot.chunks]
    captioned = [[page.start, page.end] for page in delivery.timeline.captions]
    return content_key(["seen", chunks, _shots(delivery), captioned, delivery.settings.format.name, assembly_version()])


def _surroundings(delivery: Delivery) -> Json:
    """All else that the delivered files depend on."""
    settings = delivery.settings
    look = [settings.format.name, settings.theme.model_dump(mode="json")]
    return [str(delivery.folder.resolve()), delivery.name, delivery.script.title, look, _shots(delivery)]


def _shots(delivery: Delivery) -> Json:
    return [
        [shot.panel.id, shot.panel.scene, shot.start, shot.end, shot.moments, shot.panel.drawn, dict(shot.panel.art)]
        for shot in delivery.timeline.shots
    ]


__all__ = ["Clip", "Delivery", "assemble"]
