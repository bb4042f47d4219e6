"""Icons for what neither emoji nor Phosphor show: some of Font Awesome's solid ones, drawn as a line round a pale face.

The package has a label for each and no other names, and many a label says something else than is seen. So those that
are used are listed here, each with the names of what is seen in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path as Folder

from cuereel.artwork.source import Art, Entry, Palette

NAMES = """
equals: equal sign, equals sign, equal | tanda sama dengan, sama dengan
not-equal: not equal sign, unequal sign, not equal | tanda tidak sama dengan, tidak sama dengan
blender: blender, smoothie blender | blender, mesin blender
faucet: faucet, water tap | keran air, kran air
wifi: wifi, wi-fi | wifi
signal: signal bars, signal strength | kekuatan sinyal
sink: sink, kitchen sink, washbasin | wastafel, bak cuci piring
kitchen-set: kitchen utensils, cooking utensils, kitchenware | peralatan dapur, alat dapur, alat masak
fire-burner: gas stove, stove burner, gas burner | kompor gas, api kompor
jug-detergent: detergent, detergent bottle, laundry detergent | deterjen, botol deterjen
bottle-water: bottle, water bottle, plastic bottle | botol, botol air, botol minum, botol plastik
wine-bottle: wine bottle, bottle of wine | botol anggur
mortar-pestle: mortar and pestle | cobek, ulekan, lumpang
bed-pulse: hospital bed, patient's bed | ranjang rumah sakit, tempat tidur pasien
mask-ventilator: oxygen mask, ventilator mask | masker oksigen
pump-medical: hand sanitizer, sanitizer bottle | hand sanitizer, cairan pembersih tangan
prescription-bottle-medical: medicine bottle, pill bottle, prescription bottle | botol obat
vial: vial, glass vial | vial, botol vaksin, ampul
lungs-virus: infected lungs, lungs with a virus | paru paru terinfeksi
head-side-cough: cough, coughing, coughing person | batuk, orang batuk
hands-bubbles: washing hands, hand washing, hand wash | cuci tangan, mencuci tangan
smog: smog, air pollution | kabut asap, polusi udara
shuttle-space: space shuttle | pesawat ulang alik
stapler: stapler | stapler, steples
tape: adhesive tape, sticky tape, duct tape, roll of tape | selotip, lakban
ethernet: ethernet port, lan port | port ethernet, port lan
sd-card: sd card, memory card | kartu sd, kartu memori
walkie-talkie: walkie talkie, walkie-talkie, two-way radio | walkie talkie, handy talky
sign-hanging: hanging sign, shop sign | papan nama toko, papan gantung
car-tunnel: tunnel, road tunnel, car tunnel | terowongan, terowongan jalan
road-barrier: road barrier, boom barrier | palang jalan, palang parkir
car-burst: car crash, car accident, car collision | kecelakaan mobil, tabrakan mobil
truck-monster: monster truck | truk monster
caravan: caravan, camper trailer | karavan
jet-fighter: fighter jet, jet fighter | pesawat tempur, jet tempur
parachute-box: airdrop, supply drop, parachute crate | kiriman parasut
oil-well: oil well, oil pump, pumpjack | sumur minyak, pompa minyak
oil-can: oil can | kaleng oli
gun: gun, pistol, handgun | pistol, senjata api
handcuffs: handcuffs, cuffs | borgol
person-booth: voting booth, polling booth | bilik suara
landmark-dome: parliament, parliament building, capitol | gedung parlemen, gedung dpr
monument: monument, obelisk | tugu, obelisk
tower-observation: watchtower, observation tower, guard tower | menara pengawas, menara pandang
dungeon: dungeon, portcullis | penjara bawah tanah
chess-king: chess king, king chess piece | raja catur
chess-queen: chess queen, queen chess piece | ratu catur, menteri catur
chess-knight: chess knight, knight chess piece, chess horse | kuda catur
chess-rook: chess rook, chess castle | benteng catur
chess-bishop: chess bishop | gajah catur
hat-wizard: wizard hat, witch hat | topi penyihir
igloo: igloo | iglo, rumah es
mitten: mitten, mittens | sarung tangan rajut
dumbbell: dumbbell, dumbbells | dumbel, dumbbell
golf-ball-tee: golf ball, golf tee | bola golf
baseball-bat-ball: baseball bat | pemukul bisbol
candy-cane: candy cane | permen tongkat
kiwi-bird: kiwi bird | burung kiwi
locust: locust, grasshopper | belalang
trowel: trowel, garden trowel | cetok, sekop taman
dumpster: dumpster, skip bin | kontainer sampah, bak sampah
faucet-drip: dripping faucet, leaking tap, leaky faucet | keran bocor, keran menetes
toilet-portable: portable toilet | toilet portabel
hot-tub-person: hot tub, jacuzzi | jacuzzi
plant-wilt: wilted plant, dying plant | tanaman layu
hill-rockslide: landslide, rockslide | longsor, tanah longsor
hill-avalanche: avalanche, snow avalanche | longsoran salju
house-fire: house on fire, burning house, house fire | rumah terbakar, kebakaran rumah
house-flood-water: flooded house, house flood | rumah banjir, rumah kebanjiran
house-crack: cracked house | rumah retak
shoe-prints: shoe prints, shoeprints | jejak sepatu
"""
"""Icons by their names in the package, each with what it is called in English | in Indonesian."""

LINE = 22.0
"""The width of the line round a face, of an icon's 512 units; a Phosphor icon's is about as wide for its size."""


class SolidArt:
    """The key is the icon's name ("blender")."""

    name = "solid"

    def entries(self) -> tuple[Entry, ...]:
        return tuple(
            Entry(f"{self.name}:{key}", names["en"][0], "spare", names) for key, names in sorted(_listed(NAMES))
        )

    def load(self, key: str, palette: Palette) -> Art:
        import fontawesome_free_pack
        from svgelements import Path

        icon = getattr(fontawesome_free_pack, "SOLID_" + key.upper().replace("-", "_"), None)
        path = re.search(r"<path[^>]* d=\"([^\"]+)\"", icon.svg) if icon is not None else None
        if icon is None or path is None:
            raise KeyError(key)
        # some icons reach beyond the box that the package gives them
        left, top, right, bottom = Path(path[1]).bbox()
        edge = LINE / 2
        box = f"{left - edge:g} {top - edge:g} {right - left + LINE:g} {bottom - top + LINE:g}"
        # a solid icon alone would be a blot beside the others: like theirs, its face is pale and its line in ink
        return Art(
            svg=f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}">'
            f'<path fill="{palette.accent}" opacity="0.85" d="{path[1]}"/>'
            f'<path fill="none" stroke="{palette.ink}" stroke-width="{LINE:g}" stroke-linejoin="round" d="{path[1]}"/>'
            "</svg>"
        )

    def credit(self, key: str) -> str:
        return f"icon {key}: Font Awesome Free (CC-BY-4.0)"


def _listed(table: str) -> Iterator[tuple[str, dict[str, tuple[str, ...]]]]:
    for line in table.strip().splitlines():
        key, _, names = line.partition(": ")
        said = [tuple(name.strip() for name in part.split(",")) for part in names.split(" | ")]
        yield key, dict(zip(("en", "id"), said, strict=True))


def open_source(folders: Sequence[Folder]) -> SolidArt:
    return SolidArt()
