"""Names of things -> whether they are of artificial minds, or of data: only then a network or tables go with them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cuereel.scene.learnt import MINDS

_MINDS = MINDS | frozenset(
    "ml gpt chatgpt openai claude anthropic gemini copilot deepseek llama mistral ollama grok perplexity midjourney "
    "dall-e huggingface tensorflow pytorch keras langchain chatbot".split()
)
"""Words by which a name is one of an artificial mind, or of what trains one."""

_LEARNS = re.compile(r"\b(?:hugging face|stable diffusion|machine learning|pembelajaran mesin|dall[ -]?e)\b")

_DATA = frozenset(
    "db database databases data dataset sql mysql postgres postgresql sqlite mongodb redis oracle mariadb excel "
    "spreadsheet sheets tabel table basisdata".split()
)
"""Words by which a name is one of what holds tables."""


def is_of_minds(names: Sequence[str]) -> bool:
    """Whether one of the names is of an artificial mind."""
    return any(not _MINDS.isdisjoint(_words(name)) or _LEARNS.search(name.casefold()) for name in names)


def is_of_data(names: Sequence[str]) -> bool:
    """Whether one of the names is of what holds tables."""
    return any(not _DATA.isdisjoint(_words(name)) for name in names)


def _words(name: str) -> list[str]:
    return [word for part in re.findall(r"[\w-]+", name.casefold()) for word in (part, part.rstrip("0123456789-"))]


__all__ = ["is_of_data", "is_of_minds"]
