"""Some code and its steps -> its versions, which step leads to each, and where a line of one stands in another."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from cuereel.scene.coding.mend import mended, with_ahead
from cuereel.scene.coding.source import changed, lines_of
from cuereel.scene.coding.step import Step
from cuereel.scene.coding.turned import turned

SAMPLE = ("total = 0", "for item in cart:", "    total += item", "print(total)")
"""Code that stands for any, where a line of some code is spoken of that nobody gives."""

SPARE = ("price = 100", "unused = 0", "print(price)")
"""Code that stands for any of which a line goes: without its second line it is as good."""

ASKS = ("answer = ask()", "print(answer)")
"""Code that stands for any which only prints something."""

_DOES = {
    "loop": r"\b(?:for|while|loop|forEach|foreach|do)\b",
    "function": r"\b(?:def|function|fn|func|fun|lambda)\b|=>",
    "condition": r"\b(?:if|elif|else|switch|case|when)\b",
    "print": r"\b(?:print|println|printf|echo|puts|log|cout|write)\b",
    "return": r"\breturn\b",
    "import": r"\b(?:import|require|include|using|from)\b",
    "comment": r"#|//|/\*|--",
}
"""What a line does, by what stands in it."""

_CLAUSE = re.compile(r"(?:WHERE|ORDER BY|GROUP BY|LIMIT|HAVING|SET|JOIN)\b")
"""What a query goes on with."""

GOES = ("delete", "strike")
"""Steps after which a line is no more."""

MENDS = ("drop", "insert", "ahead", "into")
"""Steps by which a sign or a word goes or comes, or a part turns into another."""

NEEDS = ("delete", "mark", "underline", "check", "cross", "strike")
"""Steps that there must be code for."""


@dataclass
class History:
    """`versions` of the code; `at` says for each step which version stands when it begins, `lines` which line of that
    (from 0) it is about, None where it is about all or none."""

    versions: list[list[str]]
    at: list[int] = field(default_factory=list)
    lines: list[int | None] = field(default_factory=list)
    turns: list[tuple[str, int]] = field(default_factory=list)
    """What led to each version but the first: "fix", "add" or "delete", and the line; -1 for the whole."""

    def later(self, line: int, version: int, wanted: int) -> int | None:
        """Where a line of one version stands in a later one; None where it was changed or taken out by then."""
        for verb, at in self.turns[version:wanted]:
            if at == -1 or (verb != "add" and at == line):
                return None
            if verb == "add" and at <= line:
                line += 1
            elif verb == "delete" and at < line:
                line -= 1
        return line

    def changes(self, step: int) -> bool:
        """Whether a step leads to another version."""
        following = self.at[step + 1] if step + 1 < len(self.at) else len(self.versions) - 1
        return following > self.at[step]

    def ends(self, line: int, version: int) -> int | None:
        """The first later version in which a line is no more what it was."""
        later = range(version + 1, len(self.versions))
        return next((number for number in later if self.later(line, version, number) is None), None)


def history_of(code: str, steps: Sequence[Step], first: int, family: str) -> History:
    """All versions of some code; where there is none, and steps that speak of its lines, a sample stands for it."""
    lines = lines_of(code, family)
    if lines == [""]:
        lines = list(_sample(steps))
    made = History([lines])
    spoken: int | None = None
    for step in steps:
        now = made.versions[-1]
        made.at.append(len(made.versions) - 1)
        line = _line(step, now, first, spoken)
        made.lines.append(line)
        if step.verb == "fix":
            fixed = changed(now, lines_of(step.words, family), spoken)
            line = _only_change(now, fixed)
            made.turns.append(("fix", line))
            made.versions.append(fixed)
        elif step.verb in MENDS:
            whole = _mended(step, now, spoken)
            line = _only_change(now, whole)
            made.turns.append(("fix", line))
            made.versions.append(whole)
        elif step.verb == "add":
            longer, line = with_line(now, lines_of(step.words, family)[0])
            made.turns.append(("add" if len(longer) > len(now) else "fix", line))
            made.versions.append(longer)
        elif step.verb == "delete" and line is not None and 0 <= line < len(now):
            made.turns.append(("delete", line))
            made.versions.append([*now[:line], *now[line + 1 :]] or [""])
        spoken = line if line is not None and line >= 0 else spoken
    return made


def _mended(step: Step, now: list[str], spoken: int | None) -> list[str]:
    if step.verb == "into":
        return turned(now, step.part, step.words, spoken) or now
    if step.verb == "ahead":
        return with_ahead(now, step.words, spoken) or now
    return mended(now, step.verb, step.words, spoken) or now


def without_place(code: str, steps: Sequence[Step], first: int) -> Step | None:
    """The first step that drops or inserts a sign, or turns a part, where nobody could tell what that changes."""
    for number, step in enumerate(steps):
        if step.verb in MENDS:
            made = history_of(code, steps[: number + 1], first, "ibm-plex-mono")
            if made.versions[-1] == made.versions[-2]:
                return step
    return None


def _sample(steps: Sequence[Step]) -> tuple[str, ...]:
    """Code that stands for any, if the steps speak of some."""
    verbs = {step.verb for step in steps}
    refs = [step.delete if step.delete is not None else step.strike for step in steps if step.verb in GOES]
    if refs and all(ref in ("it", 2) for ref in refs):
        return SPARE
    if verbs & {*NEEDS, "add"}:
        return SAMPLE
    return ASKS if "output" in verbs else ("",)


def line_named(ref: int | str, lines: Sequence[str], first: int, spoken: int | None = None) -> int | None:
    """The line (from 0) that a reference speaks of; None where there is no such line."""
    if isinstance(ref, int):
        return ref - first
    word = ref.strip()
    if word in ("it", ""):
        return spoken if spoken is not None else (0 if len(lines) == 1 else None)
    if word == "last":
        return len(lines) - 1
    pattern = _DOES.get(word) or re.escape(word)
    return next((at for at, line in enumerate(lines) if re.search(pattern, line)), None)


def _line(step: Step, lines: Sequence[str], first: int, spoken: int | None) -> int | None:
    if step.verb not in NEEDS:
        return None
    ref = getattr(step, step.verb)
    if step.verb in GOES and ref == "it" and spoken is None:
        return len(lines) // 2  # any line: one in the middle, so that the others are seen to stay
    return line_named(ref, lines, first, spoken)


def _only_change(before: Sequence[str], after: Sequence[str]) -> int:
    """The one line that differs; -1 where all may."""
    if len(before) != len(after):
        return -1
    differ = [at for at, (old, new) in enumerate(zip(before, after, strict=True)) if old != new]
    return differ[0] if len(differ) == 1 else -1


def with_line(lines: Sequence[str], more: str) -> tuple[list[str], int]:
    """The lines with one more, which goes on with a query, stands before a closing bracket, or comes last."""
    last = lines[-1]
    bare = more.strip()
    if not "".join(lines).strip():
        return [bare], -1
    if _CLAUSE.match(bare):
        ended = last.rstrip().endswith(";")
        clause = bare if bare.endswith(";") or not ended else f"{bare};"
        return [*lines[:-1], last.rstrip().rstrip(";"), clause], len(lines)
    at = len(lines) - 1 if len(lines) > 1 and re.fullmatch(r"\s*[})\]]+;?", last) else len(lines)
    above = lines[at - 1]
    indent = len(above) - len(above.lstrip()) + (4 if above.rstrip().endswith((":", "{")) else 0)
    own = more if more[:1].isspace() else " " * indent + bare
    return [*lines[:at], own, *lines[at:]], at


__all__ = ["SAMPLE", "SPARE", "History", "history_of", "line_named", "with_line", "without_place"]
