"""Words that change what a name is about, and words that do not, in English and in Indonesian."""

from __future__ import annotations

import re

PLAIN = frozenset(
    """red green blue yellow orange purple pink black white brown grey gray golden silver dark bright colorful
    colourful
    big small little tiny huge giant large tall short long wide narrow thick thin massive mini heavy light
    old new young ancient modern vintage antique classic medieval fresh aged
    wooden metal metallic plastic leather cotton stone steel iron woollen rusty
    cute funny happy beautiful pretty lovely nice cool ugly fancy simple plain typical common ordinary normal real
    empty full open closed shiny dirty clean wet dry hot cold warm
    one two three four five six seven eight nine ten several many few more some single another other every each
    my your his her our their the a an this that these those human male female electric
    japanese chinese indonesian american italian french german korean indian javanese british dutch european
    asian roman
    left right front back side top
    merah hijau biru kuning oranye jingga ungu hitam putih coklat cokelat abu abu-abu emas perak gelap terang
    besar kecil mungil raksasa tinggi pendek panjang lebar tebal tipis berat ringan
    tua lama baru muda kuno modern antik klasik segar purba
    kayu besi plastik kulit baja berkarat
    lucu imut cantik indah bagus jelek sederhana biasa rindang keren listrik jadul
    asli kosong penuh terbuka tertutup mengkilap kotor bersih basah kering panas dingin hangat
    satu dua tiga empat lima enam tujuh delapan sembilan sepuluh beberapa banyak semua
    saya kamu dia kami kita mereka ku mu jepang cina tiongkok indonesia amerika italia prancis jerman korea jawa
    """.split()
)
"""Colours, sizes, ages, materials, numbers, makers: a thing stays that thing with or without them."""

SET_PHRASES = frozenset(
    phrase.strip()
    for phrase in """black hole|black box|black market|black friday|black widow|black list|black ice|white house
    white paper|red flag|white noise|red tape|red carpet|red card|yellow card|green card|green house
    blue screen|blue chip|dark web|dark mode
    dark matter|dark pattern|cold war|hot spot|hot seat|big data|big bang|big deal|golden gate|golden ratio
    silver bullet
    iron curtain|stone age|paper tiger|hard drive|old testament|new testament|red cross|red planet|red giant
    white dwarf
    red herring|electric chair|orange county|open source|open world|left wing|right wing|full moon|new moon
    new year|long shot
    short cut
    light year|light house|dry ice|dry dock|hot line|cool down|cold call|back door|side effect|top secret|real estate
    real time|clean code|white hat|black hat|red team|blue team|red sea|black sea|black death|brown sugar|dry cleaner
    meja hijau|kambing hitam|pasar gelap|lubang hitam|kotak hitam|buah hati|kepala batu|meja bundar|rumah tua
    kartu kuning|kartu merah|bendera putih|karpet merah|hati kecil|jari kecil|orang dalam|tangan kanan|tangan dingin
    lampu merah|lampu hijau|lampu kuning|air panas|uang panas|uang muka|mata merah|bulan madu|laut merah|laut hitam
    lemari es|zebra crossing|zebra cross
    usus besar|gedung putih|zona merah|daging merah|darah putih|darah merah|perang dingin|bawang putih|kepala dingin
    """.replace("\n", "|").split("|")
    if phrase.strip()
)
"""Where a plain word is no plain word: a black hole is no hole."""

HOLLOW = frozenset(
    """alarm end airplane plane tree broker jar sort list table machine station plant shop store book card box
    board house room office table desk bag key paper bar mouse drive
    case center centre market court field bank pool stop bell ball light line point ring chain stick cap glass plate
    pot pan pen pipe plug block band wing tank mine lab school farm park yard club game show set pick cable bridge bug
    lion bear crab pig horse fish bird dragon fly cow dog cat wolf whale snake turtle bat seal mole worm duck tiger
    hole wave war conflict bomb virus network system engine tower gate wall window screen page jam leak crash attack
    tooth frame fin lever cell blade
    effect theory law model cycle apple hat head heart eye hand foot leg arm body face finger mouth nose ear brain
    cup stone ship sea moon star sun sky fire water ice air salt rice power butterfly monkey rat cake
    mesin stasiun pabrik toko buku kartu kotak papan rumah ruang ruangan kamar kantor meja tas kunci kertas mata kaki
    kepala tangan hati jantung otak air api bintang bulan matahari laut ikan kuda anjing kucing kapal kereta
    lampu bola
    bank pusat pasar alat tukang juru ahli orang anak ibu bapak raja lubang gelombang perang bom virus jaringan sistem
    menara pintu jendela dinding layar halaman tempat taman kebun sekolah hukum teori efek siklus buah daun
    akar batang
    bunga gunung batu kulit tulang darah susu telur gula garam kopi teh minyak tanda surat daftar jam hari tahun uang
    gedung kota mainan boneka kain baju topi sepatu sabun sapu payung jembatan pesawat kacang kursi bus""".split()
)
"""Heads that another noun makes another thing of: a sea lion, a coffee shop, a "mata uang" (currency, not an eye)."""

