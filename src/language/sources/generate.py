#!/usr/bin/env python3
"""Makes ../table.tsv, the languages that need no settings, from the files beside this one.

    generate.py            writes ../table.tsv
    generate.py --check    says whether it is what the sources give
    generate.py --fetch NODE_MODULES    first makes cldr.tsv anew from the npm packages that README.md names
"""
import csv
import json
import sys
from pathlib import Path

HERE = Path(__file__).parent
TABLE = HERE.parent / "table.tsv"
COLUMNS = ["tag", "wikimedia", "autonym", "script", "direction", "digits", "calendar", "fallback"]
RIGHT_TO_LEFT = {"Adlm", "Arab", "Aran", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa", "Yezi"}
# Wikimedia writes tags in lower case, and some otherwise: the rest stands in own.tsv.
CALENDARS = {"gregorian": "gregory"}


def read(name):
    with open(HERE / name, encoding="utf-8", newline="") as file:
        return {row["tag"]: row for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)}


def fetch(modules):
    """What CLDR says of the languages of own.tsv: autonym, script, digits, calendar."""
    def data(package, path):
        return json.loads((modules / package / path).read_text("utf-8"))

    likely = data("cldr-core", "supplemental/likelySubtags.json")["supplemental"]["likelySubtags"]
    calendars = data("cldr-core", "supplemental/calendarPreferenceData.json")["supplemental"]["calendarPreferenceData"]
    lines = ["tag\tautonym\tscript\tdigits\tcalendar"]
    for tag in read("own.tsv"):
        full = likely.get(tag, likely.get(tag.split("-")[0], ""))
        parts = full.split("-")
        script = parts[1] if len(parts) > 1 else ""
        if len(tag.split("-")) > 1 and len(tag.split("-")[1]) == 4:
            script = tag.split("-")[1]
        region = parts[2] if len(parts) > 2 else "001"
        calendar = calendars.get(region, calendars["001"])
        calendar = (calendar.split(" ") if isinstance(calendar, str) else calendar)[0]
        autonym = digits = ""
        try:
            names = data("cldr-localenames-full", f"main/{tag}/languages.json")["main"][tag]
            autonym = names["localeDisplayNames"]["languages"].get(tag, "")
            numbers = data("cldr-numbers-full", f"main/{tag}/numbers.json")["main"][tag]["numbers"]
            digits = numbers["defaultNumberingSystem"]
        except FileNotFoundError:
            pass
        lines.append("\t".join([tag, autonym, script, digits, CALENDARS.get(calendar, calendar)]))
    (HERE / "cldr.tsv").write_text("\n".join(lines) + "\n", "utf-8")


def canonical(code, tags, by_code):
    """MediaWiki's code as a tag of the table, or None."""
    tag = by_code.get(code, code)
    return next((known for known in tags if known.lower() == tag.lower()), None)


def table():
    own, cldr = read("own.tsv"), read("cldr.tsv")
    chains = json.loads((HERE / "fallbacks.json").read_text("utf-8"))
    by_code = {row["wikimedia"]: tag for tag, row in own.items() if row["wikimedia"] not in ("", tag.split("-")[0])}
    lines = ["\t".join(COLUMNS)]
    for tag, row in own.items():
        known = cldr.get(tag, {})
        wikimedia = row["wikimedia"] or tag.lower()
        script = row["script"] or known.get("script", "")
        chain = chains.get(wikimedia, chains.get(tag.lower(), []))
        chain = [canonical(code, own, by_code) for code in ([chain] if isinstance(chain, str) else chain)]
        fallback = ",".join(dict.fromkeys(one for one in chain if one and one not in (tag, "en")))
        if row["fallback"]:
            fallback = "" if row["fallback"] == "-" else row["fallback"]
        lines.append("\t".join([
            tag,
            wikimedia,
            row["autonym"] or known.get("autonym", ""),
            script,
            "rtl" if script in RIGHT_TO_LEFT else "ltr",
            row["digits"] or known.get("digits", "") or "latn",
            row["calendar"] or known.get("calendar", "") or "gregory",
            fallback,
        ]))
    return "\n".join(lines) + "\n"


def main():
    arguments = sys.argv[1:]
    if arguments[:1] == ["--fetch"]:
        fetch(Path(arguments[1]))
    text = table()
    if arguments[:1] == ["--check"]:
        if TABLE.read_text("utf-8") != text:
            sys.exit("table.tsv is not what its sources give: run src/language/sources/generate.py")
        print("1 passed, 0 failed")
    else:
        TABLE.write_text(text, "utf-8")


main()
