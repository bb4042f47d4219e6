"""Words for persons and for what they do, in English and Indonesian -> the postures in which they are drawn."""

from __future__ import annotations

import re

PEOPLE = frozenset(
    """
    person people man men woman women boy boys girl girls kid kids child children guy guys lady friend friends
    father dad mother mom brother sister grandpa grandma grandfather grandmother uncle aunt son daughter husband wife
    someone somebody user users customer customers client clients buyer buyers colleague colleagues neighbor neighbour
    player players victim victims adult adults employee employees human citizen passenger
    doctor doctors scientist scientists professor dosen researcher nurse nurses teacher teachers programmer programmers
    developer developers coder coders engineer engineers hacker hackers designer student students pupil pupils
    boss manager managers businessman businesswoman lawyer banker director ceo recruiter worker workers builder builders
    chef cook police policeman officer cashier seller sellers barista waiter waitress shopkeeper farmer farmers
    courier driver thief burglar robber scammer detective old young elderly
    orang seseorang pria wanita laki-laki lelaki cowok cewek perempuan anak bocah bapak ibu ayah kakek nenek om tante
    teman temen kawan sahabat kakak adik suami istri pengguna pelanggan pembeli tetangga korban karyawan pegawai
    dokter ilmuwan profesor dosen peneliti perawat suster guru siswa murid pelajar mahasiswa bos atasan manajer direktur
    pekerja tukang kuli buruh koki polisi satpam kasir penjual pelayan pedagang petani kurir sopir maling pencuri penipu
    guard guards teller tellers receptionist secretary accountant interviewer interviewee applicant applicants
    candidate candidates patient patients judge pilot soldier landlord couple couples family lecturer baker
    girlfriend boyfriend grandson granddaughter father-in-law mother-in-law mom mum mama papa mommy daddy hrd
    pasangan keluarga mertua pacar kekasih menantu cucu pasien pelamar kandidat pewawancara resepsionis sekretaris
    akuntan hakim tentara nasabah tamu pejabat mamah nyokap bokap wali
    """.split()
)
"""Those who can be drawn as a person in a posture."""

GENERIC = frozenset("old young elderly tua muda rich wealthy kaya bank security police".split())
"""What is told of a person and seen: these are no persons by themselves."""

OPENS = frozenset(
    "show shows tampilkan tampilin ada there is are a an the one another seorang seseorang si sang sebuah animation of "
    "animasi "
    "gambar picture scene adegan dua-dua".split()
)
BETWEEN = frozenset("is are was were who that yang sedang lagi tengah being just".split())
"""Words between a person and what the person does."""

PRONOUNS = frozenset("he she they him her dia ia mereka".split())

