"""A script's lines and a voice become a `Take`: every sentence as sound, made once and kept, with its words' times."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from multiprocessing import get_context
from pathlib import Path

from cuereel.diagnostics import Diagnostic, Span, error, warning
from cuereel.model import Pace, Script, SpokenWord, Take, Utterance
from cuereel.record import shelf
from cuereel.record.line import Line
from cuereel.record.sound import at_tempo, finished
from cuereel.voices.casting import cast
from cuereel.voices.voice import Booking, Voice, VoiceRefused, VoiceSpec

Progress = Callable[[int, int, str], None]
"""Called with the sentences done, their number, and the one just done."""

_WORTH_A_PROCESS = 4
"""Sentences to make from which a second process earns its start of about 4 s."""


@dataclass(frozen=True, slots=True)
class _Job:
    """A sentence to make; `natural` is the key of the same reading before any stretch."""

    index: int
    natural: str
    key: str
    line: Line
    rate: int
    stretch: int


def record(  # what a take is made of, in the order in which it is thought of
    script: Script,
    lines: Sequence[Line],
    voice_spec: VoiceSpec,
    pace: Pace,
    cache_dir: Path,
    progress: Progress | None = None,
    workers: int = 1,
    *,
    root: Path = Path(),
) -> tuple[Take, tuple[Diagnostic, ...]]:
    """Every line as the voice reads it at a pace. The sounds are files in `cache_dir`, made only when not there yet.

    `root` is the project's folder, in which a recording is looked for. An unknown voice gives an empty take and an
    error; what a recording leaves out is a located diagnostic. Raises `VoiceError` when a voice does not work here.
    """
    try:
        booking = Booking.of(voice_spec, script.language, tuple(lines), root)
        voice = _opened(booking)
        jobs = [_job(index, line, voice, pace) for index, line in enumerate(lines)]
        kept = _kept(jobs, booking, cache_dir, progress or _unheeded, workers)
    except VoiceRefused as refusal:
        return Take(str(voice_spec), pace, ()), (_refused(script, refusal),)
    utterances = tuple(_utterance(line, entry) for line, entry in zip(lines, kept, strict=True))
    pairs = list(zip(lines, kept, strict=True))
    missing = [
        found for line, entry in pairs for found in (*_missing(script, line, entry), *_asides(script, line, entry))
    ]
    return Take(str(voice_spec), pace, utterances), (*_strange_language(script, voice), *missing)


def audition(script: Script, voice_spec: VoiceSpec, root: Path) -> tuple[Diagnostic, ...]:
    """What is wrong with the voice that is asked for, found without reading a line."""
    try:
        cast(Booking.of(voice_spec, script.language, (), root))
    except VoiceRefused as refusal:
        return (_refused(script, refusal),)
    return ()


def _refused(script: Script, refusal: VoiceRefused) -> Diagnostic:
    return error("unknown-voice", str(refusal), _voice_span(script), *refusal.hints)


def _job(index: int, line: Line, voice: Voice, pace: Pace) -> _Job:
    """What the voice cannot do to the tempo, the stretch does."""
    slowest, fastest = voice.capabilities.rates
    rate = min(max(pace.rate, slowest), fastest)
    stretch = round(Fraction(pace.stretch * pace.rate, rate))
    natural, key = (shelf.key_of(line, voice.identity, rate, percent) for percent in (100, stretch))
    return _Job(index, natural, key, line, rate, stretch)


def _kept(jobs: list[_Job], booking: Booking, folder: Path, progress: Progress, workers: int) -> list[shelf.Kept]:
    found = {job.index: entry for job in jobs if (entry := _find(folder, job))}
    for done, index in enumerate(sorted(found), 1):
        progress(done, len(jobs), jobs[index].line.spoken)
    todo = list({job.key: job for job in jobs if job.index not in found}.values())
    for made, job in enumerate(_made(todo, booking, folder, workers), len(found) + 1):
        progress(made, len(jobs), job.line.spoken)
    entries = [found.get(job.index) or _find(folder, job) for job in jobs]
    if todo and len(todo) + len(found) < len(jobs):
        progress(len(jobs), len(jobs), jobs[-1].line.spoken)
    if not all(entries):
        raise OSError(f"what was just kept in {folder} cannot be read back")
    return [entry for entry in entries if entry]


def _find(folder: Path, job: _Job) -> shelf.Kept | None:
    return shelf.find(folder, job.key, len(job.line.words))


def _made(todo: list[_Job], booking: Booking, folder: Path, workers: int) -> Iterator[_Job]:
    """Makes the sentences, in as many processes as are worth starting, and yields each when it is kept."""
    alone = not _opened(booking).capabilities.timings  # aligning is one job, whatever the number of sentences
    processes = 1 if alone else min(workers, len(todo) // _WORTH_A_PROCESS)
    if processes < 2:
        for job in todo:
            yield _make(job, booking, folder)
        return
    # Spawned, never forked: the model's own threads do not survive a fork.
    with ProcessPoolExecutor(processes, mp_context=get_context("spawn")) as pool:
        longest_first = sorted(todo, key=lambda job: (-len(job.line.spoken), job.index))
        futures = [pool.submit(_make, job, booking, folder) for job in longest_first]
        try:
            for future in as_completed(futures):
                yield future.result()
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise


@lru_cache(maxsize=1)
def _opened(booking: Booking) -> Voice:
    return cast(booking)


def _make(job: _Job, booking: Booking, folder: Path) -> _Job:
    """Reads the sentence, unless it has been read at another tempo already, and stretches it."""
    natural = shelf.find(folder, job.natural, len(job.line.words))
    if natural is None:
        reading = _opened(booking).synth(job.line, job.rate)
        shelf.keep(folder, job.natural, finished(reading), reading.unheard, reading.asides)
        natural = shelf.find(folder, job.natural, len(job.line.words))
    if natural and job.key != job.natural:
        shelf.keep(folder, job.key, at_tempo(natural.sound(), job.stretch), natural.unheard, natural.asides)
    return job


def _utterance(line: Line, entry: shelf.Kept) -> Utterance:
    words = tuple(
        SpokenWord(word.word, start, end, word.spoken)
        for word, (start, end) in zip(line.words, entry.times, strict=True)
    )
    return Utterance(line.sentence, entry.audio, entry.samples, words)


def _voice_span(script: Script) -> Span | None:
    setting = script.settings.get("voice")
    return setting.span if setting else None


def _strange_language(script: Script, voice: Voice) -> tuple[Diagnostic, ...]:
    good_at = voice.capabilities.languages
    if script.language in good_at:
        return ()
    message = f"this voice is not made for the language '{script.language}'"
    return (warning("voice-language", message, _voice_span(script), f"it is good at: {', '.join(good_at)}"),)


def _missing(script: Script, line: Line, entry: shelf.Kept) -> Iterator[Diagnostic]:
    """A sentence that a recording leaves out is an error; some of its words are a warning."""
    if not entry.unheard:
        return
    words = [script.words[line.words[position].word] for position in entry.unheard]
    span = Span(words[0].span.source, words[0].span.start, words[-1].span.end)
    if len(entry.unheard) == len(line.words):
        yield error("unheard-sentence", "the recording does not contain this sentence", span, "record it, or `cut:` it")
    else:
        text = " ".join(word.text for word in words)
        yield warning(
            "unheard-words", f"the recording does not seem to contain '{text}'", span, "listen to this sentence"
        )


def _asides(script: Script, line: Line, entry: shelf.Kept) -> Iterator[Diagnostic]:
    """A recording that says more than the script within a sentence is heard doing so."""
    for position in entry.asides:
        word = script.words[line.words[position].word]
        message = f"after '{word.text}', the recording says something that is not in the script"
        yield warning(
            "other-words", message, word.span, "listen to this sentence; read it again at the recording's end"
        )


def _unheeded(done: int, total: int, what: str) -> None:
    """Progress that nobody asked for."""
