"""Makes the fonts of this folder from Debian's packages fonts-noto-core and fonts-noto-mono.

    apt-get download fonts-noto-core fonts-noto-mono
    for package in *.deb; do dpkg-deb -x "$package" noto; done
    pip install fonttools==4.68.0 brotli
    python make.py noto/usr/share/fonts/truetype/noto

One family per script, because slices that share a family name confuse Typst. Every face of a family covers the same
characters, so that a tick in bold italics is a tick. The same input gives the same bytes: no time is written.
"""

import io
import pathlib
import sys

from fontTools import merge, subset
from fontTools.ttLib import TTFont

HERE = pathlib.Path(__file__).parent


def characters(ranges):
    """Code points of "20-7E A0": hexadecimal, ends included."""
    for part in ranges.split():
        first, _, last = part.partition("-")
        yield from range(int(first, 16), int(last or first, 16) + 1)


def ranges(codes):
    """The same as CSS writes it: "U+20-7E,U+A0"."""
    ordered = sorted(codes)
    starts = [code for code in ordered if code - 1 not in codes]
    ends = [code for code in ordered if code + 1 not in codes]
    return ",".join(f"U+{first:X}" if first == last else f"U+{first:X}-{last:X}" for first, last in zip(starts, ends))


# Spaces, dashes, quotes, bullets, daggers, ellipsis, per mille, primes, direction marks.
PUNCTUATION = "2000-2027 202A-2030 2032-2033 2039-203A 203C 2044 2060-2064 2066-2069"
# What nearly all pages in the Latin script are written with, and the signs of the theme itself: all that most readers load.
LATIN = (
    "20-7E A0-17F "  # Basic Latin to Latin Extended-A: European languages, Turkish, Indonesian, Swahili
    "2BB-2BC 2C6 2DA 2DC "  # oʻ gʻ of Uzbek
    "2000-200F 2010-2015 2018-201E 2020-2022 2026 202A-202F 2030 2032-2033 2039-203A 2044 2060-2064 2066-2069 "
    "20AC 2116 2122 FFFD"
)
SIGNS = "2190-2193 2212 2605-2606 2610-2612 2713 2717"
# The rest, in families of their own that browsers load where it occurs. The letters are there again, since marks stand on them.
EXTENDED = (
    "41-5A 61-7A 180-24F "  # Latin Extended-B: Hausa and others
    "250-25C 260 263 265 268-26B 26F 272 275 283 288-28C 292 294-295 "  # African letters and common phonetic signs
    "2B0 2B7 2B9-2CD 2D8-2DD 2EE 300-30C 30F 311 31B 323-328 32D-32E 330-331 335 "  # oʻ gʻ, and marks for Yoruba and others
    "1E00-1EF9 "  # Yoruba, Vietnamese, Igbo, transliterations
    + PUNCTUATION
    + " 2070 2074-208E 20A0-20BF 2113 2116 2117 2120 2122 2126 212E 2150-215E FB01-FB02 FFFD"
)
# Keys ↵ ⌘ ⌥ ⇧, menus ☰ ⋮, ← ↑ → ↓ ↔ ⇒, mathematics, ✓ ✗ ☐ ☑ ☒, shapes, stars, warning sign.
SYMBOLS = (
    "21A9 21AA 21B5 21E5 21E7 21EA 2303 2318 2325 2326 232B 238B 23CE 23F1 22EE 22EF 2630 270E 25B8 2794 "
    "2190-2195 21D0 21D2 21D4 2202 220F 2211 2212 2215 2219 221A 221E 2229 222B 2248 2260 2261 2264 2265 "
    "25A0 25A1 25AA 25AB 25B2 25B6 25BA 25BC 25C0 25C6 25C7 25CA 25CB 25CF 25E6 2605 2606 2610-2612 26A0 2713-2718 2715 2756 27A4"
)
CYRILLIC = "300-304 306-308 30B 400-52F 1C80-1C88 2116 2DE0-2DFF A640-A69F"
COMMON = "20 2D 2E 2C A0 AB BB 2013-2014 2018-201D 2026 200B-200F 25CC"
BENGALI = "951 952 964 965 980-9FF 1CD0 1CD2 1CD8 1CE1 1CEA 1CF2 20B9 " + COMMON
DEVANAGARI = "900-97F 1CD0-1CF9 20B9 20F0 A830-A839 A8E0-A8FF " + COMMON
ARABIC = (
    "20-22 27-29 2A-2F 3A-3B 3D 5B-5D 7B-7D A0 AB BB D7 F7 600-6FF 750-77F 8A0-8B4 8D4-8E1 200B-200F 2010-2011 "
    "2013-2014 2018-201D 2026 202A-202E 2066-2069 204F 25CC 2E41 FDF2 FDFA-FDFD FB50-FB51"
)
NASTALIQ = "20 21 28-29 2D 2E 2F 3A A0 AB BB 600-6FF 763 8A0 200B-200F 2013-2014 2018-201D 2026 25CC FDF2 FDFA-FDFD"

