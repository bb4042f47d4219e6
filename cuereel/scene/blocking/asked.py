"""How a cue asks for each deed, in English and Indonesian: patterns over who acts, and with what."""

from __future__ import annotations

_BY_ITSELF = {
    "falls": (
        "(fall|tumble|plunge|plummet) [(down|over|from the sky|to the (ground|floor))]",
        "drop (down|from the sky|to the (ground|floor))",
        "[yang] (jatuh|terjatuh|berjatuhan) [(ke (bawah|tanah|lantai)|dari (atas|langit))]",
    ),
    "rises": (
        "(rise|float|go|fly) [up] (up|into the (air|sky))",
        "(rising|levitating|hovering|floating|takes off|taking off|lifts off|lifting off|launches|launching)",
        "[yang] (naik|terbang) ke (atas|langit|udara)",
        "[yang] (melayang|lepas landas|meluncur)",
    ),
    "shakes": (
        "(shakes|shaking|trembles|trembling|vibrates|vibrating|rattles|rattling|wobbles|wobbling|shivers|shivering)",
        "[yang] (bergetar|gemetar|gemetaran|bergoyang|goyang-goyang|berguncang)",
    ),
    "spins": (
        "(spins|spinning|rotates|rotating|is turning|turning around) [around] [in circles]",
        "[yang] (berputar|muter|muter-muter|berputar-putar)",
    ),
    "bounces": (
        "(bounces|bouncing|jumps|jumping|hops|hopping|dances|dancing) [(up and down|around|for joy)]",
        "[yang] (melompat|melompat-lompat|loncat|loncat-loncat|lompat-lompat|joget|berjoget|menari|memantul)",
    ),
    "grows": (
        "(grows|growing|swells|swelling|expands|expanding|inflates|inflating) [(bigger|larger|up)]",
        "(gets|getting|becomes|becoming) (bigger|larger|huge) [and (bigger|larger)]",
        "[yang] [(makin|semakin|jadi)] (membesar|mengembang) [terus]",
        "[yang] (makin|semakin|jadi) (besar|gede)",
    ),
    "shrinks": (
        "(shrinks|shrinking) [down]",
        "(gets|getting|becomes|becoming) (smaller|tiny) [and smaller]",
        "[yang] [(makin|semakin|jadi)] (mengecil|menyusut) [terus]",
        "[yang] (makin|semakin|jadi) kecil",
    ),
    "glows": (
        "(glows|glowing|blinks|blinking|flashes|flashing|lights up|lighting up|shines|shining|pulses|pulsing)",
        "[yang] (menyala|bersinar|berkedip|kedip-kedip|berkilau|bercahaya)",
    ),
    "arrives": (
        "(slides|sliding|flies|flying|comes|coming|walks|walking|drives|driving|runs|running) in "
        "[from the (side|left)]",
        "(zooms|zooming) in from the (side|left)",
        "(enters|arrives|arriving) [(the (frame|screen)|from the (side|left))]",
        "[yang] (datang|masuk) [(ke layar|dari (samping|kiri))]",
    ),
    "leaves": (
        "(runs|running|walks|walking|drives|driving|flies|flying|slides|sliding|sails|sailing) (away|off|out)",
        "(leaves|leaving|escapes|escaping) [the (frame|screen|room)]",
        "[yang] (pergi|kabur|lari|berlari|minggat) [(menjauh|pergi|keluar)]",
    ),
    "nears": (
        "(zooms|zooming|zoomed) in",
        "[yang] (di-zoom|dizoom|didekati) [kamera]",
    ),
    "rolls": ("(rolls|rolling) [(in|along|by|past)]", "[yang] (menggelinding|bergulir)"),
    "vanishes": (
        "(vanishes|vanishing|disappears|disappearing|(fades|fading) away) [(into thin air|in [a puff of] smoke)]",
        "[yang] (menghilang|hilang|lenyap)",
    ),
}