MEASURES = frozenset(
    """plate bowl cup mug glass slice piece pile heap stack row queue group crowd crew team bunch pair couple set herd
    flock pack
    collection lot lots dozens hundreds thousands kind type sort closeup close-up shot view scene portrait
    image picture
    photo drawing icon logo symbol illustration animation sketch clip video painting gambar foto ilustrasi
    """.split()
)
"""What may stand before "of" without being what is shown."""

COUNTED = frozenset(
    """sepiring semangkuk secangkir segelas seekor seorang sebuah sebutir sebatang selembar sepasang sekelompok
    sekawanan
    segerombolan setumpuk sepotong sekumpulan seikat beberapa banyak para tumpukan kumpulan kelompok antrean antrian
    gambar foto
    """.split()
)
"""The same in Indonesian, where no word like "of" follows."""

TAILS = frozenset(
    """in on at to for with inside behind under near into onto from by over above below beside between against through
    across along around about outside during before after without who which that while as because when where and or
    is are was
    of vs versus being getting
    di ke dari dengan untuk dalam pada oleh yang sedang sambil tanpa dekat saat ketika karena dan atau agar supaya
    adalah seperti""".split()
)
"""Words that open what is told about a thing: where it is, with what."""

ROOT_VERBS = frozenset(
    "terbang tidur makan minum duduk berdiri lari berlari pergi jatuh pecah main naik turun belajar bekerja".split()
)
"""Indonesian verbs that open a tail too, except after `ROOMS`."""

NOUNS_IN_ING = frozenset(
    """building engineering learning painting meeting wedding computing banking shopping gaming clothing
    ceiling pricing
    marketing programming testing evening morning lightning pudding networking parking dumpling boxing cycling string
    spring king thing wing swing training hosting coding racing bowling gardening farming mining drawing
    kucing anjing kambing daging piring dinding gunting kancing cacing keping kuning kering rating setting
    rangking""".split()
)
"""Words in -ing that are things, not doings."""

PROFESSIONS = frozenset(
    """engineer developer scientist analyst designer tester architect administrator admin specialist programmer expert
    consultant researcher manager insinyur pengembang analis ilmuwan perancang penguji pakar ahli""".split()
)
"""Heads whose modifier, a field of work, is what an emblem shows."""

ROOMS = frozenset("rumah kamar tempat meja ruang ruangan kursi air obat jam baju waktu tukang alat teman".split())
"""Indonesian heads that a doing belongs to: "rumah makan", "kamar tidur"."""

VERBS = frozenset(
    """goes gets comes turns becomes opens closes falls rises moves flies runs jumps breaks burns grows shrinks spins
    shakes slides flips rings blinks beats melts explodes appears disappears fills drops bounces walks sleeps cries
    laughs smiles eats drinks reads writes types shows says looks points holds carries pulls pushes throws catches hits
    drives fades zooms rolls floats sinks flashes glows drips leaks keeps starts stops sends loads next beside full
    washes climbs connects carries enters travels swims dances pours flows sweeps hammers lifts kneads knocks jumps
    swings sways crashes bursts pops wakes cooks bakes boils freezes dries strikes going doing lying dying using
    tumpah meledak mengalir
    muncul hilang berputar bergerak""".split()
)
"""What things do and where they stand, in cues: after it comes what is told of the thing before it."""

NOUNS_TOO = frozenset(
    """rings drinks drops falls flies types beats points smiles rolls slides floats loads stops leaks flashes sinks
    shows walks runs
    hits hammers lifts strikes swings pops shakes bursts reads looks starts pulls fills turns""".split()
)
"""Of the words for what things do, those that name several things as often."""

PLACES = frozenset(
    """left right top bottom middle center centre corner side front back above below kiri kanan atas bawah tengah pojok
    sudut samping depan belakang""".split()
)
"""Where something stands: by itself no thing."""

PRONOUNS = frozenset("it them him her each both all one ones nya".split())
"""Words for what was named before: by themselves no thing."""

STATES = frozenset(
    """rusak retak pecah kotor bolong bocor robek sobek patah penyok bengkok gosong hangus layu busuk berkarat berdebu
    kusut""".split()
)
"""What has befallen a thing, in Indonesian: it is the same thing all the same."""

