#!/usr/bin/env python3
"""One text of about a hundred pages on paper: park, Chromium's print and WeasyPrint, in one run.

    benches/packs/compare.py PARK SITE [WEASYPRINT]

PARK packs a course of the site's English lessons, each time without anything kept from before; the others print the page
that PARK makes of the whole course. They take turns, three times each; the quickest counts, by the clock and in seconds of
the processor of all its processes, with the largest memory of any one of them. On a machine that does other work start it
with `chrt -f 5`.

Then `park serve` runs, a lesson is edited, and the time is taken that the book needs once somebody asks for it again.
"""

import ctypes
import os
import re
import resource
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

PR_SET_CHILD_SUBREAPER = 36
RUNS = 3
EDITS = 5
CHROMIUM = (
    "chromium --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync --no-pdf-header-footer"
).split()


def main():
    # What a program leaves behind becomes a child of this one, so that its processor time is counted.
    ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1)
    park, site = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
    weasyprint = sys.argv[3] if len(sys.argv) > 3 else shutil.which("weasyprint")
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        copy = work / "site"
        prepare(site, copy)
        subprocess.run([park, "build", copy, "--quiet", "--no-packs", "--out", work / "public"], capture_output=True, check=True)
        page = work / "public/en/courses/bench/all/index.html"
        tools = {
            "park": (lambda: shutil.rmtree(copy / ".park", ignore_errors=True),
                     [park, "pack", "courses/bench", "--site", copy, "--out", work, "--quiet"], work / "bench-en.pdf"),
            "Chromium": (lambda: shutil.rmtree(work / "profile", ignore_errors=True),
                         [*CHROMIUM, f"--user-data-dir={work}/profile", f"--print-to-pdf={work}/chromium.pdf", page.as_uri()],
                         work / "chromium.pdf"),
        }
        if weasyprint:
            tools["WeasyPrint"] = (lambda: None, [weasyprint, "--pdf-variant", "pdf/ua-1", page, work / "weasyprint.pdf"],
                                   work / "weasyprint.pdf")
        runs = {name: [] for name in tools}
        for _ in range(RUNS):
            for name, (before, command, _) in tools.items():
                runs[name].append(measured(before, command))
        best = {name: [min(run[part] for run in all_runs) for part in (0, 1)] for name, all_runs in runs.items()}
        print(f"{'':12} {'seconds':>8} {'× park':>7} {'processor':>10} {'× park':>7} {'memory':>8} {'size':>8} {'pages':>6}")
        for name, (_, _, made) in tools.items():
            memory = max(run[2] for run in runs[name])
            (clock, processor), (own_clock, own_processor) = best[name], best["park"]
            print(f"{name:12} {clock:8.2f} {clock / own_clock:7.1f} {processor:10.2f} {processor / own_processor:7.1f} "
                  f"{memory:5d} MB {made.stat().st_size // 1000:5d} kB {pages(made):6d}")
        warm(park, copy)


def warm(park, site):
    """An edited lesson in the book, while `park serve` runs."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    base = f"http://127.0.0.1:{port}/en/"
    shutil.rmtree(site / ".park", ignore_errors=True)
    command = [park, "serve", site, "--port", str(port)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        try:
            lesson = sorted(path for path in (site / "content/en/lessons").glob("*.md") if path.stem != "index")[4]
            until(f"{base}lessons/{lesson.stem}/", lambda page: True)
            first = timed(f"{base}courses/bench/bench-en.pdf")[0]
            times = []
            for edit in range(EDITS):
                word = f"Edited{edit}"
                lesson.write_text(lesson.read_text().rstrip() + f"\n\n{word} a little.\n")
                until(f"{base}lessons/{lesson.stem}/", lambda page: word.encode() in page)
                seconds, pdf = timed(f"{base}courses/bench/bench-en.pdf")
                times.append(seconds)
            memory = int(re.search(r"VmHWM:\s+(\d+)", Path(f"/proc/{server.pid}/status").read_text()).group(1)) // 1024
        finally:
            server.terminate()
    shown = ", ".join(f"{seconds:.2f}" for seconds in times)
    print(f"park serve: first {first:.2f} s, after an edit {shown} s, {memory} MB at most, {len(pdf) // 1000} kB")


def until(url, holds):
    for _ in range(600):
        try:
            if holds(timed(url)[1]):
                return
        except OSError:
            pass
        time.sleep(0.05)
    sys.exit(f"{url} does not come")


def timed(url):
    start = time.monotonic()
    with urllib.request.urlopen(url, timeout=120) as answer:
        return time.monotonic() - start, answer.read()


def prepare(site, copy):
    """A site in English only, with a course of lessons of all courses."""
    for folder in ["content/en/lessons", "content/en/glossary", "content/media", "content/data", "themes", "locales"]:
        if (site / folder).is_dir():
            shutil.copytree(site / folder, copy / folder)
    lessons = sorted(path.stem for path in (copy / "content/en/lessons").glob("*.md") if path.stem != "index")[:16]
    names = ", ".join(f'"lessons/{lesson}"' for lesson in lessons)
    courses = copy / "content/en/courses"
    courses.mkdir(parents=True)
    (courses / "bench.md").write_text(f'+++\ntitle = "All of it"\n[[parts]]\nlessons = [{names}]\n+++\n')
    for lesson in (copy / "content/en/lessons").glob("*.md"):
        # Links to what is not here would be errors.
        text = re.sub(r"^(prerequisites|follow_up) = .*$", "", lesson.read_text(), flags=re.M)
        text = re.sub(r"^> \[!include\].*$", "", text, flags=re.M)
        text = re.sub(r"(?<!!)\[([^\]!]*)\]\((?!https?:|#)[^)]*\)", r"\1", text)
        lesson.write_text(text)
    (copy / "content/site.toml").write_text('base_url = "https://bench.example/"\n[packs]\nformats = ["pdf"]\n[languages.en]\ntitle = "Bench"\n')


def measured(before, command):
    """Seconds of the clock and of the processor, and MiB of the largest process."""
    before()
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    clock = time.monotonic() - start
    if status != 0:
        sys.exit(f"{command[0]} failed: {status}")
    memory = usage.ru_maxrss
    try:
        while True:
            memory = max(memory, os.wait3(0)[2].ru_maxrss)
    except ChildProcessError:
        pass
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return clock, used.ru_utime + used.ru_stime - spent.ru_utime - spent.ru_stime, memory // 1024


def pages(pdf):
    shown = subprocess.run(["pdfinfo", pdf], capture_output=True, text=True).stdout
    return int(re.search(r"^Pages:\s+(\d+)", shown, re.M).group(1))


main()