# family → (characters, {style: source}, ornaments taken from symbol fonts)
FAMILIES = {
    "noto-sans": ("Noto Sans", LATIN, {
        "regular": "NotoSans-Regular",
        "bold": "NotoSans-Bold",
        "italic": "NotoSans-Italic",
        "bold-italic": "NotoSans-BoldItalic",
    }, SIGNS),
    "noto-sans-extended": ("Noto Sans Extended", EXTENDED, {
        "regular": "NotoSans-Regular",
        "bold": "NotoSans-Bold",
        "italic": "NotoSans-Italic",
        "bold-italic": "NotoSans-BoldItalic",
    }, SYMBOLS),
    "noto-sans-mono": ("Noto Sans Mono", LATIN, {
        "regular": "NotoSansMono-Regular",
        "bold": "NotoSansMono-Bold",
    }, SIGNS),
    "noto-sans-mono-extended": ("Noto Sans Mono Extended", EXTENDED + " 400-45F 2190-2195 2500-257F 2580-2593", {
        "regular": "NotoSansMono-Regular",
        "bold": "NotoSansMono-Bold",
    }, SYMBOLS),
    "noto-sans-cyrillic": ("Noto Sans Cyrillic", CYRILLIC, {
        "regular": "NotoSans-Regular",
        "bold": "NotoSans-Bold",
        "italic": "NotoSans-Italic",
        "bold-italic": "NotoSans-BoldItalic",
    }, ""),
    "noto-sans-bengali": ("Noto Sans Bengali", BENGALI, {
        "regular": "NotoSansBengali-Regular",
        "bold": "NotoSansBengali-Bold",
    }, ""),
    "noto-sans-devanagari": ("Noto Sans Devanagari", DEVANAGARI, {
        "regular": "NotoSansDevanagari-Regular",
        "bold": "NotoSansDevanagari-Bold",
    }, ""),
    "noto-naskh-arabic": ("Noto Naskh Arabic", ARABIC, {
        "regular": "NotoNaskhArabic-Regular",
        "bold": "NotoNaskhArabic-Bold",
    }, ""),
    "noto-nastaliq-urdu": ("Noto Nastaliq Urdu", NASTALIQ, {
        "regular": "NotoNastaliqUrdu-Regular",
        "bold": "NotoNastaliqUrdu-Bold",
    }, ""),
}
# The names of languages, in lists from which readers choose one: a script that a page has for one word costs no whole font.
# Nastaliq has the letters of Naskh, hence a file of its own. Words that lack here a letter are not to be set in them.
NAMES = {
    "noto-names": {
        "NotoSans-Regular": "Ўзбекча Русский",
        "NotoSansBengali-Regular": "বাংলা",
        "NotoSansDevanagari-Regular": "हिन्दी",
        "NotoNaskhArabic-Regular": "العربية فارسی",
    },
    "noto-names-nastaliq": {"NotoNastaliqUrdu-Regular": "اردو"},
}
ORNAMENTS = ["NotoSansMath-Regular", "NotoSansSymbols2-Regular", "NotoSansSymbols-Regular"]


