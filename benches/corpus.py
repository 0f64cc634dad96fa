#!/usr/bin/env python3
"""Writes one body of lessons for park, Hugo and mdBook: the same text, always the same for the same number.

    benches/corpus.py PAGES FOLDER [--plain]

PAGES lessons in all, over five languages (English, Arabic, Bengali, Spanish, French). A lesson has about 900 words,
seven headings, two lists, two tables, three blocks of code, two pictures, five links, two footnotes and three tags.
Of the code a part is equal in all languages, a part has comments in the language, as translated lessons have.
With `--plain` no block of code names its language, so that nothing is coloured.
FOLDER gets `park/`, `hugo/` and `mdbook/<language>/`.
"""

import json
import random
import sys
from pathlib import Path

LANGUAGES = {
    "en": ("English", "ltr", "The", "Lesson", "knowledge museum river archive teacher photograph village language source library history market bridge garden festival letter reader student morning island record page article picture map harbour question answer family song winter summer school paper voice story number street window mountain road friend work idea world".split()),
    "ar": ("العربية", "rtl", "إن", "درس", "معرفة متحف نهر أرشيف معلم صورة قرية لغة مصدر مكتبة تاريخ سوق جسر حديقة مهرجان رسالة قارئ طالب صباح جزيرة سجل صفحة مقالة خريطة ميناء سؤال جواب عائلة أغنية شتاء صيف مدرسة ورق صوت قصة رقم شارع نافذة جبل طريق صديق عمل فكرة عالم".split()),
    "bn": ("বাংলা", "ltr", "এই", "পাঠ", "জ্ঞান জাদুঘর নদী সংগ্রহ শিক্ষক ছবি গ্রাম ভাষা উৎস গ্রন্থাগার ইতিহাস বাজার সেতু বাগান উৎসব চিঠি পাঠক ছাত্র সকাল দ্বীপ দলিল পাতা নিবন্ধ মানচিত্র বন্দর প্রশ্ন উত্তর পরিবার গান শীত গ্রীষ্ম বিদ্যালয় কাগজ কণ্ঠ গল্প সংখ্যা রাস্তা জানালা পাহাড় পথ বন্ধু কাজ ধারণা পৃথিবী".split()),
    "es": ("Español", "ltr", "El", "Lección", "conocimiento museo río archivo maestra fotografía pueblo lengua fuente biblioteca historia mercado puente jardín fiesta carta lectora estudiante mañana isla registro página artículo imagen mapa puerto pregunta respuesta familia canción invierno verano escuela papel voz cuento número calle ventana montaña camino amigo trabajo idea mundo".split()),
    "fr": ("Français", "ltr", "Le", "Leçon", "savoir musée rivière archive enseignante photographie village langue source bibliothèque histoire marché pont jardin fête lettre lectrice étudiant matin île registre page article image carte port question réponse famille chanson hiver été école papier voix récit nombre rue fenêtre montagne chemin ami travail idée monde".split()),
}
TAGS = [f"topic-{number:02}" for number in range(40)]
PICTURES = 24

PYTHON = '''# {note}
import csv

def rows_{n}(path, wanted):
    """{note}"""
    with open(path, encoding="utf-8") as file:
        for row in csv.DictReader(file):
            if int(row["year"]) >= {year} and row["kind"] in wanted:
                yield {{"title": row["title"].strip(), "year": int(row["year"])}}

for row in rows_{n}("pictures-{n}.csv", {{"photo", "map"}}):
    print(f"{{row['title']:<40}} {{row['year']}}")
'''
SPARQL = '''SELECT ?item ?itemLabel ?date WHERE {{
  ?item wdt:P31 wd:Q{q} ;
        wdt:P17 wd:Q{c} .
  OPTIONAL {{ ?item wdt:P571 ?date . }}
  SERVICE wikibase:label {{ bd:serviceParam wikibase:language "en". }}
}}
ORDER BY DESC(?date)
LIMIT {limit}
'''
SHELL = '''#!/bin/sh
# {note}
set -eu
for file in pictures/{n}/*.jpg; do
    name=$(basename "$file" .jpg)
    exiftool -overwrite_original -Copyright="CC BY-SA 4.0" "$file"
    echo "$name" >> uploaded-{n}.txt
done
sort -u uploaded-{n}.txt | head -n {limit}
'''


class Writer:
    """Words of one language, in an order that only the number of the lesson decides."""

    def __init__(self, language, number):
        self.random = random.Random(f"{language} {number}")
        _, _, self.article, _, self.words = LANGUAGES[language]

    def phrase(self, count):
        # No word stands twice in a row, nor at the seam of two phrases: a check of texts would stop at it.
        return " ".join(self.random.sample(self.words, count))

    def sentence(self):
        return f"{self.article} {self.phrase(self.random.randint(7, 16))}."

    def paragraph(self, sentences=4):
        return " ".join(self.sentence() for _ in range(sentences))


def slug(number):
    return f"lesson-{number:05}"


