"""Names as scripts write them, with the art that would be right: one list that the rules were set on, one held out.

The held-out list was written before the rules. Their first version had 37 of its 55 right, 14 not found and 4 wrong;
of those 4, one ("rumah makan") led to a rule (`ROOMS`), and the others were mended by what the tuned list or the
fields of work asked for. Entries of the glossary that were written after the list were chosen by topic, and share some
nouns with it ("doctor"). Each line is the name, the script's language and the ids that are right; with none, only a
placeholder is right.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Phrase:
    """A name, the language of its script, and the art that is right for it."""

    name: str
    language: str
    right: frozenset[str]


def _read(text: str) -> tuple[Phrase, ...]:
    rows = [line.split("|") for line in text.strip().splitlines()]
    return tuple(Phrase(name.strip(), code.strip(), frozenset(arts.split())) for name, code, arts in rows)


TUNED = _read("""
Tim Berners-Lee | en |
espresso machine | en | own:coffee-machine
vending machine | en | own:vending-machine
time machine | en |
hacker wearing a hoodie | en | emoji:1F575 emoji:1F9D1-200D-1F4BB
oxygen | en |
gnome | en |
chef | en | emoji:1F9D1-200D-1F373 phosphor:chef-hat
gas station | en | emoji:26FD phosphor:gas-pump
police station | en | emoji:1F46E emoji:1F693 phosphor:police-car
space station | en | emoji:1F6F0
power plant | en | emoji:1F3ED phosphor:nuclear-plant phosphor:factory
sea lion | en | emoji:1F9AD
glass of water | en | phosphor:pint-glass emoji:1F95B emoji:1F943
phone book | en | phosphor:address-book phosphor:book-user
pentester | en | emoji:1F3AD phosphor:mask-happy phosphor:bug-beetle emoji:1F575
ngecek PIN | id | phosphor:password
coffee shop | en | emoji:2615 phosphor:coffee
motorcycle courier | en | emoji:1F6F5 emoji:1F3CD phosphor:moped
network cable | en | emoji:1F50C phosphor:plug phosphor:plugs solid:ethernet
merge conflicts | en | phosphor:git-merge phosphor:git-diff
cherry pick | en | phosphor:git-commit
router | en | own:router phosphor:wifi-high emoji:1F6DC emoji:1F4F6 phosphor:broadcast
soldiers | en | emoji:1FA96 emoji:1F482
barista | en | emoji:2615 phosphor:coffee
waiter | en | own:waiter
chess board | en | emoji:265F phosphor:checkerboard
padlock | en | emoji:1F512
japanese chef | en | emoji:1F9D1-200D-1F373 phosphor:chef-hat
sad emoji | en | emoji:1F622 emoji:1F61E emoji:1F641 phosphor:smiley-sad
people clapping | en | emoji:1F44F phosphor:hands-clapping
plate of fried rice | en | own:fried-rice emoji:1F35B emoji:1F35A emoji:1F958
a big tree with 4 people under it | en | emoji:1F333
two robots playing chess | en | emoji:1F916 emoji:265F
group of engineers locked outside an office | en | phosphor:user-gear emoji:1F9D1-200D-1F4BB emoji:1F9D1-200D-1F4BC
team high fiving | en | phosphor:users-three emoji:1F64C
a red car | en | emoji:1F697
an old wooden door | en | emoji:1F6AA
mobil balap merah | id | emoji:1F3CE
kru film | id | own:film-set
toko buku | id | emoji:1F4DA
seekor kucing hitam tidur di kasur | id | emoji:1F431 emoji:1F408-200D-2B1B emoji:1F408
sepiring nasi goreng | id | own:fried-rice emoji:1F35B emoji:1F35A emoji:1F958
mata uang | id | emoji:1F4B0 emoji:1F4B5 emoji:1FA99 emoji:1F4B1 phosphor:coins
kartu nama | id | phosphor:identification-card phosphor:identification-badge
Algorithm Engineer | en | phosphor:tree-structure phosphor:graph
Fintech Engineer | en | emoji:1F3E6 phosphor:coins phosphor:bank phosphor:hand-coins
Compiler Engineer | en | phosphor:code phosphor:brackets-curly phosphor:binary
""")

HELD_OUT = _read("""
Ada Lovelace | en |
Guido van Rossum | en |
Grace Hopper at a desk | en |
Mark Zuckerberg | id |
washing machine | en | phosphor:washing-machine
sewing machine | en | own:sewing-machine
train station | en | emoji:1F689 emoji:1F686
bookshelf | en | own:bookshelf
mountain lion | en |
guinea pig | en |
hot dog | en | emoji:1F32D
ice cream | en | emoji:1F368 emoji:1F366 phosphor:ice-cream
horseshoe crab | en |
bug report | en | phosphor:bug
fire truck | en | emoji:1F692 phosphor:fire-truck
butterfly effect | en |
memory leak | en |
dining table | en | own:dining-table
green traffic light | en | emoji:1F6A6 emoji:1F6A5 phosphor:traffic-signal
a tall man in a suit | en | emoji:1F468
three empty bottles | en | solid:bottle-water
pile of books | en | emoji:1F4DA
cup of tea | en | emoji:1F375 emoji:2615 emoji:1FAD6 phosphor:tea-bag
a small dog chasing a ball | en | emoji:1F436 emoji:1F415
doctor holding a clipboard | en | emoji:2695 emoji:1F9D1-200D-2695 emoji:1FA7A phosphor:stethoscope emoji:1F4CB
students sitting in a classroom | en | emoji:1F9D1-200D-1F393 phosphor:student phosphor:graduation-cap
gold medal | en | emoji:1F947 emoji:1F3C5 phosphor:medal
swift | en |
curl | en |
notion | en |
Docker | en | brand:docker
keyboard and mouse | en | emoji:2328 emoji:1F5B1 phosphor:keyboard phosphor:mouse
safe with a lock | en | phosphor:vault emoji:1F512
the lighthouse keeper | en |
basketball player | en | emoji:26F9 emoji:1F3C0 phosphor:basketball
a broken heart | en | emoji:1F494 phosphor:heart-break
Cloud Engineer | en | phosphor:cloud
Game Developer | en | emoji:1F3AE phosphor:game-controller
mesin cuci | id | phosphor:washing-machine
mesin waktu | id |
stasiun kereta | id | emoji:1F689 emoji:1F686
rumah makan padang | id | own:restaurant emoji:1F37D phosphor:fork-knife
rumah kecil di atas bukit | id | emoji:1F3E0 emoji:1F3E1
dua orang sedang berjabat tangan | id | emoji:1F91D
kucing oranye lucu | id | emoji:1F431 emoji:1F408
air terjun | id | own:waterfall
sekelompok siswa belajar | id | emoji:1F9D1-200D-1F393 phosphor:student phosphor:graduation-cap emoji:1F393
pohon besar yang rindang | id | emoji:1F333
gedung sekolah tua | id | emoji:1F3EB
segelas kopi panas | id | emoji:2615 phosphor:coffee
sopir truk | id | own:car-driver
meja kayu | id | phosphor:table phosphor:desk
bintang laut | id |
lampu merah | id | emoji:1F6A6 emoji:1F6A5 phosphor:traffic-signal
kipas angin | id | phosphor:fan
""")
