"""What a new user sees who does not know the command yet."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from cuereel.cli import main
from cuereel.cli.options import COMMANDS

if TYPE_CHECKING:
    from .conftest import Run


def test_without_arguments_it_says_how_it_is_used(run: Run) -> None:
    ran = run()
    assert ran.code == 2
    assert "cuereel FILE" in ran.err
    assert all(command in ran.err for command in COMMANDS)


def test_help_names_every_command(run: Run) -> None:
    ran = run("--help")
    assert ran.code == 0
    assert all(command in ran.out for command in COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help(run: Run, command: str) -> None:
    ran = run(command, "--help")
    assert ran.code == 0
    assert f"cuereel {command}" in ran.out


def test_it_tells_its_version(run: Run) -> None:
    ran = run("--version")
    assert (ran.code, ran.out.split()[0]) == (0, "cuereel")


def test_a_mistyped_command_names_the_one_that_was_meant(run: Run) -> None:
    ran = run("rendr", "good.txt")
    assert ran.code == 2
    assert "'rendr'" in ran.err and 'did you mean "render"?' in ran.err


@pytest.mark.parametrize("words", [("no.txt",), ("check", "no.txt"), ("--fit", "exact", "no.txt")])
def test_a_missing_file_is_named(run: Run, words: tuple[str, ...]) -> None:
    ran = run(*words)
    assert ran.code == 2
    assert "no.txt cannot be read: there is no such file" in ran.err


def test_a_folder_is_no_script(run: Run, folder: Path) -> None:
    (folder / "film").mkdir()
    ran = run("film")
    assert ran.code == 2
    assert "film cannot be read" in ran.err
    assert "Traceback" not in ran.err


@pytest.mark.parametrize(
    ("option", "value", "told"),
    [
        ("--fit", "tight", "--fit is one of natural, exact, not 'tight'"),
        ("--duration", "-3", "--duration is"),
        ("--duration", "soon", "--duration is"),
        ("--fps", "thirty", "--fps is a whole number, not 'thirty'"),
        ("--fps", "31", "`fps` is one of 24, 25, 30"),
        ("--frame", "shortz", 'did you mean "shorts"?'),
        ("--theme", "nvy", 'did you mean "navy"?'),
        ("--workers", "0", "--workers is a whole number from 1, not '0'"),
        ("--format", "xml", "--format: invalid choice: 'xml'"),
    ],
)
def test_a_bad_option_value_says_what_would_do(run: Run, option: str, value: str, told: str) -> None:
    ran = run("check", "good.txt", option, value)
    assert ran.code == 2
    assert told in ran.err


def test_an_unknown_option_is_refused(run: Run) -> None:
    ran = run("check", "good.txt", "--durations", "60")
    assert ran.code == 2
    assert "--durations" in ran.err


def test_a_mistake_of_ours_is_told_as_one(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: object) -> None:
        raise KeyError("nobody's fault")

    monkeypatch.setattr("cuereel.build.storyboard", fail)
    assert main(["check", "good.txt"]) == 2
    err = capsys.readouterr().err
    assert "KeyError" in err and "a mistake in cuereel itself" in err


def test_ctrl_c_says_that_nothing_is_lost(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("cuereel.build.storyboard", stop)
    assert main(["check", "good.txt"]) == 130
    assert "the next run goes on from there" in capsys.readouterr().err


def test_a_full_disk_is_the_machines_fault(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("cuereel.build.storyboard", fail)
    assert main(["check", "good.txt"]) == 2
    err = capsys.readouterr().err
    assert "No space left on device" in err and "cuereel doctor" in err and "Traceback" not in err
