"""What is at fault when a voice cannot work; stands alone, for the command must know it without any voice."""

from __future__ import annotations


class VoiceError(RuntimeError):
    """A voice cannot work here (a package is missing or damaged, its process died): not the author's mistake."""