_GOES = (
    "(goes|going|moves|moving|flies|flying|travels|travelling|runs|running|walks|walking|drives|driving|slides|sliding|"
    "jumps|jumping|rolls|rolling|sails|sailing|rushes|rushing)"
)
_DROPS = (
    "(falls|falling|drops|dropping|jumps|jumping|dives|diving|flies|flying|slides|sliding|rolls|rolling|goes|going|"
    "disappears|disappearing|dropped|thrown|put|sucked)"
)
_RESTS = "[(sits|sitting|stands|standing|lies|lying|rests|resting|lands|landing|placed|perched|balancing)]"
_HOLDERS = (
    "box bag basket bucket cup glass mug jar pot bowl cart suitcase backpack crate bin cage nest envelope drawer "
    "kotak tas keranjang ember cangkir gelas toples mangkuk troli koper ransel peti sangkar amplop laci kardus"
).split()
"""What holds a thing so that the upper half of it is seen."""

_WITH_ANOTHER = {
    "stands on": (
        f"{_RESTS} on top of {{partner}}",
        "(sits|sitting|stands|standing|lands|landing|perched|balancing|jumps|jumping) on {partner}",
        "[yang] (duduk|berdiri|mendarat|bertengger|ditaruh|diletakkan) di atas {partner}",
    ),
    "hovers over": (
        "[(hovers|hovering|floats|floating|hangs|hanging|flies|flying)] (over|above) {partner}",
        "[yang] (melayang|terbang|menggantung) di atas {partner}",
    ),
    "stands beside": (
        f"{_RESTS} (next to|beside) {{partner}}",
        "[yang] [(duduk|berdiri)] di (samping|sebelah) {partner}",
    ),
    "goes to": (
        f"{_GOES} (to|towards|toward) {{partner}}",
        "[yang] (pergi|jalan|berjalan|lari|berlari|terbang|meluncur|bergerak|melompat) (ke|menuju) {partner}",
    ),
    "goes into": (
        f"[(is|gets)] {_DROPS} (into|inside) {{partner}}",
        f"[(is|gets)] {_DROPS} in {{partner}}",
        "[yang] (jatuh|masuk|lompat|melompat|dimasukkan|dimasukin|dilempar|terjun|nyemplung) ke [dalam] {partner}",
    ),
    "comes out of": (
        "(comes|coming|pops|popping|jumps|jumping|flies|flying|pulled|rises|rising|crawls|crawling|falls|falling) "
        "[up] out (of|from) {partner}",
        "(comes|coming|emerges|emerging|rises|rising) from {partner}",
        "[yang] (keluar|muncul|lompat|melompat|terbang) dari [dalam] {partner}",
    ),
    "hides behind": (
        "[(hides|hiding|stands|standing|peeks|peeking|peeps|peeping)] behind {partner}",
        "[yang] (sembunyi|bersembunyi|berdiri|mengintip|ngumpet) di (balik|belakang) {partner}",
    ),
}

_DOING = {
    "falls": "falling",
    "rises": "(floating|levitating|hovering)",
    "shakes": "(shaking|trembling|vibrating|shivering|wobbling)",
    "spins": "(spinning|rotating)",
    "bounces": "(bouncing|jumping|dancing|hopping)",
    "grows": "(growing|swelling|expanding)",
    "shrinks": "shrinking",
    "glows": "(glowing|blinking|flashing|pulsing)",
    "nears": "([the] camera (zooms|zooming|moves|moving|comes|coming|gets|getting) [in] (in on|in to|closer to|into)"
    "|(zoom|zooming|zooms) in (on|to|into)|zoom into|zoom [in] ke"
    "|kamera [yang] (mendekat|mendekati|mendekat ke|zoom ke|zoom in ke))",
}
"""What is said of a thing before its name."""

_OPENS = "^ {subject} [that] [(is|are)]"

_SIZED = {
    "grows": "^ [a] (small|tiny|little) {subject} [that] [(is|are)]",
    "shrinks": "^ [a] (big|large|huge|giant) {subject} [that] [(is|are)]",
}
"""The size that a thing has before."""

ASKED = {
    does: (
        *(f"{opens} {pattern}" for opens in (_OPENS, _SIZED.get(does)) if opens for pattern in patterns),
        *(f"^ {doing} {{subject}} $" for doing in [_DOING.get(does)] if doing),
    )
    for does, patterns in {**_BY_ITSELF, **_WITH_ANOTHER}.items()
}
"""The patterns of each deed."""

HELD = {
    holder: (f"{_OPENS} {_RESTS} (in|inside) {holder}", f"^ {{subject}} [yang] [(duduk|ada)] [di] dalam {holder}")
    for holder in _HOLDERS
}
"""Those of a thing that is held by another, by what holds it: in a wood or a hurry it is in another way."""

__all__ = ["ASKED", "HELD"]
