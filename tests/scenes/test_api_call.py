"""A call over the net: each status on its word, the one before it gone; a body as JSON; what cannot be read refused."""

from __future__ import annotations

from typing import Any

import pytest
from closely import ROOT, closely
from pydantic import ValidationError

from cuereel.scene.api.answer import reason_of, role_of
from cuereel.scene.api.body import body_lines
from cuereel.scene.load import load_scene

TYPO = {"path": "/ordres", "steps": [{"status": 404}, {"path": "/orders"}, {"status": 200}]}


def parts(scene: Any) -> dict[str, Any]:
    out = {f"answer {at}": answer.body for at, answer in enumerate(scene._answers, start=1)}
    return out | {"square": scene._wire.body[-1]}


def test_each_status_lands_on_its_word_and_goes_before_the_next() -> None:
    moments = {"path-1": 4, "status-1": 40, "path-2": 80, "status-2": 120}
    scene, seen = closely("api_call", TYPO, parts, moments=moments, frames=150)
    for name, word in (("answer 1", "status-1"), ("answer 2", "status-2")):
        first = seen.first_seen(name)
        assert first is not None and moments[word] - 3 <= first <= moments[word]
    assert scene._address.fixes == [moments["path-2"] - 2] or abs(scene._address.fixes[0] - moments["path-2"]) <= 3
    assert scene._answers[0].end <= moments["path-2"]
    assert scene._light["good"].at(149) == 1 and scene._light["bad"].at(60) == 1


def test_a_status_has_its_colour_and_its_name() -> None:
    assert [role_of(status) for status in (100, 204, 301, 404, 500)] == ["cool", "good", "warn", "bad", "bad"]
    assert (reason_of(404), reason_of(599)) == ("Not Found", "")


def test_a_body_is_json_with_or_without_its_marks() -> None:
    whole = ["{", '  "name": "Ana Sari",', '  "age": 20,', '  "ok": true', "}"]
    assert body_lines('{"name": "Ana Sari", "age": 20, "ok": true}') == whole
    assert body_lines("{ name: Ana Sari, age: 20, ok: true}") == whole
    assert body_lines("no json") == ["no json"]


def test_a_body_that_is_too_long_is_refused() -> None:
    scene = load_scene(ROOT / "scenes" / "api_call.py")
    with pytest.raises(ValidationError, match="too small to be read"):
        scene.Params(steps=[{"body": "[1, 2, 3, 4, 5, 6]"}])