def title(language, number):
    return f"{LANGUAGES[language][3]} {number}: {Writer(language, number).phrase(3)}"


def tags(number):
    return random.Random(number).sample(TAGS, 3)


def body(language, number, count, link, picture, fence=str):
    """`link(slug)` and `picture(name)` spell addresses as a generator wants them; `fence(language)` begins code."""
    writer = Writer(language, number)
    other = random.Random(number + 1)
    links = [link(slug(other.randrange(count))) for _ in range(5)]
    pictures = [picture(f"picture-{other.randrange(PICTURES):02}.svg") for _ in range(2)]
    numbers = {"n": number, "year": 1900 + number % 120, "q": 1000 + number, "c": 30 + number % 200, "limit": 10 + number % 90}
    code = {name: text.format(note=note, **numbers) for name, text, note in (
        ("python", PYTHON, writer.phrase(4)), ("sparql", SPARQL, ""), ("bash", SHELL, "Copyright and list"))}
    out = [writer.paragraph(5)]
    for part in range(6):
        out += [f"## {writer.phrase(4)}", f"{writer.paragraph(3)} [{writer.phrase(2)}]({links[part % 5]}) {writer.sentence()}"]
        if part == 0:
            out += ["\n".join(f"- {writer.phrase(6)} **{writer.phrase(2)}**" for _ in range(5)), f"{writer.sentence()}[^a]"]
        elif part == 1:
            out += [f"![{writer.phrase(5)}]({pictures[0]})", f"```{fence('python')}\n" + code["python"] + "```"]
        elif part == 2:
            rows = [f"| {writer.phrase(2)} | {writer.phrase(3)} | {writer.random.randint(1, 999)} |" for _ in range(5)]
            out += ["\n".join([f"| {writer.phrase(1)} | {writer.phrase(1)} | {writer.phrase(1)} |", "| --- | --- | ---: |", *rows])]
        elif part == 3:
            out += [f"```{fence('sparql')}\n" + code["sparql"] + "```", f"### {writer.phrase(3)}", writer.paragraph(4)]
        elif part == 4:
            out += ["\n".join(f"{step}. {writer.sentence()}" for step in range(1, 6)), f"```{fence('bash')}\n" + code["bash"] + "```", f"{writer.sentence()}[^b]"]
        else:
            rows = [f"| {writer.phrase(2)} | {writer.phrase(4)} |" for _ in range(4)]
            out += [f"![{writer.phrase(5)}]({pictures[1]})", "\n".join([f"| {writer.phrase(1)} | {writer.phrase(1)} |", "| --- | --- |", *rows]), writer.paragraph(6)]
    out += [f"[^a]: {writer.sentence()}", f"[^b]: {writer.sentence()}"]
    return "\n\n".join(out) + "\n"


def front_matter(language, number, tags_key, more=""):
    words = {"title": title(language, number), "description": Writer(language, -number).sentence(), tags_key: tags(number)}
    lines = "".join(f"{key} = {json.dumps(value, ensure_ascii=False)}\n" for key, value in words.items())
    return f"+++\n{lines}date = 2026-{1 + number % 12:02}-{1 + number % 28:02}\n{more}+++\n\n"


