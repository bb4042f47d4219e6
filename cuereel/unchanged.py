"""An order -> what came of it: told again as it was before where nothing has changed since, else made.

That nothing has changed is found out without any stage, and without importing one: from the order, every file that can
have a part in a film, the packages that are installed, and the files that were written.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path

from cuereel.cache import cache_root, content_key
from cuereel.film import Film, Order
from cuereel.model import Json
from cuereel.outcome import Outcome, as_json, from_json, outcome_of
from cuereel.project import builtin, project_of
from cuereel.stamps import digest, digest_of, installed, stamp_of
from cuereel.whole import write_whole


def carried_out(command: str, order: Order, make: Callable[[], Film]) -> Outcome:
    """What came of a command's order. One that the author was stopped at is made anew each time."""
    page = cache_root(order.cache) / "outcomes" / f"{_asked(command, order)}.json"
    # Looked at before anything is made of it, so that what is edited meanwhile has changed.
    around = _around(order)
    kept = _kept(page)
    if kept is not None and kept["around"] == around and _stands(kept["read"], kept["written"]):
        return from_json(kept["outcome"])
    film = make()
    outcome = outcome_of(film)
    if not outcome.stopped:
        read = {str(path.resolve()): digest for path, digest in film.read.items()}
        written = {str(path.resolve()): stamp_of([path]) for path in outcome.files}
        record = {"around": around, "read": read, "written": written, "outcome": as_json(outcome)}
        write_whole(page, json.dumps(record, ensure_ascii=False))
    return outcome


def _asked(command: str, order: Order) -> str:
    """The key of all that is asked for, and from where: authors are told paths as they wrote them."""
    settings = {key: setting.value for key, setting in order.settings.items()}
    places = [str(Path.cwd()), str(order.file), str(order.out)]
    return content_key([command, places, settings, order.preview, order.strict])


def _around(order: Order) -> str:
    """The key of the engine and its packages, and of the scene types, art and themes of the order's project."""
    project = project_of(order.file)
    code = digest_of([Path(__file__).parent, *project.scene_folders, project.defaults])
    assets = stamp_of([builtin("assets"), project.root / "assets"])
    return content_key([str(project.root), code, assets, installed()])


def _kept(page: Path) -> Json:
    try:
        return json.loads(page.read_bytes())
    except (OSError, ValueError):
        return None


def _stands(read: Mapping[str, str], written: Mapping[str, Json]) -> bool:
    """Whether what was read, and what was written, is as it was."""
    files = [Path(path) for path in (*read, *written)]
    return all(path.is_file() for path in files) and (
        all(digest(Path(path).read_bytes()) == found for path, found in read.items())
        and all(stamp_of([Path(path)]) == found for path, found in written.items())
    )
