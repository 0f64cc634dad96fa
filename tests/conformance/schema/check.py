"""Schemas by their metaschema, and a site's files by the schemas."""

import datetime
import json
import pathlib
import sys
import tomllib

from jsonschema import Draft202012Validator

folder, site = map(pathlib.Path, sys.argv[1:])
passed = failed = 0


def holds(name, complaints):
    global passed, failed
    complaints = list(complaints)
    passed, failed = passed + (not complaints), failed + bool(complaints)
    for complaint in complaints:
        print(f"{name}: {complaint}")


def plain(value):
    """TOML as JSON has it: days and times as text."""
    if isinstance(value, dict):
        return {key: plain(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [plain(inner) for inner in value]
    return value.isoformat() if isinstance(value, (datetime.date, datetime.time)) else value


def problems(schema, value):
    validator = Draft202012Validator(schema)
    return [f"{'.'.join(map(str, error.path))}: {error.message}" for error in validator.iter_errors(plain(value))]


schemas = {path.name.removesuffix(".schema.json"): json.loads(path.read_text()) for path in folder.glob("*.json")}
kinds = {schema["x-folder"]: name for name, schema in schemas.items() if schema.get("x-folder")}
for name, schema in schemas.items():
    try:
        Draft202012Validator.check_schema(schema)
        holds(name, [])
    except Exception as error:
        holds(name, [error])


def kind_of(path, front):
    parts = path.relative_to(site / "content").parts
    kind = kinds.get(parts[1]) if len(parts) > 2 else None
    if kind and len(parts) == 3 and parts[2] == "index.md" and not schemas[kind]["x-index"]:
        kind = None
    return front.get("kind", kind or "page")


used = set()
for path in sorted((site / "content").rglob("*.md")):
    text = path.read_text()
    if not text.startswith("+++\n"):
        continue
    front = tomllib.loads(text[4:].split("\n+++", 1)[0])
    kind = kind_of(path, front)
    used.add(kind)
    holds(path, problems(schemas[kind], front))
holds("site.toml", problems(schemas["site"], tomllib.loads((site / "content/site.toml").read_text())))
for path in sorted((site / "content").rglob("credits.toml")):
    holds(path, problems(schemas["credits"], tomllib.loads(path.read_text())))

PLANTED = [
    ("lesson", {"teaching": "20"}),
    ("lesson", {"teaching": 2000}),
    ("lesson", {"titel": "A"}),
    ("lesson", {"level": "hard"}),
    ("lesson", {"about": ["52"]}),
    ("page", {"retired": {"why": "old"}}),
    ("event", {"place": {"country": "Bangladesh"}}),
    ("site", {"languages": {"en": {"titel": "A"}}}),
    ("credits", {"a.svg": {"title": "A"}}),
]
for kind, mistake in PLANTED:
    holds(f"planted in {kind}", [] if problems(schemas[kind], mistake) else [f"{mistake} was not found"])
print(f"kinds with an entry: {', '.join(sorted(used))}")
print(f"{passed} passed, {failed} failed")
sys.exit(failed > 0)
