"""Imports Common Cartridges, and says what an importer would have to skip. cartridge.sh says how to start it.

The rules are those of Common Cartridge 1.3 (https://www.imsglobal.org/cc/) and of cc2olx, Open edX's importer: an item
leads to a resource of a type it knows, a page is an `.html` file, a question has a profile it can convert, and the first
condition with answers in it says which are right.
"""
import re
import sys
import urllib.parse
import xml.etree.ElementTree as ET
import zipfile
from html.parser import HTMLParser

CP = "{http://www.imsglobal.org/xsd/imsccv1p3/imscp_v1p1}"
LOM = "{http://ltsc.ieee.org/xsd/imsccv1p3/LOM/manifest}"
WL = "{http://www.imsglobal.org/xsd/imsccv1p3/imswl_v1p3}"
QTI = "{http://www.imsglobal.org/xsd/ims_qtiasiv1p2}"
QUIZ = "imsqti_xmlv1p2/imscc_xmlv1p3/assessment"
# data-quiz on our pages → the profiles of its question; Common Cartridge has none for orderings.
PROFILES = {"one": "cc.multiple_choice.v0p1", "several": "cc.multiple_response.v0p1", "order": "cc.multiple_choice.v0p1", "text": "cc.essay.v0p1"}


class Page(HTMLParser):
    """The files that a page refers to, its anchors, its quizzes and its heading."""

    def __init__(self, text):
        super().__init__()
        self.references, self.ids, self.quizzes, self.headings = [], set(), [], 0
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        attributes = dict(attrs)
        for name in ("href", "src"):
            if attributes.get(name):
                self.references.append(attributes[name])
        for candidate in (attributes.get("srcset") or "").split(","):
            if candidate.strip():
                self.references.append(candidate.split()[0])
        if attributes.get("id"):
            self.ids.add(attributes["id"])
        if attributes.get("data-quiz"):
            self.quizzes.append(attributes["data-quiz"])
        self.headings += tag == "h1"