def put(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def drawing(number):
    bars = "".join(f'<rect x="{20 + 60 * bar}" y="{180 - 15 * ((number * 7 + bar * 3) % 11)}" width="40" height="{15 * ((number * 7 + bar * 3) % 11)}" fill="#347"/>' for bar in range(6))
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 200" width="400" height="200"><rect width="400" height="200" fill="#eef"/>{bars}</svg>\n'


def park(folder, count, fence):
    settings = ['base_url = "https://bench.example/"', 'default_language = "en"', 'license = "CC-BY-SA-4.0"', 'publisher = "Bench"', 'navigation = ["lessons"]']
    for language, (name, *_rest) in LANGUAGES.items():
        settings += ["", f"[languages.{language}]", f'title = "Bench {name}"', f'description = "Bench {name}"']
    put(folder / "content/site.toml", "\n".join(settings) + "\n")
    credits = []
    for number in range(PICTURES):
        put(folder / f"content/media/picture-{number:02}.svg", drawing(number))
        credits += [f'["picture-{number:02}.svg"]', f'title = "Bars {number}"', 'author = "Bench"', 'source = "https://bench.example/"', 'license = "CC0-1.0"', ""]
    put(folder / "content/media/credits.toml", "\n".join(credits))
    for language in LANGUAGES:
        put(folder / f"content/{language}/index.md", f'+++\ntitle = "Bench"\ndescription = "Bench."\n+++\n\n{Writer(language, -1).paragraph()}\n')
        put(folder / f"content/{language}/lessons/index.md", f'+++\ntitle = "{LANGUAGES[language][3]}"\ndescription = "All."\n+++\n\n{Writer(language, -2).paragraph()}\n')
        for number in range(count):
            head = front_matter(language, number, "keywords", "teaching = 20\nexercises = 10\n")
            text = body(language, number, count, lambda to: f"{to}.md", lambda name: f"../../media/{name}", fence)
            put(folder / f"content/{language}/lessons/{slug(number)}.md", head + text)


def hugo(folder, count, fence):
    languages = "\n".join(
        f'[languages.{language}]\nlanguageName = "{name}"\nlanguageDirection = "{direction}"\ntitle = "Bench {name}"\ncontentDir = "content/{language}"\nweight = {weight}'
        for weight, (language, (name, direction, *_rest)) in enumerate(LANGUAGES.items(), 1))
    put(folder / "hugo.toml", f'''baseURL = "https://bench.example/"
defaultContentLanguage = "en"
defaultContentLanguageInSubdir = true
enableRobotsTXT = true
[taxonomies]
tag = "tags"
[outputs]
home = ["HTML", "RSS", "JSON"]
section = ["HTML", "RSS"]
taxonomy = ["HTML"]
term = ["HTML", "RSS"]
[markup.highlight]
noClasses = false
[markup.goldmark.extensions]
footnote = true
{languages}
''')
    put(folder / "layouts/_default/baseof.html", '''<!doctype html><html lang="{{ .Language.Lang }}" dir="{{ .Language.LanguageDirection }}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{ .Title }} · {{ site.Title }}</title><meta name="description" content="{{ .Description }}"><link rel="canonical" href="{{ .Permalink }}">{{ range .AllTranslations }}<link rel="alternate" hreflang="{{ .Language.Lang }}" href="{{ .Permalink }}">{{ end }}<link rel="stylesheet" href="{{ "style.css" | relURL }}"></head><body><header><a href="{{ site.Home.RelPermalink }}">{{ site.Title }}</a><nav>{{ range site.Sections }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav><ul>{{ range .AllTranslations }}<li><a href="{{ .RelPermalink }}">{{ .Language.LanguageName }}</a></li>{{ end }}</ul></header><main>{{ block "main" . }}{{ end }}</main><footer>CC BY-SA 4.0</footer></body></html>
''')
    put(folder / "layouts/_default/single.html", '''{{ define "main" }}<h1>{{ .Title }}</h1><p>{{ .Description }}</p><p>{{ .Date.Format "2006-01-02" }}</p><aside>{{ .TableOfContents }}</aside>{{ .Content }}<ul>{{ range .GetTerms "tags" }}<li><a href="{{ .RelPermalink }}">{{ .LinkTitle }}</a></li>{{ end }}</ul><nav>{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav>{{ end }}
''')
    put(folder / "layouts/_default/list.html", '''{{ define "main" }}<h1>{{ .Title }}</h1>{{ .Content }}<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a><p>{{ .Description }}</p></li>{{ end }}</ul>{{ end }}
''')
    put(folder / "layouts/index.json", '''[{{ range $i, $page := site.RegularPages }}{{ if $i }},{{ end }}{{ dict "title" .Title "url" .RelPermalink "text" .Plain | jsonify }}{{ end }}]
''')
    put(folder / "static/style.css", "body { max-width: 60rem; margin: auto }\n")
    for number in range(PICTURES):
        put(folder / f"static/media/picture-{number:02}.svg", drawing(number))
    for language in LANGUAGES:
        put(folder / f"content/{language}/_index.md", '+++\ntitle = "Bench"\n+++\n')
        put(folder / f"content/{language}/lessons/_index.md", f'+++\ntitle = "{LANGUAGES[language][3]}"\n+++\n')
        for number in range(count):
            head = front_matter(language, number, "tags")
            text = body(language, number, count, lambda to: f"../{to}/", lambda name: f"/media/{name}", fence)
            put(folder / f"content/{language}/lessons/{slug(number)}.md", head + text)


def mdbook(folder, count, fence):
    for language in LANGUAGES:
        book = folder / language
        put(book / "book.toml", f'[book]\ntitle = "Bench"\nlanguage = "{language}"\n')
        put(book / "src/SUMMARY.md", "# Summary\n\n" + "".join(f"- [{title(language, number)}]({slug(number)}.md)\n" for number in range(count)))
        for number in range(PICTURES):
            put(book / f"src/media/picture-{number:02}.svg", drawing(number))
        for number in range(count):
            text = body(language, number, count, lambda to: f"{to}.md", lambda name: f"media/{name}", fence)
            put(book / f"src/{slug(number)}.md", f"# {title(language, number)}\n\n{text}")


def generate(pages, folder, fence=str):
    count = max(1, pages // len(LANGUAGES))
    park(folder / "park", count, fence)
    hugo(folder / "hugo", count, fence)
    mdbook(folder / "mdbook", count, fence)


def uncoloured(_language):
    return ""


if __name__ == "__main__":
    given = [argument for argument in sys.argv[1:] if argument != "--plain"]
    if len(given) != 2:
        sys.exit(__doc__)
    generate(int(given[0]), Path(given[1]), uncoloured if "--plain" in sys.argv else str)
