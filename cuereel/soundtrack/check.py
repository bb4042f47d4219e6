"""The music file that an author named -> what is wrong with it, where it was named."""

from __future__ import annotations

from cuereel.diagnostics import Diagnostic, error
from cuereel.model import Setting
from cuereel.project import PROJECT_FILE, Project
from cuereel.settings import MusicChoice


def check_music(choice: MusicChoice | None, asked: Setting | None, project: Project) -> tuple[Diagnostic, ...]:
    """An error where the file is outside the project, is not there, or holds no sound; else nothing."""
    if choice is None or not choice.file:
        return ()
    span = asked.spans.get("/file", asked.span) if asked else None
    path = project.root / choice.file
    if not project.holds(path):
        message = f"{choice.file} is outside the project, and nothing outside it is read"
        hint = f"the project is {project.root}; a `{PROJECT_FILE}` in a folder above makes that the project"
        return (error("outside-project", message, span, hint),)
    if not path.is_file():
        message = f"{choice.file} cannot be read: there is no such file"
        hint = f"name a file as it is found from {project.root}, or write `music: on` for the music composed here"
        return (error("unreadable", message, span, hint),)
    # Imported here because only a film with a music file of its own decodes anything before it is recorded.
    from cuereel.soundtrack.music_file import Unplayable, inspect

    try:
        inspect(path)
    except (Unplayable, OSError) as problem:
        return (error("unreadable", f"{choice.file} cannot be played: {problem}", span),)
    return ()
