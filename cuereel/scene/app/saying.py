"""How cues say where something is seen on a screen, how it comes there, and who does what to it."""

from __future__ import annotations

PHONE = "(phone|smartphone|mobile phone|mobile|cell phone|iphone|hp|ponsel|handphone|app|mobile app|aplikasi)"
WEB = "(website|web page|webpage|web site|browser|browser window|laptop|laptop screen|computer|computer screen|situs|"
WEB += "situs web|laman|peramban|komputer)"
SHOWS = "(shows|showing|displays|displaying|with|opens|has|menampilkan|menunjukkan|dengan)"
ON_PHONE = f"[[muncul] (on|in|at|di) [the|a|their|her|his|your|layar] {PHONE} [screen|display]]"
PHONE_FIRST = f"[[layar] {PHONE} [screen|display] [{SHOWS}|muncul|gets|receives|dapat|menerima]]"
SCREEN = f"[[the|a] (page|screen|{PHONE} screen|{PHONE}|halaman|layar) [{SHOWS}]]"
"""Where it is seen. A phone needs no saying: it is what is drawn unless a cue says otherwise."""

SAYS = (
    "[(that says|that reads|saying|says|reading|reads|asking|asks|with [the] (text|message|words)|bertuliskan|berisi|"
    "berbunyi|yang berbunyi|dengan (tulisan|pesan|teks))]"
)
POPS = (
    "[(pop|pops|popping|slide|slides|sliding|come|comes|coming|drop|drops|appear|appears|appearing|arrives|is shown|"
    "muncul|masuk|keluar) [up|in|down|from the top|dari atas]]"
)
GETS = "(is|gets|being|are)"
PRESSED = "(clicked|tapped|pressed|hit|pushed)"
DITEKAN = "(diklik|ditekan|dipencet|diketuk|di klik|di tekan|di pencet)"
PRESSES = "(clicks|taps|presses|hits|clicking|tapping|pressing|click|tap|press)"
MENEKAN = "(menekan|mengklik|klik|tekan|pencet|memencet|ketuk|mengetuk)"
USER = "(user|someone|finger|thumb|hand|cursor|person|pengguna|jari|jempol|kursor|orang)"

AND = "(,|and|dan) [and|then|dan|lalu|kemudian]"
"""What leads from one thing that happens to the next in a cue: what is pressed then is on the same screen."""

ENDLESS = (
    "((that (never|does not|doesnt|won't) (end|ends|stop|stops|finish|finishes|go away))|never (ends|stops|ending)|"
    "that (keeps|goes on) [spinning|turning|loading|forever|and on]|forever|endlessly|"
    "yang (tidak|tak|gak|ga|nggak|enggak) [pernah] (selesai|selesai-selesai|berhenti|kelar|kelar-kelar|beres|"
    "beres-beres|habis-habis|berakhir)|(yang terus (berputar|muter))|terus-terusan|terus-menerus|terus|tanpa henti|"
    "selamanya)"
)
"""That something which should end does not."""
