"""A word or two that say what a thing is like -> the state in which any art can be seen, in English and Indonesian."""

from __future__ import annotations

import re
from collections.abc import Sequence

_SAID = {
    "sleeping": "sleeping|asleep|sleepy|napping|dozing|snoring|dozing off|fast asleep|sound asleep|tidur|tertidur"
    "|ketiduran|bobo|molor|ngorok|mendengkur|terlelap|tidur pulas|tidur nyenyak",
    "ringing": "ringing|vibrating|buzzing|berdering|bergetar|berbunyi|getar|bunyi|berdering-dering",
    "loud": "loud|noisy|deafening|blaring|berisik|bising|nyaring|bersuara keras",
    "fast": "fast|speeding|speedy|rapid|racing|ngebut|kencang|kenceng|cepat|cepet|melesat",
    "burning": "burning|on fire|in flames|aflame|ablaze|flaming|terbakar|kebakar|kebakaran|dibakar|membara",
    "exploding": "exploding|blowing up|bursting|meledak|meledak-ledak|meletus|mbledos",
    "smoking": "smoking|smoky|smouldering|smoldering|burnt|burned|charred|berasap|ngebul|mengepul|gosong|hangus",
    "overheating": "overheating|overheated|too hot|boiling hot|kepanasan|panas banget|panas sekali|terlalu panas",
    "in love": "in love|lovestruck|loving|jatuh cinta|kasmaran|bucin|mabuk cinta|penuh cinta",
    "cracked": "cracked|broken|shattered|smashed|damaged|splintered|retak|retak-retak|pecah|rusak|rusak parah|hancur"
    "|patah|terbelah",
    "cut": "cut|sliced|chopped|diced|cut up|cut in pieces|cut into pieces|sliced into pieces|cut into slices|dipotong"
    "|dipotong-potong|terpotong|terpotong-potong|diiris|diiris-iris|teriris|dicincang",
    "with a hole": "with a hole|with holes|with a hole in it|with holes in it|full of holes|holey|perforated|punctured"
    "|bolong|bolong-bolong|berlubang|berlobang",
    "new": "brand new|brand-new|shiny|shining|gleaming|sparkling|spotless|kinclong|mengkilap|mengkilat|berkilau"
    "|masih baru|bersinar",
    "old": "old|ancient|antique|vintage|outdated|dusty|worn out|tua|kuno|jadul|usang|lawas|antik|berdebu|butut|lapuk"
    "|penuh debu|jaman dulu|zaman dulu",
    "dirty": "dirty|filthy|muddy|stinky|smelly|grimy|stinking|rotten|kotor|dekil|kumal|berlumpur|bau|busuk",
    "messy": "messy|untidy|cluttered|chaotic|berantakan|acak-acakan|amburadul|semrawut",
    "wet": "wet|soaked|soaking wet|dripping|dripping wet|drenched|basah|basah kuyup|kehujanan|kebasahan",
    "frozen": "frozen|icy|freezing|iced over|beku|membeku|kedinginan",
    "dizzy": "dizzy|pusing|puyeng|mumet|pening|pusing tujuh keliling",
    "angry": "angry|furious|mad|enraged|raging|marah|marah-marah|ngamuk|mengamuk|murka",
    "sick": "sick|ill|sakit|demam|masuk angin|meriang",
    "locked": "locked|locked up|chained|chained up|padlocked|terkunci|dikunci|digembok|dirantai|tergembok|kekunci",
    "stuck": "stuck|trapped|nyangkut|tersangkut|terjebak|kejebak|mentok",
    "heavy": "heavy|weighty|berat|berat banget",
    "expensive": "expensive|pricey|costly|overpriced|mahal|kemahalan",
    "cheap": "cheap|discounted|on sale|murah|murah meriah|didiskon|diskon",
    "ticking": "ticking|tick-tocking|tick tock|berdetak|berdetik|berdetak-detak",
    "hands spinning": "hands spinning|hands turning|hands racing|with spinning hands|with turning hands"
    "|with its hands spinning|with its hands turning|with its hands spinning fast|hands spinning fast|spinning fast"
    "|whose hands spin|with hands that spin|berputar cepat|jarumnya berputar|jarumnya muter|dengan jarum berputar"
    "|yang jarumnya berputar|yang jarumnya muter",
    "spinning": "spinning|rotating|whirling|berputar|berputar-putar|muter|muter-muter|mutar",
    "blinking": "blinking|flashing|flickering|berkedip|berkedip-kedip|kedip|kedip-kedip|kelap-kelip",
    "melting": "melting|melted|meleleh|lumer|mencair|leleh",
    "opening": "opening|opens|swinging open|swings open|opening up|membuka|terbuka|kebuka",
    "closing": "closing|closes|swinging shut|slamming shut|slams shut|shutting|menutup|tertutup|ketutup",
}

