"""Trade marks in their brand's colour: Simple Icons, and Font Awesome's brands for what those lack."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from types import ModuleType
from typing import Any

from cuereel.artwork.colour import readable
from cuereel.artwork.source import Art, Entry, Palette

COLOURS = {"openai": "#10A37F", "java": "#E76F00", "linkedin": "#0A66C2", "aws": "#FF9900", "windows": "#0078D4"}
"""Colours of marks whose package gives none; the others are drawn in ink."""

ALIASES = {
    "react": ("React Native",),
    "openai": ("chatgpt", "chat gpt", "gpt"),
    "javascript": ("js",),
    "typescript": ("ts",),
    "nodedotjs": ("node", "nodejs", "node js"),
    "vuedotjs": ("vue",),
    "nextdotjs": ("nextjs", "next js"),
    "go": ("golang",),
    "cplusplus": ("c++",),
    "postgresql": ("postgres",),
    "kubernetes": ("k8s",),
    "amazonwebservices": ("aws",),
    "googlecloud": ("gcp",),
    "godotengine": ("godot",),
    "x": ("twitter",),
    "opensourceinitiative": ("open source",),
    "intellijidea": ("intellij",),
    "mongodb": ("mongo",),
    "tailwindcss": ("tailwind",),
    "apachehadoop": ("hadoop",),
    "apachespark": ("apache spark",),
    "apachekafka": ("kafka",),
    "googlegemini": ("gemini",),
}
"""Other names of a mark, by its slug."""

WORDS_TOO = frozenset(
    """apple swift rust go notion slack zoom discord medium signal unity flask react spring stripe meta wise
    line x opera
    safari edge chrome visa ford shell uber grab dart ruby julia scala crystal elixir flutter electron blender sketch
    claude cursor bun node less sass express puppet git r c d curl windows linear arc threads reddit messenger telegram
    android bluetooth atom angular vue vite ansible redis jest mocha gin ember backbone bootstrap django babel
    gulp grunt net
    helm vagrant consul vault nomad mint fedora arm intel oculus steam epic roblox twitch tinder indeed coda miro jira
    confluence bitcoin amazon oracle square cash ring nest bing brave tor
    keras lada asana proton sap rasa remark stylus serverless temporal sphinx framer postman turbo typer renovate resend
    filament scalar simplex guardian presto mega astro vulkan mastodon emirates gemini tailwind mongo""".split()
) | {"open source"}
"""Names of marks that are words as well: they are marks only where written with a capital."""

EVERYDAY_WORDS = frozenset(
    """abstract academia ada alchemy alfred allegro ameba analogue answer apostrophe aqua argo aspire asterisk astral
    audible await bamboo beats bento biome bit bitsy black blueprint boost boots bower box brave breaker bricks bruno
    buddy buffer burton cachet caddy canvas capacitor castro caterpillar celery cesium charles chase chef chromatic
    cinnamon circle clerk cline cocos coder cockpit composer convex coveralls craftsman crayon cucumber cultura cypress
    dash delta deluge diaspora discourse discover doctrine dolphin dovetail drizzle drone eagle effect elastic element
    elk elm embark eraser expo faker falcon fauna fig files flat flood flower fluke flux ford framework fresh frigate
    gatsby genius geode ghost glance glass gleam glide glitch gnome grab graphite greenhouse gusto handshake harbor
    haystack headspace hearth helium helix hermes hibernate hive homepage honey honor hyper hypothesis iced iceland
    immersive inertia infuse inquirer insomnia iota ionic jasmine jordan just katana keeper keystone kick kit known
    launchpad leaflet lens lighthouse lightning literal local locust loom loop loops lucid lumen magic make malt
    matrix max maze medusa mermaid meteor metro minds mini mix modal mongoose monster moo mumble mural nano nebula neon
    neptune nomad note nova nuke observable obsidian octave odyssey optimism orange origin overcast oxygen
    packer paddle
    passport pelican penny penpot photon pi picnic pinboard plane planet plume poetry poly polygon prevention
    printables
    progress protractor pug puma quasar quest racket radar railway ram rapid ravelry ray reason recoil red redox refine
    reflex relay render replicate rhinoceros rich rider rime ripple rive rocket rook root
    roots rumble sage sanity
    satellite
    saturn scratch session shadow shortcut skeleton sky slides snowflake socket solid sonar spaceship spectrum spine
    spinnaker spotlight square stadia starship stellar stencil stimulus sunrise swarm sway symphony tails
    tangled target billboard
    task tether textual things tide tile toll tower transmission treehouse trove twenty umami valve vapor vault vega
    velocity virgin warp wasabi wayland wine wire wish word yarn yeti delicious dev empire ideal mixer hips bots rebel
    rev resolving pushed readme periscope shoelace stumble usps viruses weebly icon jet yew tata bata kuma sui koa seat
    mini now here simple sharp first smart near eight man register hal accessible affine algorithms elementary finals
    lining outline persistent piped powers scan boat bat fly fox mailbox lobsters pretzel comma teal aparat aral ana ton
    ros
    """.split()
) | {"black tie", "first order", "red river", "old republic", "buy n large", "critical role", "internet archive"}
"""Names of marks that are first of all words: they are marks only where the cue asks for a logo."""

LEAST_CONTRAST = 4.0
"""Contrast with the ground that a mark is given, by lightening or darkening its colour."""


class Brands:
    """The key is the mark's slug ("python")."""

    name = "brand"

    @cached_property
    def _marks(self) -> dict[str, Any]:
        import fontawesome_free_pack
        import simple_icons_pack

        marks = {icon.slug: icon for icon in _constants(fontawesome_free_pack, "BRANDS_")}
        marks |= {icon.slug: icon for icon in _constants(simple_icons_pack, "SI_")}
        return dict(sorted(marks.items()))

    def entries(self) -> tuple[Entry, ...]:
        return tuple(_entry(slug, icon) for slug, icon in self._marks.items())

    def load(self, key: str, palette: Palette) -> Art:
        icon = self._marks[key]
        colour = f"#{icon.hex}" if hasattr(icon, "hex") else COLOURS.get(key, palette.ink)
        colour = readable(colour, palette.ground, palette.ink, LEAST_CONTRAST)
        svg = re.sub(r"<title>.*?</title>", "", icon.svg).replace("currentColor", colour)
        return Art(svg=svg.replace("<svg ", f'<svg fill="{colour}" ', 1))

    def credit(self, key: str) -> str:
        icon = self._marks[key]
        origin = "Simple Icons (CC0-1.0)" if hasattr(icon, "hex") else "Font Awesome Free (CC-BY-4.0)"
        return f"mark of {_title(icon)}: {origin}; a trade mark of its owner"


def _constants(package: ModuleType, prefix: str) -> list[Any]:
    return [getattr(package, name) for name in sorted(dir(package)) if name.startswith(prefix)]


def _title(icon: Any) -> str:
    return str(icon.title if hasattr(icon, "hex") else icon.label)


def _entry(slug: str, icon: Any) -> Entry:
    names = tuple(dict.fromkeys((_title(icon), slug, *ALIASES.get(slug, ()))))
    return Entry(f"brand:{slug}", _title(icon), "brand", {"": names})


def open_source(folders: Sequence[Path]) -> Brands:
    return Brands()