class Cartridge:
    def __init__(self, path):
        self.zip = zipfile.ZipFile(path)
        self.names = set(self.zip.namelist())
        self.complaints = []
        self.pages = {}
        self.questions = 0
        manifest = self.xml("imsmanifest.xml")
        if manifest is not None:
            self.read(manifest)

    def say(self, words):
        self.complaints.append(words)

    def xml(self, name):
        try:
            return ET.fromstring(self.zip.read(name))
        except (KeyError, ET.ParseError) as error:
            self.say(f"{name}: {error}")
            return None

    def read(self, manifest):
        version = manifest.findtext(f"{CP}metadata/{CP}schemaversion")
        if manifest.findtext(f"{CP}metadata/{CP}schema") != "IMS Common Cartridge" or version != "1.3.0":
            self.say(f"it is no Common Cartridge 1.3: {version}")
        general = manifest.find(f"{CP}metadata/{LOM}lom/{LOM}general")
        if general is None or not general.findtext(f"{LOM}title/{LOM}string"):
            self.say("it has no title")
        elif not general.findtext(f"{LOM}language"):
            self.say("it has no language")
        identifiers = [element.get("identifier") for element in manifest.iter() if element.get("identifier")]
        if len(set(identifiers)) != len(identifiers):
            self.say("an identifier is given twice")
        resources = {resource.get("identifier"): resource for resource in manifest.iter(f"{CP}resource")}
        for resource in resources.values():
            self.resource(resource, resources)
        organization = manifest.find(f"{CP}organizations/{CP}organization")
        if organization is None or organization.get("structure") != "rooted-hierarchy":
            self.say("it has no tree of items")
            return
        roots = organization.findall(f"{CP}item")
        if len(roots) != 1 or roots[0].find(f"{CP}title") is not None:
            self.say("the root of the tree is not one item without a title")
            return
        used = set()
        for item in roots[0].iter(f"{CP}item"):
            if item is not roots[0]:
                self.item(item, resources, used)
        for identifier, resource in resources.items():
            reached = resource.get("type") == "webcontent" and not (resource.get("href") or "").endswith(".html")
            if identifier not in used and not reached:
                self.say(f"{identifier} is in no module: skipped")
        files = {file.get("href") for resource in resources.values() for file in resource.iter(f"{CP}file")}
        for name in sorted(self.names - files - {"imsmanifest.xml"}):
            self.say(f"{name} belongs to no resource: skipped")
        self.links()
        self.compare()

    def item(self, item, resources, used):
        title = (item.findtext(f"{CP}title") or "").strip()
        reference = item.get("identifierref")
        if not title:
            self.say(f"{item.get('identifier')} has no title")
        if reference is None:
            if not item.findall(f"{CP}item"):
                self.say(f"the module “{title}” is empty: skipped")
            return
        if item.findall(f"{CP}item"):
            self.say(f"“{title}” is a page and a module")
        if reference not in resources:
            self.say(f"“{title}” leads to no resource: skipped")
        used.add(reference)

    def resource(self, resource, resources):
        identifier, kind = resource.get("identifier"), resource.get("type")
        files = [file.get("href") for file in resource.findall(f"{CP}file")]
        for dependency in resource.findall(f"{CP}dependency"):
            if dependency.get("identifierref") not in resources:
                self.say(f"{identifier} needs a resource that is not there")
        if not files or any(file not in self.names for file in files):
            self.say(f"{identifier}: {files} is not in the cartridge")
            return
        if kind == "webcontent":
            if resource.get("href") not in files:
                self.say(f"{identifier}: its address is none of its files")
            if files[0].endswith(".html"):
                self.page(files[0])
        elif kind == "imswl_xmlv1p3":
            link = self.xml(files[0])
            if link is not None and (not link.findtext(f"{WL}title") or not re.match("https?://", link.find(f"{WL}url").get("href", ""))):
                self.say(f"{files[0]} is no link")
        elif kind == QUIZ:
            self.quiz(files[0])
        else:
            self.say(f"{identifier}: {kind} cannot be imported: skipped")

    def page(self, name):
        text = self.zip.read(name).decode()
        page = self.pages[name] = Page(text)
        if not re.search(r'<html lang="[^"]+" dir="(ltr|rtl)"', text):
            self.say(f"{name} has no language or no direction")
        if page.headings != 1:
            self.say(f"{name} has {page.headings} headings of the first level")

    def links(self):
        for name, page in self.pages.items():
            for reference in page.references:
                url = urllib.parse.urlsplit(reference)
                if url.scheme in ("http", "https", "mailto"):
                    continue
                target = urllib.parse.unquote(url.path) or name
                if target not in self.names:
                    self.say(f"{name} leads to {reference}, which is not in the cartridge")
                elif url.fragment and target in self.pages and urllib.parse.unquote(url.fragment) not in self.pages[target].ids:
                    self.say(f"{name} leads to {reference}, where there is nothing")

    def quiz(self, name):
        root = self.xml(name)
        if root is None:
            return
        profiles = []
        for item in root.iter(f"{QTI}item"):
            self.questions += 1
            where = f"{name}: “{item.get('title')}”"
            fields = {field.findtext(f"{QTI}fieldlabel"): field.findtext(f"{QTI}fieldentry") for field in item.iter(f"{QTI}qtimetadatafield")}
            profile = fields.get("cc_profile")
            profiles.append(profile)
            if profile not in PROFILES.values():
                self.say(f"{where}: {profile} cannot be converted: skipped")
                continue
            if not (item.findtext(f"{QTI}presentation/{QTI}material/{QTI}mattext") or "").strip():
                self.say(f"{where} asks nothing")
            answers = [label.get("ident") for label in item.iter(f"{QTI}response_label")]
            for label in item.iter(f"{QTI}response_label"):
                if profile != "cc.essay.v0p1" and not (label.findtext(f"{QTI}material/{QTI}mattext") or "").strip():
                    self.say(f"{where} has an answer without words")
            feedback = {feedback.get("ident") for feedback in item.findall(f"{QTI}itemfeedback")}
            for shown in item.iter(f"{QTI}displayfeedback"):
                if shown.get("linkrefid") not in feedback:
                    self.say(f"{where} shows {shown.get('linkrefid')}, which is not there")
            self.right(where, item, profile, answers)
        self.profiles = getattr(self, "profiles", {})
        self.profiles[name] = profiles

    def right(self, where, item, profile, answers):
        if profile == "cc.essay.v0p1":
            if not item.findtext(f".//{QTI}solution//{QTI}mattext"):
                self.say(f"{where} has no model answer")
            return
        for condition in item.iter(f"{QTI}respcondition"):
            variables = condition.find(f"{QTI}conditionvar")
            right = [equal.text for equal in variables.findall(f"{QTI}varequal") + variables.findall(f"{QTI}and/{QTI}varequal")]
            if right:
                break
        else:
            right = []
        points = condition.findtext(f"{QTI}setvar") == "100"
        if not points or not right or not set(right) <= set(answers):
            self.say(f"{where} has no right answer: {right} of {answers}")
        if profile == "cc.multiple_choice.v0p1" and len(right) != 1:
            self.say(f"{where} has {len(right)} right answers")

    def compare(self):
        """Each quiz of the pages is a question of the platform, in the same order."""
        for name, page in self.pages.items():
            number = re.search(r"chapter-(\d+)\.html$", name)
            quiz = f"quiz-{number.group(1)}/assessment.xml" if number else None
            wanted = [PROFILES[kind] for kind in page.quizzes]
            found = getattr(self, "profiles", {}).get(quiz, [])
            if wanted != found:
                self.say(f"{name} asks {wanted}, the platform is given {found}: skipped")


passed = failed = 0
for path in sys.argv[1:]:
    try:
        cartridge = Cartridge(path)
        complaints = cartridge.complaints
    except zipfile.BadZipFile as error:
        complaints = [str(error)]
    if complaints:
        failed += 1
        print(f"{path}:", *complaints[:8], sep="\n    ")
    else:
        passed += 1
        print(f"{path}: {len(cartridge.pages)} pages, {cartridge.questions} questions, nothing skipped")
print(f"{passed} passed, {failed} failed")
sys.exit(1 if failed else 0)