STATE_OF = {said: state for state, words in _SAID.items() for said in words.split("|")}
"""The state that a word or a few, in small letters, name."""

OF_PERSONS = frozenset("sleeping dizzy angry sick wet frozen stuck burning overheating".split()) | {"in love"}
"""The states in which somebody can be; who is old has no cobwebs, and who smokes does not burn."""

CLOCKS = frozenset("clock clocks watch wristwatch stopwatch timer jam arloji stopwatch weker".split())
"""What has hands that turn."""

_LEAVES = frozenset(
    "door doors gate gates window windows safe elevator lift shutter shutters pintu gerbang jendela brankas".split()
)
"""What has leaves that swing, and is drawn with them shut: a wardrobe and a fridge are drawn open."""

_ON_CLOCKS = frozenset({"ticking", "hands spinning"})
_ON_HINGES = frozenset({"opening", "closing"})


def of_its_kind(state: str, words: Sequence[str]) -> str:
    """The state in which a thing is seen that is called so; "" where it has nothing to be so with.

    Of a clock that spins one means its hands.
    """
    is_clock, hinged = not CLOCKS.isdisjoint(words), not _LEAVES.isdisjoint(words)
    if state == "spinning" and is_clock:
        return "hands spinning"
    return "" if (state in _ON_CLOCKS and not is_clock) or (state in _ON_HINGES and not hinged) else state


_ELSEWHERE = re.compile(
    r"(?:sleeping|tidur) (?:pills?|bags?|modes?|obat|tablets?)|heavy (?:rain\w*|snow\w*|traffic|metal|industry|duty)"
    r"|hujan (?:berat)|fast (?:foods?|forward|lane|fashion|charg\w+)|smok(?:ing|y) (?:area|room|gun|pipe|section)"
    r"|cut (?:scenes?|flowers?)|old (?:school|town|man|woman|lady|people|days)|mad (?:libs?|men)"
    r"|hard (?:cut)|racing (?:car|cars|bike|game|track)s?|cold cut|ringing bell|shining (?:sun|star|stars|moon)"
    r"|(?:sun|star|stars|moon|matahari|bintang|bulan|kereta|jalan|lampu|lalu lintas|arus) "
    r"(?:shining|bersinar|cepat|berat|macet)|(?:biru|merah|hijau|abu-abu|coklat|ungu) tua|orang tua"
    r"|(?:air|es|makanan|ikan|daging) beku|frozen (?:foods?|yogurt|lake)|dry cleaner|new (?:year|york|zealand|tab|line)"
    r"|(?:tahun|bulan|tab|baris) baru|(?:makanan|restoran) cepat(?: saji)?|rumah sakit|sakit (?:gigi|hati|kepala)"
    r"|(?:burning|flaming) (?:candles?|torch\w*|match\w*|stoves?|incense|fire|sun)|(?:lilin|obor|kompor|api) membara"
    r"|wet (?:wipes?|paint)"
    r"|(?:spinning|rotating) (?:wheels?|tops?|globe)|melting pot|opening (?:hours?|scene)|closing (?:time|scene)"
    r"|fire (?:sale)|(?:pasar|kamar|baju|obat) (?:murah|tidur|sakit)|sirine berbunyi"
)
"""Where such a word is a part of another name, or tells of what is no body: rain is no heavier for a weight on it."""

SAID = re.compile(
    r"(?<![\w-])(?:" + "|".join(re.escape(said) for said in sorted(STATE_OF, key=len, reverse=True)) + r")(?![\w-])"
)
"""Any of these, where it stands in small letters."""


def is_elsewhere(text: str) -> bool:
    """Whether a word of a state with the noun beside it, in small letters, is another name."""
    return bool(_ELSEWHERE.search(text))


__all__ = ["CLOCKS", "OF_PERSONS", "SAID", "STATE_OF", "is_elsewhere", "of_its_kind"]
