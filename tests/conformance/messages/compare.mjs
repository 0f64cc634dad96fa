// Compares our messages with those of @fluent/bundle, which has ICU of its own inside of node:
//
//   node compare.mjs LOCALES MESSAGES
//
// LOCALES is the folder with one folder of .ftl files for each language; MESSAGES has one line of JSON for each text of ours:
// language, key, n, text. Sizes, durations and HTML are not compared; isolates are left out.

import { createRequire } from 'node:module';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const require = createRequire(join(process.env.PARK_TOOLS ?? process.cwd(), 'node_modules', 'x'));
const { FluentBundle, FluentResource, FluentDateTime, FluentType } = require('@fluent/bundle');

const [locales, messages] = process.argv.slice(2);

class List extends FluentType {
    toString() {
        return this.value.join(', ');
    }
}

const bundles = new Map();

function bundle(language) {
    if (!bundles.has(language)) {
        const made = new FluentBundle(language, {
            useIsolating: false,
            functions: {
                LIST: ([list]) => new Intl.ListFormat(language).format(list.value),
                PERCENT: ([share]) => new Intl.NumberFormat(language, { style: 'percent' }).format(share.value),
                DATETIME: ([date], { dateStyle }) =>
                    new FluentDateTime(new Date(date), { dateStyle: dateStyle?.toString() ?? 'long', timeZone: 'UTC' }),
            },
        });
        const folder = join(locales, language.toLowerCase());
        for (const name of readdirSync(folder).filter((name) => name.endsWith('.ftl')).sort()) {
            for (const error of made.addResource(new FluentResource(readFileSync(join(folder, name), 'utf8')))) throw error;
        }
        bundles.set(language, made);
    }
    return bundles.get(language);
}

// The arguments that `locale::tests::embedded::everything` gives.
function value(name, n, key) {
    if (['date', 'last'].includes(name) || (name === 'day' && key.startsWith('when-'))) return '2026-02-18';
    if (name === 'names' || name === 'audiences') return new List(['Jony', 'Akbarali']);
    if (['language', 'other', 'source', 'weekday', 'license', 'publisher', 'title', 'author', 'url'].includes(name)) return 'CC';
    return name === 'share' ? n / 1e6 : n;
}

// The variables of a pattern.
function variables(pattern) {
    return [...JSON.stringify(pattern).matchAll(/"type":"var","name":"([^"]+)"/g)].map(([, name]) => name);
}

// Node's CLDR is older than ours, and editions differ in the comma and the width of the spaces of a long date (hi, ru).
// A string that says "false" has meant nothing to Intl's useGrouping since ES2023; Fluent knows no other false.
function alike(pattern, text) {
    const written = JSON.stringify(pattern);
    if (written.includes('"useGrouping"')) return text.replaceAll(/[,.٬\s]+/g, '');
    return written.includes('"DATETIME"') ? text.replaceAll(/[,\s]+/g, ' ') : text;
}

let passed = 0;
let failed = 0;
for (const line of readFileSync(messages, 'utf8').split('\n').filter(Boolean)) {
    const { language, key, n, text } = JSON.parse(line);
    const [id, attribute] = key.split('.');
    const message = bundle(language).getMessage(id);
    const pattern = attribute ? message.attributes[attribute] : message.value;
    const errors = [];
    const given = Object.fromEntries(variables(pattern).map((name) => [name, value(name, n, key)]));
    const theirs = bundle(language).formatPattern(pattern, given, errors);
    const ours = text.replaceAll(/[\u2068\u2069]/g, '');
    if (alike(pattern, theirs) === alike(pattern, ours) && errors.length === 0) {
        passed += 1;
    } else {
        failed += 1;
        console.log(`${language} ${key} ${n}: ${JSON.stringify(ours)}, @fluent/bundle ${JSON.stringify(theirs)} ${errors.join(' ')}`);
    }
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
