"""Compares packs.json and the pages of downloads with the packs themselves. downloads.sh says how to start it."""
import hashlib
import json
import re
import sys
import urllib.parse
from pathlib import Path

ENDINGS = (".pdf", ".epub", ".imscc", ".zim", ".scorm.zip")

site = Path(sys.argv[1])
failures = []
passed = 0
catalogue = json.loads((site / "packs.json").read_text(encoding="utf-8"))


def file_of(link, page):
    """The file that a link of a page leads to, from the root of the site."""
    path = urllib.parse.unquote(urllib.parse.urlsplit(link).path)
    return str(Path("/" + str(page.parent.relative_to(site)), path).resolve().relative_to("/"))


def wrong(pack):
    file = site / pack["path"]
    if not file.is_file():
        return "it is not there"
    content = file.read_bytes()
    if pack["bytes"] != len(content):
        return f"it has {len(content)} bytes, {pack['bytes']} are said"
    if pack["sha256"] != hashlib.sha256(content).hexdigest():
        return "its hash is another"
    if pack["url"] and not urllib.parse.unquote(pack["url"]).endswith(pack["path"]):
        return f"its address is {pack['url']}"
    if not pack["title"] or not pack["languages"] or not re.fullmatch(r"\d{4}-\d\d-\d\d", pack["date"]):
        return "it has no title, no language or no date"
    return None


for pack in catalogue["packs"]:
    said = wrong(pack)
    if said:
        failures.append(f"{pack['path']}: {said}")
    else:
        passed += 1

listed = {pack["path"]: pack for pack in catalogue["packs"]}
made = {str(path.relative_to(site)) for path in site.rglob("*") if path.is_file() and path.name.endswith(ENDINGS)}
# PDF files that authors put beside pictures are no packs.
failures += [f"{path} is in no list" for path in sorted(made - set(listed)) if "/media/" not in f"/{path}"]

shown = set()
pages = sorted(site.glob("*/downloads/index.html")) + sorted(site.glob("downloads/index.html"))
for page in pages:
    html = page.read_text(encoding="utf-8")
    for link in re.findall(r'href="([^"]+)"', html):
        if not re.match(r"[a-z]+:|#", link) and file_of(link, page) in listed:
            pack = listed[file_of(link, page)]
            shown.add(pack["path"])
            if pack["sha256"] not in html:
                failures.append(f"{page.relative_to(site)} has another hash for {pack['path']}")
            else:
                passed += 1
failures += [f"{path} is on no page of downloads" for path in sorted(set(listed) - shown)]
print(f"{len(listed)} packs, {len(pages)} pages of downloads")
print("\n".join(failures[:20]))
print(f"{passed} passed, {len(failures)} failed")
sys.exit(1 if failures else 0)
