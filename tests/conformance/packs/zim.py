"""Opens ZIM files with zimcheck, python-libzim and kiwix-serve. zim.sh says how to start it."""
import re
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path

from libzim.reader import Archive
from libzim.suggestion import SuggestionSearcher

# https://wiki.openzim.org/wiki/Metadata
MANDATORY = ["Name", "Title", "Creator", "Publisher", "Date", "Description", "Language", "Illustration_48x48@1"]
# So many pages of each language are looked at through kiwix-serve.
PAGES = 6
passed = 0
failures = []


def step(what, complaints):
    global passed
    try:
        complaints = [str(complaint) for complaint in complaints]
    except (RuntimeError, KeyError, OSError, UnicodeDecodeError) as error:
        complaints = [f"{type(error).__name__}: {error}"]
    if complaints:
        failures.append(f"{what}: {'; '.join(complaints[:5])}")
    else:
        passed += 1


def zimcheck(file):
    said = subprocess.run(["zimcheck", "-A", file], capture_output=True, text=True, check=False)
    lines = [line for line in (said.stdout + said.stderr).splitlines() if "[INFO]" not in line and line.strip()]
    return lines if said.returncode or "[ERROR]" in said.stdout else []


def entries(archive):
    return [archive._get_entry_by_id(place) for place in range(archive.all_entry_count)]


def metadata(archive):
    for name in MANDATORY:
        if name not in archive.metadata_keys or not archive.get_metadata(name):
            yield f"no {name}"
            return
    text = {name: archive.get_metadata(name).decode() for name in MANDATORY[:-1]}
    if not re.fullmatch(r"\d{4}-\d\d-\d\d", text["Date"]):
        yield f"the date is {text['Date']}"
    if not re.fullmatch(r"[a-z]{3}(,[a-z]{3})*", text["Language"]):
        yield f"the languages are {text['Language']}"
    if len(text["Title"]) > 30 or len(text["Description"]) > 80:
        yield "title or description is too long"
    picture = bytes(archive.get_illustration_item(48).content)
    if picture[:8] != b"\x89PNG\r\n\x1a\n" or picture[16:24] != b"\0\0\0\x30\0\0\0\x30":
        yield "the illustration is no PNG of 48 by 48"


def read(archive):
    """Every entry can be read, redirects lead somewhere, and pages have titles."""
    for entry in entries(archive):
        item = entry.get_item()
        if entry.is_redirect:
            continue
        if item.size != len(bytes(item.content)):
            yield f"{entry.path} is cut"
        if item.mimetype == "text/html" and not entry.title:
            yield f"{entry.path} has no title"


def is_listed(entry):
    """Whether it is a page that search engines may list; others, such as invented examples, Kiwix does not list, either."""
    item = entry.get_item()
    is_page = item.mimetype == "text/html" and entry.title != entry.path
    return is_page and b'name="robots" content="noindex' not in bytes(item.content)


def found_by_title(archive):
    pages = [e for e in entries(archive) if not e.is_redirect and is_listed(e)]
    searcher = SuggestionSearcher(archive)
    for page in pages[:: max(1, len(pages) // 50)]:
        # A page that shows another one in another way has its title, and that one is found.
        results = searcher.suggest(page.title).getResults(0, 200)
        if not any(archive.get_entry_by_path(path).title == page.title for path in results):
            yield f"“{page.title}” is not found"


def served(file, archive):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with tempfile.TemporaryDirectory() as work:
        book = Path(work) / "book.zim"
        book.symlink_to(Path(file).resolve())
        command = ["kiwix-serve", "--address", "127.0.0.1", "--port", str(port), str(book)]
        with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
            try:
                yield from through_http(f"http://127.0.0.1:{port}", archive)
            finally:
                server.terminate()


def get(url):
    try:
        with urllib.request.urlopen(url, timeout=20) as answer:
            return answer.status, answer.headers.get_content_type(), answer.read(), answer.url
    except urllib.error.HTTPError as error:
        return error.code, "", b"", url


def through_http(base, archive):
    for _ in range(100):
        try:
            get(base)
            break
        except OSError:
            time.sleep(0.1)
    main = get(f"{base}/book")
    if main[0] != 200 or not main[3].endswith(archive.main_entry.get_item().path):
        yield f"the main page is {main[0]} at {main[3]}"
    pages = {}
    for entry in entries(archive):
        if not entry.is_redirect and entry.get_item().mimetype == "text/html":
            pages.setdefault(entry.path.split("/")[0], []).append(entry.path)
    looked = 0
    beside = set()
    for paths in pages.values():
        for path in paths[:: max(1, len(paths) // PAGES)][:PAGES]:
            url = f"{base}/book/{urllib.parse.quote(path)}"
            status, kind, body, _ = get(url)
            looked += 1
            if status != 200 or kind != "text/html":
                yield f"{path}: {status} {kind}"
            for reference in re.findall(r'<(?:link rel="stylesheet"|script|img)[^>]* (?:href|src)="([^"]+)"', body.decode()):
                if not re.match(r"[a-z]+:|/", reference):
                    beside.add(urllib.parse.urljoin(url, reference.replace("&amp;", "&")))
    for url in sorted(beside):
        status, kind, body, _ = get(url)
        if status != 200 or not body or kind == "text/html":
            yield f"{url}: {status} {kind}"
    print(f"kiwix-serve: {looked} pages in {len(pages)} folders, {len(beside)} files beside them")


for file in sys.argv[1:]:
    step(f"{file}: zimcheck", zimcheck(file))
    try:
        archive = Archive(file)
    except RuntimeError as error:
        step(f"{file}: libzim", [error])
        continue
    print(f"{file}: {archive.all_entry_count} entries, {archive.article_count} articles, {Path(file).stat().st_size} bytes")
    step(f"{file}: checksum", [] if archive.check() else ["it is wrong"])
    step(f"{file}: metadata", metadata(archive))
    step(f"{file}: entries", read(archive))
    step(f"{file}: titles", found_by_title(archive))
    step(f"{file}: kiwix-serve", served(file, archive))
print("\n".join(failures))
print(f"{passed} passed, {len(failures)} failed")
sys.exit(1 if failures else 0)
