"""Voices: each file here that has `open_voice` is one; nothing has to be registered."""
