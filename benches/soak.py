#!/usr/bin/env python3
"""An author, a colleague and Git at work under `park serve`, for as long as you say.

    benches/soak.py PARK SITE [MINUTES] [SEED]

SITE is copied into a temporary clone. There, lessons are edited, saved as editors save, renamed, moved in folders, broken and
mended, deleted and brought back by Git, and whole branches are checked out. After each change the served page is asked for
until it shows it: how long that took is counted, and a page that stays as it was ends the run with 1, as a crash does. At the
end every page is compared with that of a second server that has seen nothing of all this. Memory is VmRSS, from /proc.
"""

import collections
import json
import random
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path

PATIENCE = 300.0
"""Seconds after which a page that was not changed is stale; far above what it takes."""


class Stale(Exception):
    pass


class Server:
    """`park serve` on a folder."""

    def __init__(self, park, site):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self.log = tempfile.TemporaryFile("w+")
        command = [park, "serve", str(site), "--port", str(port)]
        self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=self.log, stderr=self.log)
        self.origin = f"http://127.0.0.1:{port}"
        self.base = "/"
        wait(lambda: self.get("/_park/state")[0] == 200 and self.ready(), "the first build", 600)

    def ready(self):
        status, body, place = self.get("/")
        self.base = urllib.parse.urlparse(place).path
        return status == 200

    def get(self, path):
        self.alive()
        try:
            with urllib.request.urlopen(self.origin + path, timeout=120) as answer:
                return answer.status, answer.read(), answer.url
        except urllib.error.HTTPError as error:
            return error.code, error.read(), error.url
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            return 0, b"", self.origin + path

    def alive(self):
        if self.process.poll() is not None:
            self.log.seek(0)
            sys.exit(f"park serve ended with {self.process.returncode}:\n{self.log.read()[-4000:]}")

    def problems(self):
        return json.loads(self.get("/_park/state")[1] or b"{}").get("problems", [])

    def memory(self):
        """Megabytes: resident now, and the most it ever was."""
        text = Path(f"/proc/{self.process.pid}/status").read_text()
        return [int(re.search(rf"{name}:\s+(\d+)", text)[1]) // 1024 for name in ("VmRSS", "VmHWM")]

    def close(self):
        self.process.terminate()
        self.process.wait()


def wait(done, what, patience=PATIENCE):
    """Milliseconds until it is done."""
    start = time.monotonic()
    while not done():
        if time.monotonic() - start > patience:
            raise Stale(what)
        time.sleep(0.004)
    return (time.monotonic() - start) * 1000


class Author:
    """Does one thing after the other, and looks whether it shows."""

    def __init__(self, server, site, chance):
        self.server, self.site, self.chance = server, site, chance
        self.number = 0
        self.times = collections.defaultdict(list)

    def lessons(self):
        return sorted(path for path in self.site.glob("content/*/**/*.md") if path.stem != "index")

    def page(self, lesson):
        parts = lesson.relative_to(self.site / "content").with_suffix("").parts
        return self.server.base + "/".join(map(urllib.parse.quote, parts)) + "/"

    def shows(self, lesson, mark):
        return lambda: mark.encode() in self.server.get(self.page(lesson))[1]

    def shows_or_breaks(self, lesson, mark):
        """What others link to cannot be renamed or deleted without a problem, over which the last good page stays."""
        shows = self.shows(lesson, mark)
        return lambda: bool(self.server.problems()) or shows()

    def step(self):
        acts = [self.edit] * 6 + [self.renamed_over] * 3 + [self.like_vim] * 2 + [
            self.rename, self.case, self.folder, self.broken, self.deleted, self.style, self.checkout]
        act = self.chance.choice(acts)
        self.times[act.__name__].append(act())

    def marked(self, lesson):
        self.number += 1
        mark = f"Mark number {self.number} of the soak."
        text = re.sub(r"\n\nMark number \d+ of the soak\.\n", "", lesson.read_text("utf-8"))
        return mark, f"{text}\n\n{mark}\n"

    def edit(self):
        lesson = self.chance.choice(self.lessons())
        mark, text = self.marked(lesson)
        lesson.write_text(text, "utf-8")
        return wait(self.shows(lesson, mark), f"edit of {lesson}")

    def renamed_over(self):
        lesson = self.chance.choice(self.lessons())
        mark, text = self.marked(lesson)
        beside = lesson.with_name(f".{lesson.name}.tmp")
        beside.write_text(text, "utf-8")
        beside.rename(lesson)
        return wait(self.shows(lesson, mark), f"rename over {lesson}")

    def like_vim(self):
        lesson = self.chance.choice(self.lessons())
        mark, text = self.marked(lesson)
        (lesson.parent / "4913").write_text("")
        (lesson.parent / "4913").unlink()
        backup = lesson.with_name(lesson.name + "~")
        lesson.rename(backup)
        lesson.write_text(text, "utf-8")
        backup.unlink()
        return wait(self.shows(lesson, mark), f"saved like Vim: {lesson}")

    def rename(self):
        lesson = self.chance.choice(self.lessons())
        mark, text = self.marked(lesson)
        lesson.write_text(text, "utf-8")
        other = lesson.with_name(f"renamed-{self.number}.md")
        lesson.rename(other)
        took = wait(self.shows_or_breaks(other, mark), f"renamed to {other}")
        other.rename(lesson)
        wait(self.shows(lesson, mark), f"renamed back to {lesson}")
        wait(lambda: not self.server.problems(), "no more problems")
        return took

    def case(self):
        lesson = self.chance.choice(self.lessons())
        mark, text = self.marked(lesson)
        lesson.write_text(text, "utf-8")
        wait(self.shows(lesson, mark), f"edit of {lesson}")
        other = lesson.with_name(lesson.name[0].upper() + lesson.name[1:])
        lesson.rename(other)
        took = wait(self.shows_or_breaks(other, mark), f"renamed in case to {other}")
        other.rename(lesson)
        wait(self.shows(lesson, mark), f"renamed back to {lesson}")
        wait(lambda: not self.server.problems(), "no more problems")
        return took

    def folder(self):
        """A folder that is moved out, changed, and moved in again."""
        lesson = self.chance.choice(self.lessons())
        folder, aside = lesson.parent, self.site / "aside"
        folder.rename(aside)
        moved = aside / lesson.name
        time.sleep(self.chance.random() * 0.5)
        mark, text = self.marked(moved)
        moved.write_text(text, "utf-8")
        aside.rename(folder)
        took = wait(self.shows(lesson, mark), f"moved out and in: {folder}")
        mark, text = self.marked(lesson)
        lesson.write_text(text, "utf-8")
        wait(self.shows(lesson, mark), f"edit of {lesson} after its folder was moved")
        return took

    def broken(self):
        lesson = self.chance.choice(self.lessons())
        mark, good = self.marked(lesson)
        lesson.write_text(good.replace("+++\n", "+++\nno-such-key = 1\n", 1), "utf-8")
        took = wait(lambda: bool(self.server.problems()), f"problem in {lesson}")
        lesson.write_text(good, "utf-8")
        wait(self.shows(lesson, mark), f"mended: {lesson}")
        wait(lambda: not self.server.problems(), "no more problems")
        return took

    def deleted(self):
        lesson = self.chance.choice(self.lessons())
        mark, text = self.marked(lesson)
        lesson.write_text(text, "utf-8")
        wait(self.shows(lesson, mark), f"edit of {lesson}")
        lesson.unlink()
        took = wait(lambda: bool(self.server.problems()) or not self.shows(lesson, mark)(), f"deleted: {lesson}")
        lesson.write_text(text, "utf-8")
        wait(lambda: not self.server.problems() and self.shows(lesson, mark)(), f"made again: {lesson}")
        return took

    def style(self):
        self.number += 1
        style = self.site / "themes/park/assets/blocks.css"
        style.parent.mkdir(parents=True, exist_ok=True)
        style.write_text(f".mark-{self.number} {{ color: red; }}\n")
        page = self.page(self.lessons()[0])
        before = self.server.get(page)[1]

        def there():
            names = re.findall(rb'href="([^"]*blocks[^"]*\.css)"', self.server.get(page)[1])
            address = names and urllib.parse.urljoin(page, names[0].decode())
            return not names or f".mark-{self.number} ".encode() in self.server.get(address)[1]

        took = wait(there, "style")
        shutil.rmtree(self.site / "themes")
        if b"blocks." in before:
            wait(lambda: not there(), "style taken away")
        return took

    def checkout(self):
        """Everything is put away, and another branch, in which every lesson is different, comes and goes."""
        git(self.site, "add", "-A")
        git(self.site, "commit", "-qm", "work", "--allow-empty")
        lesson = self.chance.choice(self.lessons())
        git(self.site, "checkout", "-q", "other")
        took = wait(self.shows(lesson, "Of the other branch."), f"checkout: {lesson}")
        git(self.site, "checkout", "-q", "main")
        wait(lambda: not self.shows(lesson, "Of the other branch.")(), f"checkout back: {lesson}")
        return took


def git(site, *words):
    name = ["-c", "user.name=Soak", "-c", "user.email=soak@example.org", "-c", "core.autocrlf=false", "-c", "gc.auto=0"]
    subprocess.run(["git", "-C", str(site), *name, *words], check=True, stdout=subprocess.DEVNULL)


def clone(source, site):
    shutil.copytree(source, site, ignore=shutil.ignore_patterns(".git", "public", ".park*"))
    git(site, "init", "-q", "-b", "main")
    git(site, "add", "-A")
    git(site, "commit", "-qm", "begin")
    git(site, "checkout", "-q", "-b", "other")
    for lesson in site.glob("content/*/**/*.md"):
        with lesson.open("a", encoding="utf-8") as file:
            file.write("\n\nOf the other branch.\n")
    git(site, "add", "-A")
    git(site, "commit", "-qm", "other")
    git(site, "checkout", "-q", "main")


def pages(author):
    """Every page that lists lead to, from the start page of each language."""
    server, seen, found = author.server, set(), {}
    queue = [server.base]
    while queue:
        path = queue.pop()
        if path in seen:
            continue
        seen.add(path)
        status, body, _ = server.get(path)
        if status != 200:
            continue
        found[path] = body
        for href in re.findall(rb'<a [^>]*href="([^"#?]*)', body):
            target = urllib.parse.urljoin(path, href.decode())
            if target.startswith(server.base) and target.endswith("/"):
                queue.append(target)
    return found


def main():
    park, source = sys.argv[1:3]
    minutes = float(sys.argv[3]) if len(sys.argv) > 3 else 10
    seed = int(sys.argv[4]) if len(sys.argv) > 4 else 1
    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder) / "site"
        clone(source, site)
        server = Server(park, site)
        author = Author(server, site, random.Random(seed))
        pages(author)
        print(f"{len(author.lessons())} lessons; resident at the start: {server.memory()[0]} MB", flush=True)
        end, report = time.monotonic() + minutes * 60, time.monotonic() + 60
        steps, fault = 0, None
        try:
            while time.monotonic() < end:
                author.step()
                steps += 1
                if time.monotonic() > report:
                    report += 60
                    print(f"  {steps} steps, resident {server.memory()[0]} MB", flush=True)
        except Stale as stale:
            fault = f"stale after {PATIENCE} s: {stale}"
        served = pages(author)
        memory = server.memory()
        fresh = Server(park, site)
        author.server = fresh
        clean = pages(author)
        different = sorted(path for path in served.keys() | clean.keys() if served.get(path) != clean.get(path))
        for name, times in sorted(author.times.items()):
            times.sort()
            middle, high = times[len(times) // 2], times[int(len(times) * 0.95)]
            print(f"  {name:13} {len(times):5} times   median {middle:6.0f} ms   95 % {high:6.0f} ms   most {times[-1]:6.0f} ms")
        print(f"{steps} steps; resident at the end: {memory[0]} MB, most {memory[1]} MB")
        print(f"{len(clean)} pages compared with those of a fresh server: {len(different)} different {different[:5]}")
        server.close()
        fresh.close()
        if fault:
            print(fault)
        sys.exit(1 if fault or different else 0)


if __name__ == "__main__":
    main()
