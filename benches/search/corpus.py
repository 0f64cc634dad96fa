#!/usr/bin/env python3
"""Writes a site of one language with lessons of real size, from the sections of the Park's own English lessons.

    benches/search/corpus.py LESSONS FOLDER

A lesson gets eight sections of different lessons, and every twentieth word of its paragraphs is one that only few lessons have: so the list of
words grows with the lessons, as it does in real texts. The same number gives the same lessons.
"""

import random
import re
import sys
from pathlib import Path

count, folder = int(sys.argv[1]), Path(sys.argv[2])
source = Path(__file__).resolve().parents[2] / "content/en/lessons"
sections, titles = [], []
for file in sorted(source.glob("*.md")):
    front, body = file.read_text(encoding="utf-8").split("+++\n", 2)[1:]
    titles.append(re.search(r'^title = "(.*)"', front, re.M)[1])
    body = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", body)
    sections += [section for section in re.split(r"(?m)^(?=## )", body) if section.startswith("## ")]
# What other files belong to.
sections = [section for section in sections if "[!include]" not in section and "```chart" not in section]
lessons = folder / "content/en/lessons"
lessons.mkdir(parents=True, exist_ok=True)
(folder / "content/site.toml").write_text('[languages.en]\ntitle = "Search"\n')
(folder / "content/en/index.md").write_text('+++\ntitle = "Home"\n+++\n')
(lessons / "index.md").write_text('+++\ntitle = "Lessons"\n+++\n')
for number in range(count):
    chance = random.Random(f"lesson {number}")
    def rare(match):
        word = match[0]
        return word if chance.random() > 1 / 20 else word + chance.choice("aeiou") + chance.choice("lmnrst") + str(chance.randrange(count) // 5)
    body = "\n".join(re.sub(r"(?m)^\w.*", lambda line: re.sub(r"\b[a-z]{5,}\b", rare, line[0]), section) for section in chance.sample(sections, 8))
    body = re.sub(r"\s*\{#[^}]*\}", "", body)
    title = f"{chance.choice(titles)} {number}"
    (lessons / f"lesson-{number:04}.md").write_text(
        f'+++\ntitle = "{title}"\ndescription = "{chance.choice(titles)}, and {chance.choice(titles)}"\nlevel = "beginner"\n+++\n{body}', encoding="utf-8")
