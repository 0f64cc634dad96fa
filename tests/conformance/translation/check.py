"""What other people's parsers say of exported translations, and of a translation that went through them.

check.py look FOLDER       reads every file below FOLDER with its parser; prints what is wrong
check.py through FOLDER    reads every file and writes it again as its library does
"""

import json
import pathlib
import re
import sys

import polib
from lxml import etree
from translate.storage import po, tmx, xliff2

XLIFF = "{urn:oasis:names:tc:xliff:document:2.0}"


def look_po(path):
    units = po.pofile.parsefile(str(path)).units
    entries = polib.pofile(str(path))
    if len(units) != len(entries) + 1:
        yield f"translate-toolkit sees {len(units) - 1} units, polib {len(entries)}"
    contexts = [entry.msgctxt for entry in entries]
    if len(set(contexts)) != len(contexts):
        yield "two units have one id"


def look_xlf(path):
    root = etree.parse(str(path)).getroot()
    units = xliff2.Xliff2File.parsefile(str(path)).units
    if len(units) != len(list(root.iter(XLIFF + "unit"))):
        yield f"translate-toolkit sees {len(units)} units"
    ids = [unit.get("id") for unit in root.iter(XLIFF + "unit")]
    if len(set(ids)) != len(ids):
        yield "two units have one id"
    for unit in root.iter(XLIFF + "unit"):
        data = {node.get("id") for node in unit.iter(XLIFF + "data")}
        for place in ("source", "target"):
            for node in unit.iter(XLIFF + place):
                tags = [tag for tag in node.iter(XLIFF + "pc", XLIFF + "ph")]
                if len({tag.get("id") for tag in tags}) != len(tags):
                    yield f"{unit.get('id')}: two tags have one id"
                for tag in tags:
                    for name in ("dataRef", "dataRefStart", "dataRefEnd"):
                        if tag.get(name) is not None and tag.get(name) not in data:
                            yield f"{unit.get('id')}: no data {tag.get(name)}"


def look_json(path):
    for key, text in json.loads(path.read_text()).items():
        if key != "@metadata" and not (re.fullmatch(r"[a-zA-Z0-9\-_.]{1,100}", key) and text.strip()):
            yield f"the extension does not take {key}"


def look_tmx(path):
    for unit in tmx.tmxfile.parsefile(str(path)).units:
        if not unit.source or not unit.target:
            yield "a pair lacks a side"


def through(path):
    if path.suffix == ".po":
        # Through both, one after the other: each wraps lines in its own way.
        first = po.pofile.parsefile(str(path))
        first.save()
        polib.pofile(str(path)).save(str(path))
    elif path.suffix == ".xlf":
        xliff2.Xliff2File.parsefile(str(path)).save()
    elif path.suffix == ".json":
        data = json.loads(path.read_text())
        path.write_text(json.dumps(dict(sorted(data.items())), ensure_ascii=True, indent=1))


def main():
    command, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    looks = {".po": look_po, ".xlf": look_xlf, ".json": look_json, ".tmx": look_tmx}
    files = sorted(path for path in folder.rglob("*") if path.suffix in looks)
    passed = failed = 0
    for path in files:
        if command == "through":
            through(path)
            continue
        faults = list(looks[path.suffix](path))
        passed, failed = passed + (not faults), failed + bool(faults)
        for fault in faults:
            print(f"{path.relative_to(folder)}: {fault}")
    if command == "look":
        print(f"{passed} {failed}")


main()