_HAVE = r"(?:an? |the |his |her |their |some |sebuah |se\w+ )?"
VERBS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(rf"(?:{words})(?= |$)"), pose)
    for words, pose in (
        (r"shak(?:e|es|ing) hands?(?: with each other)?|(?:ber)?jabat(?:an)? tangan|(?:ber)?salaman", "shakes hands"),
        (
            rf"(?:look|peer)(?:s|ing)? through {_HAVE}magnifying glass"
            r"|(?:me)?lihat (?:dengan|pakai|lewat|melalui) kaca pembesar|(?:hold|us)(?:s|es|ing)? a magnifying glass"
            r"|(?:me)?megang kaca pembesar|pegang kaca pembesar",
            "inspects",
        ),
        (
            r"(?:get|gets|getting|answer|answers|answering|receive|receives|receiving|take|takes|taking)"
            rf" {_HAVE}(?:phone |scam |)call"
            rf"|(?:talk|speak)(?:s|ing)? on {_HAVE}phone"
            rf"|pick(?:s|ing)? up {_HAVE}(?:phone|call)|answer(?:s|ing)? {_HAVE}phone"
            r"|(?:men|n)el[ep]+on|nelpon|telponan|teleponan|bertelepon|meng?angkat tel[ep]+on|angkat tel[ep]+on"
            r"|(?:me)?nerima tel[ep]+on|terima tel[ep]+on|ditel[ep]+on|ditelpon",
            "calls",
        ),
        (
            r"talk(?:s|ing)?(?: (?:to|with) each other| together)?"
            r"|chat(?:s|ting)?(?: with each other)?|discuss(?:es|ing)?"
            r"|(?:me)?ngobrol|mengobrol|berbincang(?:-bincang)?|(?:ber)?bicara|berdiskusi|bercakap(?:-cakap)?",
            "talks",
        ),
        (
            r"run(?:s|ning) (?:with(?! (?:the |a )?(?:text|words?|label|caption) )"
            r"|while (?:carrying|holding)|carrying|holding)"
            r"|(?:ber)?lari(?:-lari)? (?:dengan(?! (?:tulisan|teks|label) )"
            r"|(?:sambil |dengan )?(?:membawa|bawa|memegang|pegang))",
            "runs with",
        ),
        (
            r"wav(?:es?|ing)(?: (?:hello|goodbye|(?:his|her|their|one|a) hands?))?"
            r"|(?:me)?lambai(?:kan)?(?:-lambai)?(?: tangan(?:nya)?)?|dadah(?:-dadah)?",
            "waves",
        ),
        (
            r"jump(?:s|ing)(?: (?:up and down|up|for joy|high))?(?! (?:into|onto|over|off|out|from|to|on|in|through))"
            r"|(?:(?:me)?lompat|(?:me)?loncat)(?:-lompat|-loncat)?(?! (?:ke|dari|masuk|di|melewati|dalam))",
            "jumps",
        ),
        (r"think(?:s|ing)(?: hard)?(?! (?:of|about))|(?:ber)?pikir|mikir", "thinks"),
        (r"(?:cries|crying|weep(?:s|ing))|(?:me)?nangis", "cries"),
        (r"(?:shout|yell|scream)(?:s|ing)?|(?:ber)?teriak(?:-teriak)?", "shouts"),
        (r"(?:typ|cod|program)(?:es|s|e|ing|ming)|mengetik|ngetik|ngoding|bekerja|work(?:s|ing)?", "types"),
        (
            r"argu(?:es?|ing)(?: with each other)?|quarrel(?:s|l?ing)?|bicker(?:s|ing)?|(?:ber)?debat"
            r"|(?:ber)?tengkar|cekcok|adu mulut|beradu mulut|berantem|ribut",
            "argues",
        ),
        (
            r"(?:show(?:s|ing)?|giv(?:es|ing)|hand(?:s|ing)(?: over)?)(?= .+ to )"
            r"|(?:memperlihatkan|menunjukkan|nunjukin|memberi(?:kan)?|ngasih|menyerahkan)(?= .+ (?:ke|kepada|pada) )",
            "gives",
        ),
        (r"read(?:s|ing)?|membaca|baca", "reads"),
        (r"study(?:ing)?|studies|belajar", "studies"),
        (r"push(?:es|ing)?|mendorong|dorong|ndorong", "pushes"),
        (r"run(?:s|ning)? after|chas(?:es|ing)|(?:ber)?lari (?:meng|ng)ejar|mengejar|ngejar", "runs"),
        (
            r"run(?:s|ning)(?: fast)?"
            r"(?! (?:out|in|into|to|towards?|away|from|over|through|across|after|on|off|up|down|a|the))"
            r"|(?:ber)?lari(?:-lari)?(?! (?:ke|dari|menuju|me\w+|ng\w+|keluar|masuk))",
            "runs",
        ),
        (r"point(?:s|ing)? (?:at|to)|menunjuk(?: ke)?|nunjuk(?: ke)?", "points"),
        (r"carry(?:ing)?|carries|membawa|bawa|menenteng|nenteng|(?:meng)?angkat|lift(?:s|ing)?", "carries"),
        (r"hold(?:s|ing)?(?: up)?|memegang|pegang|megang|(?:meng)?genggam", "holds"),
        (r"us(?:es|ing)|menggunakan|gunakan|pakai|main|scroll(?:s|ing)?", "uses"),
        (r"look(?:s|ing)? at|star(?:es|ing) at|(?:me|nge)?lihat|menatap|natap", "looks"),
        (r"sit(?:s|ting)?|duduk", "sits"),
        (r"stand(?:s|ing)?|berdiri", "stands"),
    )
)
"""What a person does, the longer ways to say it first, and the posture for it."""

MERGED = {
    ("sits", "reads"): "reads",
    ("sits", "studies"): "studies",
    ("sits", "types"): "types",
    ("sits", "uses"): "uses",
    ("holds", "talks"): "holds",
    ("holds", "stands"): "holds",
    ("carries", "stands"): "carries",
}
"""What one does, then does as well, and what shows both."""

