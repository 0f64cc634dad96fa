"""Calendars, feeds, the list for harvesters, rules for moved pages and pictures of links, by what other programs read of them.

    check.py PUBLIC SCHEMAS
"""

import datetime
import json
import pathlib
import re
import struct
import sys
import urllib.parse
import warnings
import xml.etree.ElementTree as ElementTree
import zoneinfo

import feedparser
import icalendar
import recurring_ical_events
import xmlschema

site = pathlib.Path(sys.argv[1])
schemas = pathlib.Path(sys.argv[2])
problems = {}
looked = {}

# One page in so many is asked for its picture.
PAGES = 25
OAI = "{http://www.openarchives.org/OAI/2.0/}"
STATIC = "{http://www.openarchives.org/OAI/2.0/static-repository}"
DC = "{http://purl.org/dc/elements/1.1/}"
DC_ELEMENTS = (
    "title creator subject description publisher contributor date type format identifier source language relation coverage rights"
).split()


def complain(path, problem):
    problems.setdefault(str(path.relative_to(site)), []).append(problem)


def look(name, path):
    looked.setdefault(name, []).append(path)


def base():
    """The site's address: what its list of sitemaps begins with."""
    text = (site / "sitemap.xml").read_text()
    first = re.search(r"<loc>([^<]*)</loc>", text)
    address = first.group(1) if first else ""
    return address.rsplit("/", 1)[0] + "/" if address.endswith(".xml") else address


def published(address):
    """The file at an address of the site; None if there is none."""
    home = base()
    if not address.startswith(home):
        return None
    path = urllib.parse.unquote(address[len(home) :].split("#")[0])
    file = site / path
    file = file / "index.html" if path.endswith("/") or not path else file
    return file if file.is_file() else None


def calendar(path):
    look("calendars", path)
    raw = path.read_bytes()
    lines = raw.split(b"\r\n")
    if b"\n" in raw.replace(b"\r\n", b""):
        complain(path, "a line does not end with CR and LF")
    if any(len(line) > 75 for line in lines):
        complain(path, "a line has more than 75 octets")
    try:
        read = icalendar.Calendar.from_ical(raw)
    except ValueError as error:
        complain(path, f"icalendar cannot read it: {error}")
        return
    events = read.walk("VEVENT")
    zones = {str(zone["TZID"]): zone for zone in read.walk("VTIMEZONE")}
    if not events:
        complain(path, "has no event")
    seen = set()
    for event in events:
        for error in event.errors:
            complain(path, f"icalendar says {error}")
        for key in ("UID", "DTSTAMP", "DTSTART", "SUMMARY"):
            if key not in event:
                complain(path, f"an event has no {key}")
                return
        if str(event["UID"]) in seen:
            complain(path, f"two events have the UID {event['UID']}")
        seen.add(str(event["UID"]))
        start = event["DTSTART"]
        zone = start.params.get("TZID")
        if zone is not None and zone not in zones:
            complain(path, f"nobody explains the zone {zone}")
        elif zone is not None:
            zoned(path, zones[zone], zone, start.dt.replace(tzinfo=None))
        end = event.get("DTEND")
        if end is not None and end.dt <= start.dt:
            complain(path, f"{event['SUMMARY']} ends before it begins")
        if "LANGUAGE" not in event["SUMMARY"].params:
            complain(path, "a summary names no language")
    expanded(path, read, events)


def zoned(path, rules, name, local):
    """What the file says of a zone is what the database of zones says."""
    ours = rules.to_tz(lookup_tzid=False)
    theirs = zoneinfo.ZoneInfo(name)
    for months in (0, 6):
        moment = local + datetime.timedelta(days=30 * months) if len(rules.subcomponents) > 1 else local
        if moment.replace(tzinfo=ours).utcoffset() != moment.replace(tzinfo=theirs).utcoffset():
            complain(path, f"its {name} is another one than that of the database, at {moment}")


def expanded(path, read, events):
    """Each event takes place when it says, and those of a rule do so again and again."""
    for event in events:
        start = event["DTSTART"].dt
        day = start.date() if isinstance(start, datetime.datetime) else start
        found = recurring_ical_events.of(read).between(day, day + datetime.timedelta(days=3 * 366))
        own = [one for one in found if str(one["UID"]) == str(event["UID"])]
        if not own or own[0]["DTSTART"].dt != start and "EXDATE" not in event:
            complain(path, f"{event['SUMMARY']} does not take place when it begins")
        if "RRULE" in event and "UNTIL" not in event["RRULE"] and len(own) < 30:
            complain(path, f"{event['SUMMARY']} takes place {len(own)} times in three years")


def atom(path):
    look("Atom feeds", path)
    read = feedparser.parse(path.read_bytes())
    if read.bozo:
        complain(path, f"feedparser says {read.bozo_exception}")
    for key in ("id", "title", "updated"):
        if not read.feed.get(key):
            complain(path, f"has no {key}")
    for entry in read.entries:
        if not (entry.get("id") and entry.get("title") and entry.get("updated_parsed") and entry.get("link")):
            complain(path, f"an entry lacks id, title, date or link: {entry.get('id')}")


def json_feed(path):
    look("JSON feeds", path)
    try:
        feed = json.loads(path.read_text())
    except ValueError as error:
        complain(path, f"is not JSON: {error}")
        return
    if feed.get("version") != "https://jsonfeed.org/version/1.1" or not feed.get("title"):
        complain(path, "names no version 1.1 or has no title")
    ids = [item.get("id") for item in feed.get("items", [])]
    if len(set(ids)) < len(ids):
        complain(path, "two items have one id")
    for item in feed.get("items", []):
        if not item.get("id") or not (item.get("content_text") or item.get("content_html")):
            complain(path, f"an item has no id or no content: {item.get('id')}")
        elif published(item["url"]) is None:
            complain(path, f"{item['url']} is no page")
        for key in ("date_published", "date_modified"):
            datetime.datetime.fromisoformat(item[key])


