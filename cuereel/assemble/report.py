"""The finished film and its timeline -> what is seen of it, and the report that tells it."""

from __future__ import annotations

import json
from dataclasses import asdict
from math import isfinite

from cuereel.assemble.measure import Wanted, is_blank, measure, still_stretches
from cuereel.assemble.seen import HOLD, ON_THE_WORD, MomentSeen, Seen, ShotSeen
from cuereel.formats import FrameFormat
from cuereel.model import Json, Shot, Timeline
from cuereel.raster import Raster
from cuereel.shoot.cut_frames import UNCOVERING

CAPTION_EDGE = 24
"""Px around the caption band into which outline and shadow may reach."""


def look(pictures: Raster, timeline: Timeline, format: FrameFormat) -> Seen:
    """Measure every moment of a timeline on the grey pictures of its finished film, captions left out."""
    pictures = without_captions(pictures, timeline, format)
    wanted = [Wanted(at, shot.start, shot.end) for shot in timeline.shots for _, at in _promised(shot)]
    answers = iter(measure(pictures, wanted))
    shots = tuple(
        ShotSeen(
            tuple(MomentSeen(name, at, next(answers)) for name, at in _promised(shot)),
            _still(pictures, shot, timeline.frame.fps),
        )
        for shot in timeline.shots
    )
    return Seen(shots, is_blank(pictures[0]))


def _promised(shot: Shot) -> list[tuple[str, int]]:
    """The moments at which something should be seen, and can be measured.

    While a wipe opens, nothing beneath it can be told from the wipe, which brings the chapter's number itself.
    """
    opened = shot.start + (UNCOVERING if shot.opens.kind == "wipe" else 0)
    return [(name, at) for name, at in shot.promised if at >= opened]


def without_captions(pictures: Raster, timeline: Timeline, format: FrameFormat) -> Raster:
    """The pictures, black where captions stand in the shots that have them."""
    out = pictures.copy()
    down, across = pictures.shape[1] / format.height, pictures.shape[2] / format.width
    band = format.caption
    rows = slice(max(0, int((band.top - CAPTION_EDGE) * down)), -int(-(band.bottom + CAPTION_EDGE) * down // 1))
    columns = slice(max(0, int((band.left - CAPTION_EDGE) * across)), -int(-(band.right + CAPTION_EDGE) * across // 1))
    for shot in timeline.shots:
        if any(page.start < shot.end and page.end > shot.start for page in timeline.captions):
            out[shot.start : shot.end, rows, columns] = 0
    return out


def _still(pictures: Raster, shot: Shot, fps: int) -> tuple[tuple[int, int], ...]:
    stretches = still_stretches(pictures[shot.start : shot.end], HOLD * fps + 1)
    return tuple((shot.start + start, shot.start + end) for start, end in stretches)


def report_text(film: str, timeline: Timeline, seen: Seen, loudness: float, true_peak: float) -> str:
    """The report as JSON; frames count from the film's start, `difference` is negative where a change comes early."""
    frame = timeline.frame
    moments = [moment for shot in seen.shots for moment in shot.moments]
    on_the_word = sum(moment.within(ON_THE_WORD) for moment in moments)
    report: dict[str, Json] = {
        "film": film,
        "summary": f"moments within {ON_THE_WORD[0]}..+{ON_THE_WORD[1]}: {on_the_word} of {len(moments)}",
        "width": frame.width,
        "height": frame.height,
        "fps": frame.fps,
        "frames": timeline.frames,
        "seconds": round(timeline.frames / frame.fps, 3),
        "loudness_lufs": _rounded(loudness),
        "true_peak_dbtp": _rounded(true_peak),
        "blank_start": seen.blank_start,
        "shots": [_shot(plan, shot) for plan, shot in zip(timeline.shots, seen.shots, strict=True)],
    }
    return json.dumps(report, ensure_ascii=False, indent=2) + "\n"


def _shot(plan: Shot, shot: ShotSeen) -> Json:
    return {
        "id": plan.panel.id,
        "scene": plan.panel.scene,
        "start": plan.start,
        "end": plan.end,
        "moments": [{**asdict(moment), "difference": moment.off} for moment in shot.moments],
        "still": [list(stretch) for stretch in shot.still],
    }


def _rounded(level: float) -> float | None:
    return round(level, 2) if isfinite(level) else None
