// The JSON-LD of every page; structured.sh says how to start it.
//
// Vocabulary: each type, and each property of it, is one of schema.org; its values are of the types that it takes.
// Expected: each type has the properties without which it is of no use to anybody. Languages: what is translated names its
// translations, and each of them names it. Questions and terms lead to an id of their page.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { files, stop } from "./site.mjs";

const sites = process.argv.slice(2);
const vocabulary = readVocabulary();

// type → what it must have, besides that of every page
const everywhere = ["@id", "url", "name", "inLanguage", "license", "publisher"];
const expected = {
    LearningResource: ["description", "learningResourceType", "author"],
    Course: ["description", "author", "hasCourseInstance", "dct:conformsTo"],
    DefinedTermSet: ["hasDefinedTerm"],
    FAQPage: ["mainEntity"],
    BlogPosting: ["description", "datePublished"],
    Person: ["name"],
    Organization: ["name"],
    ScholarlyArticle: ["author", "datePublished"],
    Report: ["author", "datePublished"],
    EventSeries: ["organizer"],
    ItemList: ["itemListElement"],
    CourseInstance: ["courseMode", "location"],
    GeoCoordinates: ["latitude", "longitude"],
    Event: ["startDate"],
    EducationEvent: ["startDate"],
    HowTo: ["name", "step"],
    DefinedTerm: ["@id", "name", "description"],
    Question: ["@id", "name", "acceptedAnswer"],
    Answer: ["text"],
};

// address → { path, node, ids }
const pages = new Map();
// file → what is wrong with it
const problems = new Map();
const counts = new Map();
let looked = 0;

for (const path of sites.flatMap((site) => files(site, ".html").map((file) => join(site, file)))) {
    const html = readFileSync(path, "utf8");
    for (const [, text] of html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)) {
        looked += 1;
        let node;
        try {
            node = JSON.parse(text);
        } catch (error) {
            complain(path, `is not JSON: ${error.message}`);
            continue;
        }
        pages.set(node["@id"], { path, node, html });
        const about = node["@id"] + "#this" === node.mainEntity?.["@id"] ? `${node["@type"]} of ${node.mainEntity["@type"]}` : node["@type"];
        counts.set(about, (counts.get(about) ?? 0) + 1);
        const lacking = path.startsWith(sites[0]) ? everywhere.filter((key) => node[key] === undefined) : [];
        for (const key of lacking) complain(path, `its ${node["@type"]} has no ${key}`);
        checkNode(path, node, html);
    }
}
if (looked === 0) stop(`no page below ${sites.join(" or ")} has structured data`);
for (const [address, page] of pages) checkLanguages(address, page);

for (const [path, found] of [...problems].sort()) {
    for (const problem of new Set(found)) console.log(`${path}: ${problem}`);
}
const types = [...counts].sort().map(([type, count]) => `${count} ${type}`);
console.log(`looked at ${types.join(", ")}`);
console.log(`${looked - problems.size} passed, ${problems.size} failed`);
process.exitCode = problems.size > 0 ? 1 : 0;

function complain(path, problem) {
    problems.set(path, [...(problems.get(path) ?? []), problem]);
}

// Vocabulary

