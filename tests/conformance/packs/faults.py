"""Plants faults in copies of packs and expects the checks to name them. pack-faults.sh says how to start it."""
import hashlib
import json
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).resolve().parent.parent
site = Path(sys.argv[1])


def smallest(ending, folder=site):
    packs = [path for path in folder.rglob(f"*{ending}") if path.is_file()]
    return min(packs, key=lambda path: (path.stat().st_size, path)) if packs else None


def rewritten(source, target, change):
    """A copy of an archive; `change` gets name and bytes of each member and gives bytes, or None to leave it out."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for member in old.infolist():
            content = change(member.filename, old.read(member))
            if content is not None:
                new.writestr(member, content)


def replace(name, old, by):
    """In members whose name matches: at least one must hold what is to be replaced."""
    done = []

    def change(member, content):
        if re.search(name, member) and re.search(old.encode(), content):
            done.append(member)
            return re.sub(old.encode(), by.encode(), content, count=1)
        return content

    change.done = lambda: done
    return change


def without(name):
    done = []

    def change(member, content):
        if re.search(name, member):
            done.append(member)
            return None
        return content

    change.done = lambda: done
    return change


def flipped(at):
    """One byte of a file of another form, counted from its start or, below zero, from its end."""
    def change(data):
        data = bytearray(data)
        data[at] ^= 0xFF
        return bytes(data)
    return change


def summed(data):
    """With the checksum that it should have, so that the fault itself must be seen."""
    return data[:-16] + hashlib.md5(data[:-16]).digest()


def disordered(data):
    """The first two of the path pointers, whose place the header tells at offset 32, stand in the wrong order."""
    at = int.from_bytes(data[32:40], "little")
    return summed(data[:at] + data[at + 8 : at + 16] + data[at : at + 8] + data[at + 16 :])


def without_title(data):
    """The directory entry of the metadata `Title` is called otherwise."""
    assert b"Title\0\0" in data
    return summed(data.replace(b"Title\0\0", b"Titel\0\0"))


# check, ending, what is planted, what must be said
FAULTS = [
    ("epub", ".epub", replace(r"\.xhtml$", "</h1>", "</h2>"), "must be terminated"),
    ("epub", ".epub", without(r"style\.css$"), "style.css"),
    ("scorm", ".scorm.zip", replace("imsmanifest", "<organizations ", "<organisations "), "organisations"),
    ("scorm", ".scorm.zip", replace("imsmanifest", "adlcp:scormtype=\"sco\"", "adlcp:scormtype=\"book\""), "scormtype"),
    ("scorm", ".scorm.zip", replace(r"scorm\.js$", r'set\("core\.score\.raw", percent\(\)\)', 'set("core.score.raw", 7)'), "is not a score of"),
    ("scorm", ".scorm.zip", replace(r"scorm\.js$", r'set\("suspend_data", fitted\(\)\)', 'set("suspend_data", "{}")'), "what was chosen is kept in 2 characters"),
    ("scorm", ".scorm.zip", replace(r"scorm\.js$", 'else if \\(seen && answered && percent\\(\\) >= needed\\) status = "passed"', 'else if (!seen) status = "passed"'), "a lesson that was read to the end is not completed"),
    ("scorm", ".scorm.zip", replace(r"scorm\.js$", r'platform\.LMSFinish\(""\);', ""), "does not say goodbye"),
    ("scorm", ".scorm.zip", replace(r"scorm\.js$", r'set\("core\.session_time", span\(began\)\)', 'set("core.session_time", "1 h")'), "the time is 1 h"),
    ("scorm", ".scorm.zip", replace(r"scorm\.js$", r'set\("core\.score\.max", 100\)', 'set("core.score.max", "all")'), "the platform complains"),
    ("scorm", ".scorm.zip", replace(r"scorm\.js$", r'it\.right \? "correct" : "wrong"', '"wrong"'), "the answers are told as"),
    ("scorm", ".scorm.zip", without(r"assets/park\.css$"), "park.css is not in the package"),
    ("cartridge", ".imscc", replace("imsmanifest", "imsqti_xmlv1p2/", "imsqti_xmlv9p9/"), "cannot be imported: skipped"),
    ("cartridge", ".imscc", replace("imsmanifest", 'identifierref="chapter-1"', 'identifierref="chapter-99"'), "leads to no resource"),
    ("cartridge", ".imscc", replace(r"assessment\.xml$", "cc\\.multiple_choice\\.v0p1", "cc.ordering.v0p1"), "cannot be converted: skipped"),
    ("cartridge", ".imscc", replace(r"assessment\.xml$", ">100<", ">0<"), "has no right answer"),
    ("cartridge", ".imscc", without(r"pictures/1\."), "is not in the cartridge"),
    ("cartridge", ".imscc", replace(r"chapter-1\.html$", ' dir="(ltr|rtl)"', ""), "no language or no direction"),
    ("downloads", "packs.json", lambda pack: pack.update(sha256="0" * 64), "its hash is another"),
    ("downloads", "packs.json", lambda pack: pack.update(bytes=1), "1 are said"),
    ("downloads", "packs.json", lambda pack: pack.update(path="gone.pdf"), "it is not there"),
    ("zim", ".zim", flipped(-1), "checksum"),
    ("zim", ".zim", disordered, "zimcheck"),
    ("zim", ".zim", without_title, "no Title"),
    ("offline", "downloads/*.zip", replace(r"/en/index\.html$", 'href="[^"]*courses/index\\.html"', 'href="courses/"'), "leads to courses/"),
    ("offline", "downloads/*.zip", replace(r"/en/index\.html$", "</main>", '<img src="https://elsewhere.example/spy.png" alt=""></main>'), "it asks https://elsewhere.example/spy.png"),
    ("offline", "downloads/*.zip", without(r"/assets/blocks\.[^/]*js$"), "blocks"),
]


def listed(change, folder):
    """A catalogue of one pack, of which it does not say what is true."""
    catalogue = json.loads((site / "packs.json").read_text(encoding="utf-8"))
    pack = min(catalogue["packs"], key=lambda pack: pack["bytes"])
    (folder / Path(pack["path"]).parent).mkdir(parents=True)
    shutil.copy(site / pack["path"], folder / pack["path"])
    change(pack)
    catalogue["packs"] = [pack]
    (folder / "packs.json").write_text(json.dumps(catalogue), encoding="utf-8")


def attempt(fault):
    check, ending, change, complaint = fault
    if check == "downloads":
        with tempfile.TemporaryDirectory(prefix="park fault ক-") as work:
            listed(change, Path(work))
            return verdict(check, work, complaint, "packs.json")
    if "/" in ending:
        source = smallest(ending.split("*")[1], site / ending.split("/")[0])
    elif ending in (".scorm.zip", ".imscc"):
        # The faults are planted where questions are.
        source = smallest(ending, site / "en") or smallest(ending)
    else:
        source = smallest(ending)
    if source is None:
        return f"{check}: there is no {ending} to plant a fault in"
    with tempfile.TemporaryDirectory(prefix="park fault ক-") as work:
        folder = Path(work) / "downloads"
        folder.mkdir()
        target = folder / source.name
        if zipfile.is_zipfile(source):
            rewritten(source, target, change)
            if not change.done():
                return f"{check}: {source.name} has no place for “{complaint}”"
        else:
            target.write_bytes(change(source.read_bytes()))
        return verdict(check, work, complaint, source.name)


def verdict(check, work, complaint, name):
    """What is wrong with the check, if it does not say what it should of the folder."""
    said = subprocess.run(["bash", HERE / f"{check}.sh", work], capture_output=True, text=True, check=False)
    if said.returncode == 1 and complaint in said.stdout + said.stderr:
        return None
    shown = (said.stdout + said.stderr)[-600:]
    return f"{check}: “{complaint}” is not said of a broken {name} (exit code {said.returncode}):\n{shown}"


chosen = sys.argv[2:] or sorted({check for check, *_ in FAULTS})
FAULTS = [fault for fault in FAULTS if fault[0] in chosen]
with ThreadPoolExecutor(2) as workers:
    failures = [said for said in workers.map(attempt, FAULTS) if said]
print("\n".join(failures))
print(f"{len(FAULTS) - len(failures)} passed, {len(failures)} failed")
sys.exit(1 if failures else 0)
