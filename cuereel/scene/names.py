"""Short forms that creators write in cues -> the names that are lettered on the picture."""

from __future__ import annotations

import re

_WRITTEN = re.compile(r"[_\d/\\<>=*(){}$]|(?:^|\s)-|\w\.\w")
"""What only a command, a file, a figure or code has: it is lettered to the letter."""

_FULL = {
    "db": "Database",
    "ai": "AI",
    "api": "API",
    "js": "JavaScript",
    "ts": "TypeScript",
    "k8s": "Kubernetes",
    "postgres": "PostgreSQL",
    "chatgpt": "ChatGPT",
    "html": "HTML",
    "css": "CSS",
    "sql": "SQL",
    "os": "OS",
    "ui": "UI",
    "ux": "UX",
    "vscode": "VS Code",
    "yt": "YouTube",
    "ig": "Instagram",
    "wa": "WhatsApp",
}


def in_full(name: str) -> str:
    """A name as it is lettered: known short forms in full, else as written with a capital."""
    plain = name.strip()
    if _WRITTEN.search(plain):
        return plain
    return _FULL.get(plain.casefold(), plain[:1].upper() + plain[1:])
