"""One whole film at preview size, made as an author makes it: with the command, in a folder of her own."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from pathlib import Path

import av
import pytest

SCRIPT = """title: DUA HAL TENTANG SEPEDA

SCRIPT:
DUA HAL TENTANG SEPEDA!

1. HEMAT
Naik sepeda tidak perlu bensin.
<Picture of a bicycle><with hemat text overlayed>

Tekan tombol sewa, lalu tunggu.
<Animation of a rent button being clicked>
"""

COMMAND = """
import sys
from cuereel.cli import main
code = main(sys.argv[1:])
heavy = ("manim", "numpy", "PIL", "av", "pydantic", "onnxruntime", "cuereel.build")
print([name for name in heavy if name in sys.modules])
sys.exit(code)
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("project")
    (folder / "scripts").mkdir()
    (folder / "scripts" / "sepeda.txt").write_text(SCRIPT, encoding="utf-8")
    return folder


def preview(folder: Path) -> subprocess.CompletedProcess[str]:
    arguments = ["preview", "scripts/sepeda.txt", "--draft-voice", "--cache", str(folder / "cache")]
    command = [sys.executable, "-c", COMMAND, *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=600, check=False)


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_a_script_becomes_a_film_and_the_next_run_makes_nothing_again(folder: Path) -> None:
    first = preview(folder)
    assert first.returncode == 0, first.stderr
    assert "3/3 cues drawn" in first.stdout
    film = folder / "out" / "sepeda" / "sepeda.preview.mp4"
    assert str(film.relative_to(folder)) in first.stdout
    _is_sound(film)
    before = digest(film)
    footage = sorted((folder / "cache" / "footage").rglob("*.mp4"))

    second = preview(folder)
    assert second.returncode == 0, second.stderr
    assert second.stdout.rstrip().endswith("[]"), "what makes a film was imported though nothing had changed"
    assert second.stderr == first.stderr
    assert digest(film) == before
    assert sorted((folder / "cache" / "footage").rglob("*.mp4")) == footage

    film.unlink()
    assert preview(folder).returncode == 0
    assert digest(film) == before, "the same pieces joined to another film"


def test_a_changed_cue_is_the_only_thing_drawn_again(folder: Path) -> None:
    if not (folder / "cache").exists():
        preview(folder)
    before = {path.name for path in (folder / "cache" / "footage").rglob("*.mp4")}
    script = folder / "scripts" / "sepeda.txt"
    script.write_text(SCRIPT.replace("with hemat text", "with murah text"), encoding="utf-8")
    run = preview(folder)
    assert run.returncode == 0, run.stderr
    made = [path for path in (folder / "cache" / "footage").rglob("*.mp4") if path.name not in before]
    frames = 0
    for path in made:
        with av.open(str(path)) as chunk:
            frames += chunk.streams.video[0].frames
    with av.open(str(folder / "out" / "sepeda" / "sepeda.preview.mp4")) as film:
        total = film.streams.video[0].frames
    assert 0 < frames < total / 2


FAILING = """from cuereel.scene import CueScene, SceneParams, phrase


class Failing(CueScene):
    class Params(SceneParams):
        pass

    PHRASES = (phrase("failing thing"),)
    EXAMPLE = {}

    def construct(self):
        raise KeyError("no such layer")
"""


def test_a_scene_that_fails_costs_its_picture_and_not_the_film(tmp_path: Path) -> None:
    (tmp_path / "scenes").mkdir()
    (tmp_path / "scripts").mkdir()
    (tmp_path / "scenes" / "failing.py").write_text(FAILING, encoding="utf-8")
    (tmp_path / "scripts" / "sepeda.txt").write_text("Naik sepeda tidak perlu bensin.\n<The failing thing>\n", "utf-8")
    run = preview(tmp_path)
    assert run.returncode == 0, run.stderr
    assert "scene-stood-in" in run.stderr
    assert "failing.py:12: KeyError: 'no such layer'" in run.stderr
    assert "0/1 cues drawn" in run.stdout
    _is_sound(tmp_path / "out" / "sepeda" / "sepeda.preview.mp4")


def _is_sound(path: Path) -> None:
    """The film has a picture and a sound of the same length, at a constant rate and in the colours of HD."""
    with av.open(str(path)) as film:
        picture, sound = film.streams.video[0], film.streams.audio[0]
        assert (picture.width, picture.height) == (360, 640)
        assert picture.average_rate == 30
        assert picture.codec_context.color_range == 1
        assert picture.codec_context.colorspace == 1
        assert picture.duration is not None and sound.duration is not None
        lengths = [float(stream.duration * stream.time_base) for stream in (picture, sound)]
        assert abs(lengths[0] - lengths[1]) <= 1 / 30