def repository(path):
    look("repositories", path)
    try:
        root = ElementTree.parse(path).getroot()
    except ElementTree.ParseError as error:
        complain(path, f"is no XML: {error}")
        return
    if [child.tag for child in root] != [STATIC + name for name in ("Identify", "ListMetadataFormats", "ListRecords")]:
        complain(path, "is no static repository")
        return
    wanted = "repositoryName baseURL protocolVersion adminEmail earliestDatestamp deletedRecord granularity".split()
    if [child.tag for child in root[0]] != [OAI + name for name in wanted]:
        complain(path, "does not identify itself as it must")
    for schema, part in by_schema(root):
        problem = next(schema.iter_errors(part), None)
        if problem is not None:
            complain(path, f"by its schema: {problem.path}: {problem.reason}")
    ids = [record.findtext(f"{OAI}header/{OAI}identifier") for record in root[2]]
    if not ids or len(set(ids)) < len(ids):
        complain(path, "has no records, or two of one identifier")
    earliest = root[0].findtext(OAI + "earliestDatestamp")
    for record in root[2]:
        day = record.findtext(f"{OAI}header/{OAI}datestamp") or ""
        if not re.fullmatch(r"\d{4}-\d\d-\d\d", day) or day < earliest:
            complain(path, f"the date {day} cannot be")
        elements = list(record.find(OAI + "metadata")[0])
        if any(element.tag.removeprefix(DC) not in DC_ELEMENTS for element in elements):
            complain(path, "an element is none of the Dublin Core")
        address = next((one.text for one in elements if one.tag == DC + "identifier"), "")
        if published(address) is None:
            complain(path, f"{address} is no page")


def by_schema(root):
    """The repository and each of its records, with the schema of each."""
    elements = {DC[1:-1]: str(next(schemas.glob("simpledc*.xsd")))}
    with warnings.catch_warnings():
        # The Dublin Core names the address of a schema for xml:lang, which the validator has in itself.
        warnings.simplefilter("ignore")
        dublin = xmlschema.XMLSchema(str(schemas / "oai_dc.xsd"), locations=elements, allow="local")
    protocol = {OAI[1:-1]: str(schemas / "OAI-PMH.xsd")}
    here = pathlib.Path(__file__).parent / "static-repository.xsd"
    yield xmlschema.XMLSchema(str(here), locations=protocol, allow="local"), root
    for record in root.iter("{http://www.openarchives.org/OAI/2.0/oai_dc/}dc"):
        yield dublin, record


def sitemap(path):
    look("sitemaps", path)
    root = ElementTree.parse(path).getroot()
    if root.tag.endswith("sitemapindex"):
        for one in root.iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc"):
            if published(one.text) is None:
                complain(path, f"{one.text} is not there")
    elif len(root) > 50_000 or path.stat().st_size > 50_000_000:
        complain(path, "is larger than search engines read")


def rules(path):
    look("rules", path)
    home = urllib.parse.urlsplit(base()).path
    for line in path.read_text().splitlines():
        parts = line.split()
        if parts[2:] == ["404"] and parts[0].endswith("/*"):
            # What a wrong address in a folder gets.
            page = urllib.parse.urljoin(base(), "/") + parts[1].lstrip("/")
            if published(page) is None:
                complain(path, f"{parts[1]} is no page")
            continue
        if len(parts) != 3 or parts[2] != "301":
            complain(path, f"no rule: {line}")
            continue
        origin = urllib.parse.urljoin(base(), "/") + parts[0].lstrip("/")
        target = urllib.parse.urljoin(base(), "/") + parts[1].lstrip("/")
        if not parts[0].startswith(home) or published(target) is None:
            complain(path, f"{parts[1]} is no page")
        page = published(origin) or published(origin + "/")
        if page is None or "http-equiv=\"refresh\"" not in page.read_text():
            complain(path, f"at {parts[0]}, no page leads on without a server that reads this")


def card(path):
    text = path.read_text()
    found = re.search(r'property="og:image" content="([^"]*)"', text)
    if not found:
        return
    look("pictures of links", path)
    file = published(found.group(1))
    head = file.read_bytes()[:24] if file else b""
    if head[:8] != b"\x89PNG\r\n\x1a\n" or struct.unpack(">II", head[16:24]) != (1200, 630):
        complain(path, f"{found.group(1)} is no PNG of 1200 by 630 pixels")


def main():
    for path in sorted(site.rglob("*.ics")):
        calendar(path)
    for path in sorted(site.rglob("feed.xml")):
        atom(path)
    for path in sorted(site.rglob("feed.json")):
        json_feed(path)
    for path in sorted(site.glob("sitemap*.xml")):
        sitemap(path)
    if (site / "oai.xml").exists():
        repository(site / "oai.xml")
    if (site / "_redirects").exists():
        rules(site / "_redirects")
    for path in sorted(site.rglob("*.html"))[::PAGES]:
        card(path)
    for path, found in sorted(problems.items()):
        for problem in sorted(set(found)):
            print(f"{path}: {problem}")
    print("looked at " + ", ".join(f"{len(paths)} {name}" for name, paths in looked.items()))
    count = sum(len(paths) for paths in looked.values())
    print(f"{count - len(problems)} passed, {len(problems)} failed")
    sys.exit(1 if problems else 0)


main()