/** What schema-dts declares: type → the types it comes from and property → the types of its values. */
function readVocabulary() {
    if (!process.env.PARK_TOOLS) stop("start this through structured.sh, which installs schema-dts first");
    const packages = createRequire(join(process.env.PARK_TOOLS, "package.json"));
    const declared = readFileSync(join(dirname(packages.resolve("schema-dts/package.json")), "dist/schema.d.ts"), "utf8");
    const types = new Map();
    for (const [, name, role, parents, body] of declared.matchAll(/interface (\w+?)(Base|Leaf) (?:extends ([\w, <>"@-]+) )?\{(.*?)\n\}/gs)) {
        const known = types.get(name) ?? { parents: [], properties: new Map() };
        known.parents.push(...(parents ?? "").split(",").map((parent) => parent.trim().replace(/(Base|Leaf)$/, "")));
        if (role === "Base") {
            for (const [, property, values] of body.matchAll(/"(\w+)"\?: SchemaValue<([^"]*), "/g)) {
                known.properties.set(property, values.split("|").map((value) => value.trim()));
            }
        }
        types.set(name, known);
    }
    if (!types.has("LearningResource") || !types.get("Thing")?.properties.has("name")) stop("schema-dts is written in another way than it was");
    return types;
}

/** A type and all that it comes from. */
function lineage(type) {
    const { parents = [] } = vocabulary.get(type) ?? {};
    return [type, ...parents.filter((parent) => parent !== type && parent !== "").flatMap(lineage)];
}

function valuesOf(type, property) {
    for (const ancestor of lineage(type)) {
        const values = vocabulary.get(ancestor)?.properties.get(property);
        if (values !== undefined) return values;
    }
    return undefined;
}

function checkNode(path, node, html) {
    const type = node["@type"];
    // A node that is only an address leads to one that says more.
    if (type === undefined && Object.keys(node).every((key) => key === "@id")) return;
    if (!vocabulary.has(type)) return complain(path, `schema.org has no type ${type}`);
    // A mention of an entry leads to its page, which says the rest.
    const mention = Object.keys(node).every((key) => ["@type", "@id", "name", "inLanguage"].includes(key)) && node["@id"] !== undefined;
    // What `park new` begins with is not filled in yet.
    const strict = path.startsWith(sites[0]);
    const missing = mention || !strict ? [] : (expected[type] ?? []).filter((key) => node[key] === undefined);
    // What is named in passing needs a name and no more.
    const main = node["@context"] !== undefined || node["@id"]?.endsWith("#this");
    const passing = !main && !["Question", "Answer", "DefinedTerm", "HowTo"].includes(type);
    if (!passing) for (const key of missing) complain(path, `its ${type} has no ${key}`);
    if (["Question", "DefinedTerm", "HowTo"].includes(type)) checkPlace(path, node, html);
    for (const [property, value] of Object.entries(node)) {
        if (property.startsWith("@") || property.includes(":")) continue;
        const allowed = valuesOf(type, property);
        if (allowed === undefined) complain(path, `schema.org's ${type} has no ${property}`);
        else for (const one of [value].flat()) checkValue(path, type, property, one, allowed, html);
    }
}

function checkValue(path, type, property, value, allowed, html) {
    if (value !== null && typeof value === "object") {
        const is = value["@type"];
        const fits = is === undefined || lineage(is).some((ancestor) => allowed.includes(ancestor));
        if (!fits) complain(path, `${type}.${property} takes ${allowed.join(", ")}, this is of type ${is}`);
        return checkNode(path, value, html);
    }
    const plain = {
        string: ["Text", "URL", "Date", "DateTime", "Time", "Duration", "Boolean", "Number", "Integer"],
        number: ["Number", "Integer", "Float", "Text"],
        boolean: ["Boolean"],
    }[typeof value];
    // Words of a list, as EventScheduled, are addresses.
    const word = typeof value === "string" && /^https?:\/\/schema\.org\/\w+$/.test(value);
    if (value === "" || !(word || allowed.some((one) => plain?.includes(one)))) {
        complain(path, `${type}.${property} takes ${allowed.join(", ")}, this is ${JSON.stringify(value)}`);
    }
}

/** The address of a part of the page ends in one of its ids. */
function checkPlace(path, node, html) {
    const [, fragment] = node["@id"]?.split("#") ?? [];
    if (!fragment || !html.includes(`id="${decodeURIComponent(fragment)}"`)) complain(path, `${node["@id"]} names no id of the page`);
}

// Languages

function checkLanguages(address, { path, node }) {
    const source = node.translationOfWork?.["@id"];
    if (source !== undefined) {
        const back = [pages.get(source)?.node.workTranslation ?? []].flat().some((translation) => translation["@id"] === address);
        if (pages.has(source) && !back) complain(path, `${source} does not name it as its translation`);
    }
    for (const translation of [node.workTranslation ?? []].flat()) {
        const there = pages.get(translation["@id"]);
        if (there === undefined) complain(path, `its translation ${translation["@id"]} has no structured data`);
        else if (there.node.translationOfWork?.["@id"] !== address) complain(path, `its translation ${there.path} does not lead back`);
        else if (there.node.inLanguage !== translation.inLanguage) complain(path, `its translation ${there.path} is in ${there.node.inLanguage}`);
    }
}
