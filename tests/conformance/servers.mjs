// Publishes a small site with nginx, Apache and Caddy, by the settings that `park hosting` writes for them, and asks each what
// visitors ask: pages, files, compressed and not, folders without a slash, moved pages, wrong addresses in two languages.
// hosting.sh says how to start it.
import { spawn, spawnSync } from "node:child_process";
import { createServer } from "node:net";
import { request } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stop, walk } from "./site.mjs";

const park = process.argv[2];
const { step, end } = walk();
const work = mkdtempSync(join(tmpdir(), "park-servers-"));
// Servers read it as another user.
chmodSync(work, 0o755);
const folder = join(work, "www/park");
const policy = "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";
const forever = "public, max-age=31536000, immutable";
// An old address and a new one, each also in another script.
const moved = { "/park/old/page/": "/park/en/lessons/first-lesson/", "/park/পুরনো/": "/park/bn/lessons/প্রথম-পাঠ/" };

const servers = {
    nginx: (port) => {
        // Where Debian's settings have it.
        copyFileSync("/etc/nginx/mime.types", join(work, "mime.types"));
        const settings = put("nginx", port, "nginx.conf", (text) =>
            `daemon off; pid ${work}/nginx.pid; error_log ${work}/nginx.log;\ninclude /etc/nginx/modules-enabled/*.conf;\n` +
            `events {}\nhttp { access_log off; ${temporary(work)}\n${text.replace("# With the module ngx_brotli: ", "")} }\n`);
        return ["nginx", "-c", settings, "-p", "/usr/share/nginx/"];
    },
    apache: (port) => {
        // The site has made its own; without moved pages it is what `park hosting` prints.
        if (!readFileSync(join(folder, ".htaccess"), "utf8").startsWith(run("hosting", "apache", "--base", "/park/"))) stop(".htaccess differs from park hosting apache");
        const modules = ["mpm_event", "authz_core", "dir", "mime", "headers", "rewrite", "alias", "filter", "deflate", "negotiation"];
        const settings = put(null, port, "apache.conf", () =>
            [
                `ServerRoot ${work}\nServerName 127.0.0.1\nListen 127.0.0.1:${port}\nPidFile ${work}/apache.pid\nErrorLog ${work}/apache.log`,
                ...modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`),
                // As Debian has it: Breton.
                "TypesConfig /etc/mime.types\nAddLanguage br .br",
                // As little as a host may allow.
                `DocumentRoot ${work}/www\n<Directory ${work}/www>\nAllowOverride FileInfo\nOptions FollowSymLinks\nRequire all granted\n</Directory>\n`,
            ].join("\n"));
        return ["apache2", "-D", "FOREGROUND", "-f", settings];
    },
    caddy: (port) => {
        const settings = put("caddy", port, "Caddyfile", (text) => `{\n admin off\n storage file_system ${work}/caddy\n}\n${text}`);
        return ["caddy", "run", "--adapter", "caddyfile", "--config", settings];
    },
};

try {
    build();
    for (const [name, settings] of Object.entries(servers)) await publish(name, settings);
} finally {
    rmSync(work, { recursive: true, force: true });
}
end();

async function publish(name, settings) {
    const port = await freePort();
    const command = settings(port);
    const server = spawn(command[0], command.slice(1), { stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    for (const stream of [server.stdout, server.stderr]) stream.on("data", (chunk) => (said += chunk));
    const ended = new Promise((done) => server.on("exit", done));
    try {
        let home = null;
        await step(`${name}: takes the settings`, async () => {
            for (let attempt = 0; attempt < 100 && !home; attempt++) {
                home = await ask(port, "/park/").catch(() => null);
                if (server.exitCode !== null) break;
                if (!home) await new Promise((done) => setTimeout(done, 100));
            }
            if (!home) throw new Error(`it does not answer: ${said.trim().replaceAll("\n", " ")}`);
        });
        if (home) await visit(name, port);
    } finally {
        server.kill();
        await ended;
    }
}

async function visit(name, port) {
    const files = readdirSync(folder, { recursive: true }).map(String);
    const style = files.find((path) => /assets\/park\.[0-9a-f]{10}\.css$/.test(path));
    const types = [
        ["en/", /^text\/html; charset=utf-8$/, "no-cache"],
        [style, /^text\/css\b/, forever],
        [files.find((path) => /assets\/park\.[0-9a-f]{10}\.js$/.test(path)), /^(text|application)\/javascript\b/, forever],
        [files.find((path) => /\.[0-9a-f]{10}\.svg$/.test(path)), /^image\/svg\+xml\b/, forever],
        [files.find((path) => /\.woff2$/.test(path)), /^font\/woff2$/, forever],
        ["en/app.webmanifest", /^application\/manifest\+json\b/, "no-cache"],
        ["en/feed.xml", /^(application|text)\/xml\b/, "no-cache"],
        ["en/made.ics", /^text\/calendar; charset=utf-8$/, "no-cache"],
        ["en/made.epub", /^application\/epub\+zip$/, "no-cache"],
        ["en/made.imscc", /^application\/zip$/, "no-cache"],
        ["en/made.zim", /^application\/x-zim$/, "no-cache"],
        ["en/made.pdf", /^application\/pdf$/, "no-cache"],
    ];
    for (const [path, type, cache] of types) {
        await step(`${name}: ${path}`, async () => {
            const answer = await ask(port, `/park/${path}`);
            same("status", answer.status, 200);
            const sent = answer.headers["content-type"] ?? "";
            if (!type.test(sent)) throw new Error(`its type is ${sent}`);
            same("Cache-Control", answer.headers["cache-control"], cache);
            guarded(answer);
        });
    }
    for (const [coding, unpack] of [["br", brotliDecompressSync], ["gzip", gunzipSync]]) {
        for (const path of ["en/", "en/lessons/first-lesson/", style, "en/app.webmanifest", "en/feed.xml"]) {
            await step(`${name}: ${path} with ${coding}`, async () => {
                const [plain, packed] = [await ask(port, `/park/${path}`), await ask(port, `/park/${path}`, { "accept-encoding": coding })];
                const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
                if (!existsSync(`${file}.gz`)) return same("Content-Encoding of a short file", plain.headers["content-encoding"], undefined);
                same("Content-Encoding", packed.headers["content-encoding"], coding);
                same("Content-Type", packed.headers["content-type"], plain.headers["content-type"]);
                same("Content-Language", packed.headers["content-language"], undefined);
                same("Cache-Control", packed.headers["cache-control"], plain.headers["cache-control"]);
                if (!/accept-encoding/i.test(packed.headers.vary ?? "")) throw new Error("Vary does not say that answers differ");
                same("content", unpack(packed.body).equals(plain.body) && plain.body.equals(readFileSync(file)), true);
                guarded(packed);
            });
        }
    }
    await step(`${name}: a folder without its slash`, async () => {
        const answer = await ask(port, "/park/en/lessons/first-lesson");
        if (![301, 308].includes(answer.status)) throw new Error(`status ${answer.status}`);
        same("Location", new URL(answer.headers.location, `http://127.0.0.1:${port}/park/en/lessons/first-lesson`).href, `http://127.0.0.1:${port}/park/en/lessons/first-lesson/`);
    });
    for (const [old, now] of Object.entries(moved)) {
        for (const from of [old, old.replace(/\/$/, "")]) {
            await step(`${name}: ${from} has moved`, async () => {
                const answer = await ask(port, encodeURI(from));
                same("status", answer.status, 301);
                same("Location", decodeURI(new URL(answer.headers.location, "http://127.0.0.1/").pathname), now);
            });
        }
    }
    for (const [path, page] of [["nothing/", ""], ["bn/nothing/", "bn/"], ["en/lessons/nothing.html", "en/"], ["xx/nothing", ""]]) {
        for (const coding of ["identity", "gzip"]) {
            await step(`${name}: nothing at ${path} (${coding})`, async () => {
                const answer = await ask(port, `/park/${path}`, { "accept-encoding": coding });
                same("status", answer.status, 404);
                const body = answer.headers["content-encoding"] === "gzip" ? gunzipSync(answer.body) : answer.body;
                same(`the page of ${page || "the root"}`, body.equals(readFileSync(join(folder, `${page}404.html`))), true);
                same("Content-Type", answer.headers["content-type"], "text/html; charset=utf-8");
                guarded(answer);
            });
        }
    }
    await step(`${name}: park deploy-check`, () => {
        const { status, stdout, stderr } = spawnSync(park, ["deploy-check", `http://127.0.0.1:${port}/park/`], { encoding: "utf8" });
        if (status !== 0) throw new Error(`${stdout}${stderr}`.trim().replaceAll("\n", " "));
    });
}

function guarded(answer) {
    same("Content-Security-Policy", answer.headers["content-security-policy"], policy);
    same("X-Content-Type-Options", answer.headers["x-content-type-options"], "nosniff");
    same("Referrer-Policy", answer.headers["referrer-policy"], "strict-origin-when-cross-origin");
}

function same(what, found, wanted) {
    if (found !== wanted) throw new Error(`${what}: ${found}, not ${wanted}`);
}

// The site for newcomers, in a folder of its address, with moved pages, and a file of each type that servers may not know.
function build() {
    const site = join(work, "site");
    run("init", site);
    const change = (path, edit) => writeFileSync(join(site, path), edit(readFileSync(join(site, path), "utf8")));
    change("content/site.toml", (text) => `base_url = "https://park.example/park/"\n${text}\n[hosting]\ncompress = true\nfiles = ["apache", "netlify", "pages"]\n`);
    change("content/en/lessons/first-lesson.md", (text) => text.replace("+++\n", '+++\nredirect_from = ["/old/page/"]\n'));
    change("content/bn/lessons/first-lesson.md", (text) => text.replace("+++\n", '+++\nslug = "প্রথম-পাঠ"\nredirect_from = ["/পুরনো/"]\n'));
    mkdirSync(folder, { recursive: true });
    run("build", site, "--quiet", "--no-packs", "--out", folder);
    for (const ending of ["ics", "epub", "imscc", "zim", "pdf"]) writeFileSync(join(folder, `en/made.${ending}`), "made");
}

function run(...words) {
    const { status, stdout, stderr } = spawnSync(park, words, { encoding: "utf8" });
    if (status !== 0) stop(`park ${words.join(" ")}: ${stdout}${stderr}`);
    return stdout;
}

// The settings of a server, with its address and the folder of this run.
function put(name, port, file, shape) {
    const text = name ? run("hosting", name, "--base", "/park/") : "";
    const here = text.replaceAll("/srv/www", `${work}/www`).replace("listen 80;", `listen 127.0.0.1:${port};`).replace(/^example\.org \{/m, `http://127.0.0.1:${port} {`);
    writeFileSync(join(work, file), shape(here));
    return join(work, file);
}

function temporary(place) {
    return ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${place}/${name};`).join(" ");
}

function freePort() {
    return new Promise((found) => {
        const server = createServer();
        server.listen(0, "127.0.0.1", () => {
            const { port } = server.address();
            server.close(() => found(port));
        });
    });
}

function ask(port, path, headers = {}) {
    return new Promise((done, fail) => {
        const asked = request({ host: "127.0.0.1", port, path, headers, agent: false, timeout: 10_000 }, (response) => {
            const chunks = [];
            response.on("data", (chunk) => chunks.push(chunk));
            response.on("end", () => done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }));
        });
        asked.on("error", fail);
        asked.end();
    });
}
