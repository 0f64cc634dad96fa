// The same samples in every language, by us and by the ICU inside of node:
//
//   node samples.mjs LOCALES SAMPLES [TABLE]
//
// SAMPLES has one line of JSON for each language, as `locale::tests::table::print_samples` prints it. TABLE is where they are
// written as a table of Markdown, with what node says otherwise.

import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const require = createRequire(join(process.env.PARK_TOOLS ?? process.cwd(), 'node_modules', 'x'));
const { FluentBundle, FluentResource } = require('@fluent/bundle');

const [locales, samples, table] = process.argv.slice(2);

// Node's CLDR is another edition than ours: commas, the width of spaces and marks of direction are not compared, nor are
// capital letters of months.
const alike = (text) => text.replaceAll(/[⟦⟧\u2066-\u2069\u200e\u200f\u061c]|<LRM>|<RLM>|<ALM>/g, '').replaceAll(/[\s_,،]+/g, ' ').trim().toLowerCase();

// Languages whose digits or calendar our table sets otherwise than CLDR, in CLDR's own way to say it. Interface numbers of
// Arabic and Urdu are European.
const ours = { bn: 'bn-u-nu-beng', ar: 'ar-u-nu-latn', ur: 'ur-u-nu-latn', fa: 'fa-u-nu-arabext-ca-persian' };

// Where the edition of CLDR in node says otherwise, and why.
const known = {
    'es ordinals': 'ordinals of Spanish have `one` (1.er, 3.er) in newer editions of CLDR',
    'hi hijri': 'older editions of CLDR have no pattern for the era in Hindi',
};

function message(language, file, key, given) {
    const bundle = new FluentBundle(ours[language] ?? language, { useIsolating: false });
    bundle.addResource(new FluentResource(readFileSync(join(locales, language.toLowerCase(), file), 'utf8')));
    return bundle.formatPattern(bundle.getMessage(key).value, given, []);
}

function found(language, key, text) {
    for (const file of ['units.ftl', 'entries.ftl', 'course.ftl', 'lesson.ftl', 'site.ftl', 'kinds.ftl']) {
        try {
            return message(language, file, key, text);
        } catch {
            // It stands in another file.
        }
    }
    return undefined;
}

let passed = 0;
let failed = 0;
const rows = [];
for (const line of readFileSync(samples, 'utf8').split('\n').filter(Boolean)) {
    const sample = JSON.parse(line);
    const { language, numbers } = sample;
    const locale = ours[language] ?? language;
    const day = new Date('2026-02-18T00:00:00Z');
    const cardinal = new Intl.PluralRules(locale);
    const ordinal = new Intl.PluralRules(locale, { type: 'ordinal' });
    const hijri = locale.includes('-u-') ? `${locale.replace(/-ca-[a-z]+/, '')}-ca-islamic-umalqura` : `${locale}-u-ca-islamic-umalqura`;
    const megabytes = found(language, 'size-megabytes', { n: 1.2 });
    const theirs = {
        plurals: numbers.map((n) => cardinal.select(n)),
        ordinals: numbers.map((n) => ordinal.select(n)),
        counted: numbers.map((n) => found(language, 'lessons-count', { n })),
        date: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(day),
        number: new Intl.NumberFormat(locale).format(1234567.5),
        list: new Intl.ListFormat(locale).format(['A', 'B', 'C']),
        bytes: megabytes,
        percent: new Intl.NumberFormat(locale, { style: 'percent' }).format(0.256),
        unit: found(language, 'unit-day', { n: 3 }),
        hijri: new Intl.DateTimeFormat(hijri, { dateStyle: 'long', timeZone: 'UTC' }).format(day),
    };
    const other = [];
    for (const [key, value] of Object.entries(theirs)) {
        const [mine, yours] = [sample[key], value].map((one) => [one].flat().map((text) => alike(text ?? '?')).join(' | '));
        if (mine === yours) {
            passed += 1;
        } else if (known[`${language} ${key}`]) {
            passed += 1;
            other.push(`${key}: ${[value].flat().join(' | ')} (${known[`${language} ${key}`]})`);
        } else {
            failed += 1;
            other.push(`${key}: ${[value].flat().join(' | ')}`);
            console.log(`${language} ${key}: ${JSON.stringify(mine)}, node ${JSON.stringify(yours)}`);
        }
    }
    rows.push({ ...sample, other });
}
if (table) {
    const cell = (text) => String(text).replaceAll('|', '\\|').replaceAll(/[⟦⟧]/g, '').replaceAll('_', '\u00a0');
    const numbers = rows[0].numbers;
    const head = ['language', ...numbers, 'date', 'number', 'list', 'file size', 'percent', 'unit', 'Hijri', 'node says otherwise'];
    const body = rows.map((row) => [
        row.language, ...row.numbers.map((_, at) => `${row.counted[at]} (${row.plurals[at]})`),
        row.date, row.number, row.list, row.bytes, row.percent, row.unit, row.hijri, row.other.join('; '),
    ]);
    const text = [head, head.map(() => '---'), ...body].map((row) => `| ${row.map(cell).join(' | ')} |\n`).join('');
    writeFileSync(table, text);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