DESCRIBING = STATES | frozenset(
    """red green blue yellow orange purple pink black white brown grey gray golden silver
    big small tiny huge giant large tall massive mini
    pale bright dark broken cracked burning glowing shiny rusty blinking flashing spinning shaking melting exploding
    smoking leaking
    torn bent frozen dusty dirty messy sleepy angry sad happy scared crying smiling laughing tired confused worried
    dead fat thin thick heavy wooden metal metallic
    merah hijau biru kuning oranye ungu hitam putih coklat cokelat abu-abu emas perak besar kecil raksasa mungil
    rusak retak pecah terbakar menyala berkedip berputar kotor berantakan marah sedih senang bahagia takut menangis
    tersenyum tertawa lelah bingung mati gemuk gendut kurus tebal berat""".split()
)
"""How a thing looks, its colour, its size and its state: what a label alone does not show."""

ASKS_FOR_MARK = frozenset("logo logos brand mark trademark merek merk".split())
"""Words by which a cue asks for a trade mark."""

ASKS_FOR_SIGN = frozenset("icon icons ikon sign signs symbol button emoji tanda simbol tombol lambang".split())
"""Words by which a name asks for a sign, whatever it is the sign of."""

LABELS = frozenset(
    """accept accepting accepts add adds angle archive back beginner bow calling cancel cheers climbing command
    compression confounded control cool copy cry dash divide eject empty end exclude export
    facepunch flipper flushed framed free grow growing grows hash id imp in info innocent intersect joy
    mate member
    merge merges merging metal multiply name new note-taking ok okay on option over persevere perspective pick pouch
    pound pout prohibit prohibited pulse punch radical rage registered relaxed relieved repeat resize satisfied scan
    scribble secret selection separated shuffle smoking sob soon split splits subtract
    subset superset swap sweat tada tm top translate triumph underage unite
    unlock up vibrate vs walking weary wireless worried yum zap
    zero one two three four five six seven eight nine ten
    bagi tambah kurang kali bohong damai dewasa dilarang terdaftar masukan mekar pusing pura tumbuh bertumbuh
    berkembang gabung menggabungkan terima menerima tolak simpan cari mencari lihat
    melihat""".split()
)
"""What signs and faces are labelled with that are no things: doings, numbers, states."""

VAGUE = frozenset(
    """fancy simple plain nice cool lovely beautiful pretty cute funny ugly typical common ordinary normal
    real some more one satu single another other every each my your his her our their these those it them itself someone
    somebody very really just regular general famous modern
    front top bottom middle side next atas bawah depan belakang samping antara tengah luar
    looking look looks being getting having made showing shown seen there here something generic stylized realistic
    lucu imut cantik indah bagus jelek sederhana biasa keren saya kamu dia kami kita mereka
    ku mu sangat sekali terlihat tampak nampak modern
    still already currently then masih sudah lagi sekarang
    seekor seorang sebuah sebutir sebatang selembar sepotong
    """.split()
)
"""Words of praise, belonging, place and time: nobody can see in a picture of one thing whether they hold."""

SIZES = frozenset(
    "big small little tiny huge giant gigantic large tall massive mini besar kecil mungil raksasa gede".split()
)
"""Words of size: one thing alone in the frame is neither big nor small, so they are told."""

FILMING = frozenset("shot footage view video recording rekaman cuplikan".split())
"""How something is filmed: what stands beside the word says no more than that ("drone footage of a lake")."""

HOLDERS = frozenset("slice piece kind type sort closeup close-up shot view scene".split())
"""What may stand before "of" and is no thing of its own; a plate, a bowl or a cup is one."""

FALSE_FRIENDS = frozenset(
    "pot air jam mi es pita motor ember gen jin tos pai palu cap cat map basket kali sim gang tang ban peri".split()
)
"""Words of both languages that mean another thing in each."""

MATERIALS = frozenset("kayu besi plastik kulit baja emas perak abu".split())
"""Plain words of Indonesian that are nouns where they come first."""

TRANSPARENT = frozenset("grafik diagram bagan tabel peta".split())
"""Indonesian nouns that stay what they are, whatever noun tells of what ("grafik harga")."""

SHORT_FORMS = frozenset({"pin"})
"""Short forms that are English words in small letters, for another thing than in capitals."""

CODE = re.compile(r"[;{}]|\(\)|==|(?<=\w)_(?=\w)")
"""Signs of a line of code, or of a name in one or of a file: it names nothing that could be drawn."""

CAPITALS = frozenset({"API"})
"""Short forms in capitals that are Indonesian words in small letters, for another thing ("api" is fire)."""

KINDS_IN_ING = frozenset("sailing fishing rocking frying washing sewing sleeping hunting folding dining diving".split())
"""Words in -ing that name a kind of thing before its noun: a sailing ship is no mere ship that sails."""

NEGATIONS = frozenset("no not non never bukan jangan tidak nggak dilarang".split())
"""Words with which a name means that a thing is not there: the picture of the thing says the contrary."""

ENDED = frozenset("off mati padam one ones".split())
"""The same, where they end a name ("phone off"); and words that end a name of something said before ("the red one")."""
