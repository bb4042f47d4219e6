"""Talks to eSpeak NG in its own process, starting it when it is first needed and again when it has died."""

from __future__ import annotations

import atexit
import json
import os
import subprocess
import sys
import threading
from collections.abc import Sequence
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import Any

from cuereel.voices.failure import VoiceError
from cuereel.voices.voice import VoiceRefused

_PATIENCE = 60.0
"""Seconds after which a silent process counts as dead; the longest sentence takes well under one."""


class EspeakClient:
    """One eSpeak NG process. A crash costs one retry, and a second one in a row raises `VoiceError`; a
    voice that eSpeak NG does not have raises `VoiceRefused`."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._lock = threading.Lock()

    def phonemes(self, texts: Sequence[tuple[str, str]]) -> list[str]:
        """IPA with stress marks for each (text, eSpeak voice)."""
        if not texts:
            return []
        return [str(ipa) for ipa in self._ask({"phonemes": list(texts)})[0]["phonemes"]]

    def speak(self, ssml: str, voice: str, wpm: int) -> tuple[dict[str, Any], bytes]:
        """See `espeak_process`: marks and sounds with their samples, and 16-bit mono sound.

        Each call has a new process (about 60 ms), for eSpeak NG's sound depends on what it has said before.
        """
        self.close()
        return self._ask({"ssml": ssml, "voice": voice, "wpm": wpm})

    def close(self) -> None:
        """End the process; the next request starts a new one."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.wait()
            for pipe in (process.stdin, process.stdout):
                with suppress(OSError):
                    pipe and pipe.close()

    def _ask(self, request: dict[str, Any]) -> tuple[dict[str, Any], bytes]:
        with self._lock:
            for _ in range(2):
                reply = self._try(request)
                if reply is not None:
                    break
            else:
                raise VoiceError(f"eSpeak NG stopped twice in a row on {json.dumps(request)[:200]}")
        if "refused" in reply[0]:
            raise VoiceRefused(str(reply[0]["refused"]))
        if "error" in reply[0]:
            raise VoiceError(str(reply[0]["error"]))
        return reply

    def _try(self, request: dict[str, Any]) -> tuple[dict[str, Any], bytes] | None:
        """The answer, or None when the process died or hung over it."""
        process = self._running()
        assert process.stdin and process.stdout
        watch = threading.Timer(_PATIENCE, process.kill)
        watch.start()
        try:
            process.stdin.write(json.dumps(request).encode() + b"\n")
            process.stdin.flush()
            header = process.stdout.readline()
            reply: dict[str, Any] = json.loads(header) if header.endswith(b"\n") else {}
            sound = process.stdout.read(reply["bytes"]) if reply else b""
            if reply and len(sound) == reply["bytes"]:
                return reply, sound
        except OSError:
            pass
        finally:
            watch.cancel()
        self.close()
        return None

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is not None and self._process.poll() is not None:
            self.close()
        if self._process is None:
            home = str(Path(__file__).parents[2])
            path = os.pathsep.join(filter(None, (home, os.environ.get("PYTHONPATH", ""))))
            self._process = subprocess.Popen(
                [sys.executable, "-m", "cuereel.voices.espeak_process"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=os.environ | {"PYTHONPATH": path},
            )
        return self._process


@lru_cache(maxsize=1)
def espeak() -> EspeakClient:
    """This process's eSpeak NG, ended with it."""
    client = EspeakClient()
    atexit.register(client.close)
    return client