def take(font, wanted, features=None):
    """Only the wanted characters of a font, without hints."""
    options = subset.Options()
    options.hinting = False
    options.notdef_outline = True
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14, 16, 17]
    options.name_languages = [0x409]
    options.drop_tables += ["DSIG", "MATH", "GDEF"] if features == [] else ["DSIG", "MATH"]
    if features is not None:
        options.layout_features = features
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=wanted)
    subsetter.subset(font)
    return font


def with_ornaments(font, folder, wanted):
    """The font, and from the symbol fonts what it lacks."""
    missing = set(characters(wanted)) - set(font.getBestCmap())
    parts = [font]
    for name in ORNAMENTS:
        source = TTFont(folder / f"{name}.ttf")
        found = missing & set(source.getBestCmap())
        if found:
            parts.append(take(source, found, features=[]))
            missing -= found
    if len(parts) == 1:
        return font
    streams = []
    for part in parts:
        stream = io.BytesIO()
        part.save(stream)
        stream.seek(0)
        streams.append(stream)
    vertical = [(font[table], names) for table, names in VERTICAL]
    kept = [[(name, getattr(table, name)) for name in names] for table, names in vertical]
    merged = merge.Merger(options=merge.Options(drop_tables=["vhea", "vmtx", "VORG"])).merge(streams)
    for (table, _), values in zip(VERTICAL, kept):
        for name, value in values:
            setattr(merged[table], name, value)
    merged["post"].isFixedPitch = font["post"].isFixedPitch
    return merged


# Metrics that must stay those of the text, not the largest of all merged fonts.
VERTICAL = [
    ("hhea", ["ascent", "descent", "lineGap"]),
    ("OS/2", ["sTypoAscender", "sTypoDescender", "sTypoLineGap", "usWinAscent", "usWinDescent", "sxHeight", "sCapHeight"]),
    ("head", ["created", "modified", "fontRevision"]),
]


def rename(font, old, family):
    for record in font["name"].names:
        if record.nameID in (1, 3, 4, 6, 16):
            text = record.toUnicode()
            compact = record.nameID == 6
            record.string = text.replace(old.replace(" ", ""), family.replace(" ", "")) if compact else text.replace(old, family)


def names(folder):
    """The fonts of NAMES."""
    for stem, sources in NAMES.items():
        streams = []
        for source, words in sources.items():
            part = take(TTFont(folder / f"{source}.ttf", recalcTimestamp=False), {ord(letter) for letter in words} | {0x20})
            stream = io.BytesIO()
            part.save(stream)
            stream.seek(0)
            streams.append(stream)
        font = merge.Merger().merge(streams) if len(streams) > 1 else TTFont(streams[0])
        font.recalcTimestamp = False
        font["head"].modified = font["head"].created = TTFont(folder / f"{source}.ttf")["head"].modified
        font.flavor = "woff2"
        path = HERE / f"{stem}.woff2"
        font.save(path)
        print(f"{path.name:40} {path.stat().st_size / 1000:6.1f} KB")


def main(folder):
    for stem, (family, wanted, faces, ornaments) in FAMILIES.items():
        covered = []
        for style, source in faces.items():
            font = TTFont(folder / f"{source}.ttf", recalcTimestamp=False)
            own = font["name"].getDebugName(16) or font["name"].getDebugName(1)
            take(font, list(characters(wanted)))
            if ornaments:
                font = with_ornaments(font, folder, ornaments)
            if own != family:
                rename(font, own, family)
            font.recalcTimestamp = False
            font["OS/2"].usWeightClass = 700 if "bold" in style else 400  # Nastaliq's bold calls itself regular
            covered.append(set(font.getBestCmap()))
            font.flavor = "woff2"
            path = HERE / f"{stem}-{style}.woff2"
            font.save(path)
            print(f"{path.name:40} {path.stat().st_size / 1000:6.1f} KB {len(covered[-1]):5} characters")
        if stem.startswith(("noto-sans-mono", "noto-sans-extended")) or stem == "noto-sans":
            print("  range:", ranges(set.intersection(*covered)))
        uneven = set.union(*covered) - set.intersection(*covered)
        if uneven:
            print("  not in every face:", " ".join(f"{code:04X}" for code in sorted(uneven)))


main(pathlib.Path(sys.argv[1]))
names(pathlib.Path(sys.argv[1]))
