"""A step of a screen -> what comes over its page for it: an overlay, or several."""

from __future__ import annotations

from typing import Any, Protocol

from cuereel.scene.app.chrome import Chrome
from cuereel.scene.app.device import Device
from cuereel.scene.app.hands import Touch
from cuereel.scene.app.overlays import Loader, Notification, Overlay, Question, Toast
from cuereel.scene.app.page import Page
from cuereel.scene.app.sheets import TURNED, Sheet
from cuereel.scene.app.staging import Staged
from cuereel.scene.app.story import Act
from cuereel.scene.app.tones import Tones
from cuereel.scene.app.widgets import post
from cuereel.scene.app.windows import Another, EnterKey, Flood, Popup
from cuereel.scene.app.wording import capital, label_of, say
from cuereel.scene.base import CueScene

STAYS = 66
"""Frames that a toast or a notification stays at most."""

POSTS = 5
"""Pieces of a page that comes in the place of another."""

WAITS = 32
"""Frames for which the key is seen before it is pressed."""

AFTER = 3
"""Frames from a press to what it leads to."""


class Seen(Protocol):
    """The screen that an overlay comes over."""

    scene: CueScene
    asked: Any
    device: Device
    chrome: Chrome | None
    staged: Staged
    acts: list[Act]
    shaken: list[int]
    touches: list[Touch]

    def tones_at(self, frame: int) -> Tones:
        """The colours of its page on a frame."""


def comes(on: Seen, act: Act, after: Act | None) -> list[Overlay]:
    """What comes for a step, before the one `after` it."""
    scene, device, tones = on.scene, on.device, on.tones_at(act.start)
    theme, language, last = scene.theme, scene.language, scene.brief.frames + 99
    if act.verb in ("visit", "enter", "open", "close"):
        return _browsed(on, act, tones, last)
    if act.verb == "load":
        # another page comes over it before it is gone
        end = last if after is None else act.end + TURNED * (after.verb in ("show", "succeed", "fail"))
        words, lined, step = say("loading", language), on.asked.device == "browser", act.step
        slow = step.slow or step.endless
        loader = Loader(theme, tones, device, words, act.start, end, slow=slow, lined=lined, endless=step.endless)
        return [loader]
    if act.verb == "toast":
        return [Toast(theme, device, act.words, act.start, last if after is None else act.start + STAYS)]
    if act.verb == "notify" and act.step.flood:
        flood = Flood(
            theme, device, capital(act.words), act.start, last, scene.brief.frames if after is None else act.end
        )
        on.shaken += [start + 6 for start in flood.starts]
        return [flood]
    if act.verb == "notify":
        on.shaken.append(act.start + 6)
        low = 478.0 if on.staged.locked else None
        end = last if after is None else act.start + STAYS
        return [Notification(theme, device, capital(act.words), act.start, end, low)]
    if act.verb == "blank":
        return [Another(device, Page(device, tones, [], [], flowing=True), act.start, last)]
    if act.verb == "popup":
        return [Popup(theme, tones, device, capital(act.words), act.start, last)]
    if act.verb == "ask":
        answers = [label_of(each, language) for each in act.step.answers]
        press = _answered(on, act, answers)
        asked = act.words or say("sure", language)
        return [Question(theme, tones, device, asked, answers, act.start, press + 15 if press else last)]
    if act.verb == "alert":
        words, answers = act.words or say("error", language), [say("ok", language)]
        return [Question(theme, tones, device, words, answers, act.start, last, alarm=True)]
    words = act.words or (say("done" if act.verb == "succeed" else "wrong", language))
    return [Sheet(theme, tones, device, act.verb, words, act.start, last)]


def _browsed(on: Seen, act: Act, tones: Tones, last: int) -> list[Overlay]:
    """What a browser shows when an address is typed or gone to, or a tab opens or closes."""
    theme = on.scene.theme
    pieces = [post(theme, tones, number) for number in range(POSTS)]
    if act.verb == "visit":
        return []
    key: list[Overlay] = []
    start = act.start + AFTER
    if act.verb == "enter":
        visit = next((each.start for each in on.acts if each.verb == "visit"), 0)
        key = [EnterKey(theme, on.device, min(visit, max(0, act.start - WAITS)), act.start)]
        # a page that is said to load is there when it has
        load = next((each for each in on.acts if each.verb == "load" and each.start > act.start), None)
        start = round(load.start + 0.6 * (load.end - load.start)) if load else start
    if act.verb in ("open", "close") and on.chrome is not None:
        on.touches.append(Touch(act.start, *on.device.on_screen(on.chrome.spot)))
    page = Page(on.device, tones, [], [] if act.verb == "open" else pieces, flowing=True)
    return [Another(on.device, page, start, last), *key]


def _answered(on: Seen, asked: Act, answers: list[str]) -> int:
    """The frame on which a question is answered; 0 where it is not."""
    for act in on.acts:
        if act.verb == "press" and act.start > asked.start and label_of(act.words, on.scene.language) in answers:
            return act.start
    return 0


__all__ = ["comes"]