LAPTOPS = frozenset("laptop notebook".split())
SCREENS = frozenset("computer pc komputer monitor desktop".split())
PHONES = frozenset("phone smartphone cellphone mobile handphone hp ponsel hape gadget".split())
HANGING = frozenset(
    "bag bags suitcase bucket basket handbag briefcase toolbox luggage tas koper ember keranjang kantong".split()
)
ALOFT = frozenset("umbrella balloon balloons flag kite payung balon bendera layangan".split())
SIGNS = frozenset("sign poster placard banner papan spanduk kertas paper board tulisan".split())
BROAD = frozenset(
    "box boxes package parcel gift tray baby laptop kotak kardus paket kado hadiah nampan plate pizza cake bowl trophy "
    "piala computer kue television tv monitor crate pot book buku cat dog kucing anjing".split()
)
"""What is carried with both hands."""

OURS = frozenset("hill bukit tower menara".split())
"""Places that are drawn for those who stand there."""

BOARDS = frozenset("blackboard whiteboard chalkboard board papan".split())
"""What words are written on."""

CALLED = {"hp": "phone", "hape": "phone", "handphone": "phone", "kotak": "box", "kardus": "box", "paket": "package"}
"""Everyday words for things, and the names of their art."""

INSTEAD = {"phone": ("smartphone", "mobile phone", "phones"), "bus": ("oncoming bus",),
           "book": ("closed book", "open book"),
           "flag": ("triangular flag",)}  # fmt: skip
"""What is meant by a word beside a person, where a film speaks of another thing by the same word."""

HANDS = re.compile(
    r"(?:in|on|with|di|dengan|pakai) (?:his|her|their|both|the|one|a|kedua)?\s*"
    r"(?:hands?|tangan(?:nya)?)(?= |$)"
)
AT_DESK = re.compile(
    rf"(?:at|behind|on|in front of|infront of|di depan|di atas|di belakang|di) "
    rf"{_HAVE}(?:desk|table|meja)(?: (?:kerja|belajar))?(?:nya)?(?= |$)"
)
SAYS = re.compile(
    r"(?:that |which |yang )?(?:says?|saying|reads?|reading|bertuliskan|tulisannya|berisi tulisan)"
    r"|(?:with|dengan) (?:the |a )?(?:text|words?|word|label|caption|tulisan|teks)|(?:that )?(?:has )?written on it"
)
"""What stands before the words that are to be read on a thing."""

FURNITURE = re.compile(
    r"(?:(?:an? |the |his |her |their |sebuah |wooden )?(?:"
    r"(?P<counter>(?:(?:front |cashier |reception |checkout )?counter|(?:reception|front) desk)"
    r"|meja (?:kasir|resepsionis|teller)|konter|loket)"
    r"|(?P<table>(?:(?:dining|meeting|office|interview|kitchen|work) )?(?:table|desk)"
    r"|meja(?: (?:kerja|belajar|makan|rapat|kantor|tamu|wawancara))?)"
    r"|(?P<sofa>sofa|couch)|(?P<bench>(?:park )?bench|bangku(?: taman)?)"
    r"|(?P<gate>(?:front |iron |closed |locked )?gate|(?:pintu )?gerbang)"
    r"|(?P<door>(?:front |closed )?door|pintu)"
    r"|(?P<bed>(?:hospital |patient |sick )?bed|(?:kasur|ranjang|tempat tidur)(?: (?:rumah sakit|pasien|rs))?)"
    r"|(?P<board>white ?board|papan tulis)))(?:nya)?(?= |$)"
)
"""Furniture that is drawn for those who are there, and what they stand before."""

PUPILS = frozenset("student pupil siswa murid pelajar mahasiswa kid child anak".split())
"""Who sits before a board."""

__all__ = ["ALOFT", "AT_DESK", "BETWEEN", "BOARDS", "BROAD", "CALLED", "GENERIC", "HANDS", "HANGING"]
__all__ += ["INSTEAD", "LAPTOPS"]
__all__ += ["FURNITURE", "PUPILS"]
__all__ += ["MERGED", "OPENS", "OURS", "PEOPLE", "PHONES", "PRONOUNS", "SAYS", "SCREENS", "SIGNS", "VERBS"]
