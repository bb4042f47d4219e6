"""Requests on standard input become eSpeak NG's speech and phonemes on standard output.

eSpeak NG is GPL and global to its process, so it lives in this one, alone: nothing of the engine is imported here.
A request is a line of JSON; its answer is a line of JSON, followed by `bytes` bytes of 16-bit mono sound.

    {"phonemes": [["text", "voice"], ...]}              -> {"phonemes": ["ipa", ...]}
    {"ssml": ..., "voice": ..., "wpm": ...}             -> {"sample_rate", "marks", "sounds", "bytes"}

A voice that does not exist is answered by {"refused": "..."}, any other failure by {"error": "..."}.
"""

from __future__ import annotations

import ctypes
import json
import os
import sys
from typing import Any, BinaryIO

import espeakng_loader

# Names and numbers from speak_lib.h of eSpeak NG 1.52.
_SYNCHRONOUS = 2
_PHONEME_EVENTS, _PHONEME_IPA, _DONT_EXIT = 0x1, 0x2, 0x8000
_UTF8, _SSML = 0x1, 0x10
_RATE = 1
_EVENT_END, _EVENT_MARK, _EVENT_PHONEME, _EVENT_SAMPLERATE = 0, 3, 7, 8
_IPA = 2


class _Id(ctypes.Union):
    _fields_ = (("number", ctypes.c_int), ("name", ctypes.c_char_p), ("string", ctypes.c_char * 8))


class _Event(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_int),
        ("unique_identifier", ctypes.c_uint),
        ("text_position", ctypes.c_int),
        ("length", ctypes.c_int),
        ("audio_position", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("id", _Id),
    )


_Callback = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(_Event))


class Espeak:
    """The library, opened once."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL(espeakng_loader.get_library_path())
        self._library.espeak_TextToPhonemes.restype = ctypes.c_char_p
        data = str(espeakng_loader.get_data_path()).encode()
        options = _PHONEME_EVENTS | _PHONEME_IPA | _DONT_EXIT
        self._sample_rate = self._library.espeak_Initialize(_SYNCHRONOUS, 0, data, options)
        if self._sample_rate <= 0:
            raise RuntimeError(f"eSpeak NG does not start ({self._sample_rate})")
        self._sound = bytearray()
        self._marks: list[tuple[str, int]] = []
        self._sounds: list[tuple[str, int]] = []
        self._callback = _Callback(self._collect)
        self._library.espeak_SetSynthCallback(self._callback)

    def phonemes(self, text: str, voice: str) -> str:
        """IPA of a text, its clauses joined by a space."""
        self._choose(voice)
        buffer = ctypes.create_string_buffer(text.encode())
        at = ctypes.c_void_p(ctypes.addressof(buffer))
        clauses: list[str] = []
        while at.value:
            clauses.append((self._library.espeak_TextToPhonemes(ctypes.byref(at), _UTF8, _IPA) or b"").decode())
        return " ".join(clause.strip() for clause in clauses if clause.strip())

    def speak(self, ssml: str, voice: str, wpm: int) -> tuple[dict[str, Any], bytes]:
        """Sound, with the sample of every mark and of every sound (a pause is a sound with no name)."""
        self._choose(voice)
        self._sound, self._marks, self._sounds = bytearray(), [], []
        self._library.espeak_SetParameter(_RATE, wpm, 0)
        text = ssml.encode()
        failure = self._library.espeak_Synth(text, len(text) + 1, 0, 1, 0, _UTF8 | _SSML, None, None)
        if failure:
            raise RuntimeError(f"eSpeak NG does not speak ({failure})")
        self._library.espeak_Synchronize()
        answer = {"sample_rate": self._sample_rate, "marks": self._marks, "sounds": self._sounds}
        return answer, bytes(self._sound)

    def _choose(self, voice: str) -> None:
        if self._library.espeak_SetVoiceByName(voice.encode()):
            raise ValueError(f"eSpeak NG has no voice '{voice}'")

    def _collect(self, wave: Any, count: int, events: Any) -> int:
        if wave and count > 0:
            self._sound += ctypes.string_at(wave, count * 2)
        index = 0
        while events[index].type != _EVENT_END:
            event = events[index]
            if event.type == _EVENT_MARK:
                self._marks.append(((event.id.name or b"").decode(), event.sample))
            elif event.type == _EVENT_PHONEME:
                name = bytes(event.id.string).split(b"\0")[0].decode("utf-8", "replace")
                self._sounds.append((name, event.sample))
            elif event.type == _EVENT_SAMPLERATE:
                self._sample_rate = event.id.number
            index += 1
        return 0


def answer(espeak: Espeak, request: dict[str, Any]) -> tuple[dict[str, Any], bytes]:
    """The answer to one request, and the sound that follows it."""
    if "phonemes" in request:
        return {"phonemes": [espeak.phonemes(text, voice) for text, voice in request["phonemes"]]}, b""
    return espeak.speak(request["ssml"], request["voice"], request["wpm"])


def serve(requests: BinaryIO, answers: BinaryIO) -> None:
    """Answer requests until there are no more."""
    espeak = Espeak()
    for request in requests:
        try:
            reply, sound = answer(espeak, json.loads(request))
        except ValueError as refusal:
            reply, sound = {"refused": str(refusal)}, b""
        except Exception as failure:  # a bad request must not end the process: the next one may be good
            reply, sound = {"error": str(failure)}, b""
        answers.write(json.dumps(reply | {"bytes": len(sound)}).encode() + b"\n" + sound)
        answers.flush()


if __name__ == "__main__":
    # The library prints to standard output now and then; the answers keep a pipe of their own.
    pipe = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    serve(sys.stdin.buffer, pipe)
