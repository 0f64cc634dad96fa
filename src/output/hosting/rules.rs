//! What servers are told to send with a site: the strict policy that its pages satisfy, how long files may be kept, types.

use crate::config::HostFile;
use crate::output::{Output, OutputPath};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;

/// The policy that every page of a site satisfies: nothing inline, nothing from elsewhere.
pub const POLICY: &str =
    "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";
/// Of files whose name changes with their content.
pub const FOREVER: &str = "public, max-age=31536000, immutable";
/// Of all others: kept, but asked about before they are used.
pub const ASK: &str = "no-cache";
/// The folders in which every name has a hash.
pub const HASHED: [&str; 2] = ["assets", "fonts"];

/// How the name of a file ends that changes with its content, as a regular expression.
const HASHED_NAME: &str = r"\.[0-9a-f]{10}\.[0-9a-z]+$";

/// Sent with every file, besides how long it may be kept.
const HEADERS: [(&str, &str); 3] = [
    ("Content-Security-Policy", POLICY),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "strict-origin-when-cross-origin"),
];

/// Types that servers do not know by themselves.
const TYPES: [(&str, &str); 6] = [
    ("webmanifest", "application/manifest+json"),
    ("ics", "text/calendar; charset=utf-8"),
    ("zim", "application/x-zim"),
    ("epub", "application/epub+zip"),
    ("imscc", "application/zip"),
    ("woff2", "font/woff2"),
];

/// To be sent only by those who will keep to https for as long as it says.
const STRICT_TRANSPORT: &str = "Strict-Transport-Security: max-age=31536000";

/// A server that its owner configures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Server {
    Nginx,
    Apache,
    Caddy,
}

/// The files for hosts that read them from the site itself, which stands in the folder `base`.
pub fn files(wanted: &[HostFile], base: &str) -> BTreeMap<OutputPath, Output> {
    let file = |file: &HostFile| {
        let (path, text) = match file {
            HostFile::Netlify => ("_headers", netlify()),
            HostFile::Apache => (APACHE_FILE, apache(base)),
            HostFile::Pages => (".nojekyll", String::new()),
        };
        (OutputPath::new(path), Output::Bytes(Arc::from(text.into_bytes())))
    };
    wanted.iter().map(file).collect()
}

/// Where Apache reads what it should send with the files of a folder.
pub const APACHE_FILE: &str = ".htaccess";

/// The same with rules for moved pages.
pub fn apache_with(base: &str, moved: &str) -> Output {
    Output::Bytes(Arc::from(format!("{}{moved}", apache(base)).into_bytes()))
}

/// The settings of a server for a site that stands in the folder `base` of its address, which begins and ends with `/`. They
/// are whole: with the name of the server and the folder of the site changed in them, it starts.
pub fn settings(server: Server, base: &str) -> String {
    match server {
        Server::Nginx => nginx(base),
        Server::Apache => apache(base),
        Server::Caddy => caddy(base),
    }
}

/// Where two rules fit one file both count, and a header of both is sent twice: so none is named in two rules. How long
/// pages may be kept, these hosts know.
fn netlify() -> String {
    let mut text = "# Made by park. For Netlify and Cloudflare Pages.\n/*\n".to_owned();
    for (name, value) in HEADERS {
        let _ = writeln!(text, "  {name}: {value}");
    }
    let _ = writeln!(text, "  # Once the site is to be had by https only, and will stay so:\n  # {STRICT_TRANSPORT}");
    for folder in HASHED {
        let _ = writeln!(text, "/{folder}/*\n  Cache-Control: {FOREVER}");
    }
    for (extension, kind) in TYPES.iter().filter(|(extension, _)| *extension == "webmanifest") {
        let _ = writeln!(text, "# {kind} for .{extension} files is what these hosts send by themselves.");
    }
    text
}

fn apache(base: &str) -> String {
    let mut text = format!(
        "# Made by park, for Apache 2.4: `.htaccess` in the folder of the site. Needs `AllowOverride FileInfo`.\n\
         ErrorDocument 404 {base}%{{reqenv:PARK_LANGUAGE}}404.html\n<IfModule mod_mime.c>\n"
    );
    for (extension, kind) in TYPES {
        let _ = writeln!(text, "  AddType \"{kind}\" .{extension}");
    }
    text.push_str("  AddDefaultCharset utf-8\n</IfModule>\n<IfModule mod_headers.c>\n");
    for (name, value) in HEADERS {
        let _ = writeln!(text, "  Header always set {name} \"{value}\"");
    }
    let _ = writeln!(text, "  # Header always set {}", strict_transport());
    let _ = writeln!(text, "  Header set Cache-Control \"{ASK}\"");
    // By then it may be known by the name of its compressed copy.
    let hashed = HASHED_NAME.replace('$', r"(?:\.br|\.gz)?$");
    let _ = writeln!(
        text,
        "  <If \"%{{REQUEST_URI}} =~ m#{hashed}#\">\n    Header set Cache-Control \"{FOREVER}\"\n  </If>\n</IfModule>\n\
         <IfModule mod_rewrite.c>\n  RewriteEngine On\n  # A wrong address is answered in its language.\n  \
         RewriteCond %{{REQUEST_FILENAME}} !-f\n  RewriteCond %{{REQUEST_FILENAME}} !-d\n  \
         RewriteCond %{{DOCUMENT_ROOT}}{base}$1/404.html -f\n  RewriteRule ^([^/]+)/ - [E=PARK_LANGUAGE:$1/,L]"
    );
    text.push_str("  # Compressed copies, if the settings of the site ask for them: [hosting] compress = true\n");
    for (coding, extension) in [("br", "br"), ("gzip", "gz")] {
        let _ = writeln!(
            text,
            "  RewriteCond %{{HTTP:Accept-Encoding}} \\b{coding}\\b\n  RewriteCond %{{REQUEST_FILENAME}}.{extension} -f\n  \
             RewriteRule ^(.*)$ $1.{extension} [L]"
        );
    }
    for (extension, kind) in APACHE_COMPRESSED {
        let _ = writeln!(text, "  RewriteRule \\.{extension}\\.(?:br|gz)$ - [T={kind},E=no-gzip:1]");
    }
    let extensions = APACHE_COMPRESSED.map(|(extension, _)| extension).join("|");
    for (coding, extension) in [("br", "br"), ("gzip", "gz")] {
        // Else `.br` is taken for the language Breton.
        let _ = writeln!(
            text,
            "  <FilesMatch \"\\.(?:{extensions})\\.{extension}$\">\n    RemoveLanguage .{extension}\n    \
             Header set Content-Encoding {coding}\n    Header append Vary Accept-Encoding\n  </FilesMatch>"
        );
    }
    text.push_str("</IfModule>\n");
    text
}

fn strict_transport() -> String {
    STRICT_TRANSPORT.replacen(": ", " \"", 1) + "\""
}

/// Types that Apache loses when the name ends with `.br` or `.gz`.
const APACHE_COMPRESSED: [(&str, &str); 9] = [
    ("html", "text/html"),
    ("css", "text/css"),
    ("js", "text/javascript"),
    ("json", "application/json"),
    ("svg", "image/svg+xml"),
    ("xml", "application/xml"),
    ("txt", "text/plain"),
    ("webmanifest", "application/manifest+json"),
    ("ics", "text/calendar;charset=utf-8"),
];

/// Headers stand at the server, as a `location` that has one of its own inherits none.
fn nginx(base: &str) -> String {
    let mut text = format!(
        "# Made by park, for nginx: a file of its own in `/etc/nginx/conf.d/`. The site is in `/srv/www{base}`.\n\
         map $uri $park_cache {{\n    default \"{ASK}\";\n    \"~{HASHED_NAME}\" \"{FOREVER}\";\n}}\n\
         map $uri $park_lost {{\n    default \"{base}404.html\";\n    \
         \"~^{base}(?<park_language>[^/]+)/\" \"{base}$park_language/404.html\";\n}}\n\
         server {{\n    listen 80;\n    server_name example.org;\n    root /srv/www;\n    index index.html;\n    \
         absolute_redirect off;\n    charset utf-8;\n    charset_types text/plain text/css text/calendar;\n    \
         # Compressed copies, if the settings of the site ask for them: [hosting] compress = true\n    \
         gzip_static on;\n    gzip_vary on;\n    # With the module ngx_brotli: brotli_static on;\n"
    );
    for (name, value) in HEADERS {
        let _ = writeln!(text, "    add_header {name} \"{value}\" always;");
    }
    let _ = writeln!(text, "    add_header Cache-Control $park_cache always;");
    let _ = writeln!(text, "    # add_header {} always;", strict_transport());
    text.push_str("    include mime.types;\n    types {\n");
    // What nginx itself knows, it does not want to be told again; the alphabet is said above.
    for (extension, kind) in TYPES.iter().filter(|(extension, _)| *extension != "woff2") {
        let kind = kind.split(';').next().unwrap_or(kind);
        let _ = writeln!(text, "        {kind} {extension};");
    }
    let _ = write!(
        text,
        "    }}\n    # A wrong address is answered in its language.\n    error_page 404 @park_lost;\n    \
         location @park_lost {{ try_files $park_lost {base}404.html =404; }}\n    \
         location {base} {{ try_files $uri $uri/ =404; }}\n    # Old addresses, if there are any.\n    \
         include /srv/www{base}redirects.nginx.*;\n}}\n"
    );
    text
}

fn caddy(base: &str) -> String {
    let mut text = format!(
        "# Made by park, for Caddy: a `Caddyfile`. The site is in `/srv/www{base}`. Caddy gets certificates by itself.\n\
         example.org {{\n    root * /srv/www\n    header {{\n"
    );
    for (name, value) in HEADERS {
        let _ = writeln!(text, "        {name} \"{value}\"");
    }
    let _ = write!(
        text,
        "        # {}\n        ?Cache-Control \"{ASK}\"\n    }}\n    @hashed path_regexp {HASHED_NAME}\n    \
         header @hashed Cache-Control \"{FOREVER}\"\n",
        strict_transport()
    );
    for (extension, kind) in TYPES {
        let _ = writeln!(text, "    @{extension} path *.{extension}\n    header @{extension} Content-Type \"{kind}\"");
    }
    let _ = write!(
        text,
        "    encode gzip\n    # Old addresses, if there are any.\n    import /srv/www{base}redirects.caddy*\n    \
         # Compressed copies, if the settings of the site ask for them: [hosting] compress = true\n    \
         file_server {{\n        precompressed br gzip\n    }}\n    # A wrong address is answered in its language.\n    \
         handle_errors {{\n        @language path_regexp language ^{base}([^/]+)/\n        route {{\n            \
         rewrite @language {base}{{re.language.1}}/404.html\n            try_files {{path}} {base}404.html\n            \
         file_server {{\n                precompressed br gzip\n            }}\n        }}\n    }}\n}}\n"
    );
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(wanted: HostFile, path: &str) -> String {
        match &files(&[wanted], "/")[&OutputPath::new(path)] {
            Output::Bytes(bytes) => String::from_utf8(bytes.to_vec()).unwrap(),
            Output::Source(_) | Output::Deferred(_) => panic!("made of text"),
        }
    }

    #[test]
    fn no_header_stands_in_two_rules_that_fit_one_file() {
        let text = text(HostFile::Netlify, "_headers");
        assert_eq!(text.matches("Content-Security-Policy: default-src 'self'").count(), 1);
        let all = &text[..text.find("/assets/*").unwrap()];
        assert!(!all.contains("Cache-Control"), "{text}");
        assert!(text.contains("/fonts/*\n  Cache-Control: public, max-age=31536000, immutable\n"));
        // Netlify refuses what stands after a star.
        assert!(text.lines().filter(|line| line.starts_with('/')).all(|line| line.ends_with("/*")));
    }

    #[test]
    fn servers_get_policy_types_and_the_page_of_a_wrong_address() {
        for server in [Server::Nginx, Server::Apache, Server::Caddy] {
            let text = settings(server, "/park/");
            for part in [POLICY, FOREVER, "404.html", "/park/", "application/x-zim"] {
                assert!(text.contains(part), "{server:?} lacks {part}:\n{text}");
            }
            let strict = text.lines().find(|line| line.contains("Strict-Transport-Security")).unwrap();
            assert!(strict.trim_start().starts_with('#'), "{strict}");
        }
        assert!(text(HostFile::Apache, ".htaccess").contains("ErrorDocument 404 /%{reqenv:PARK_LANGUAGE}404.html"));
        assert_eq!(text(HostFile::Pages, ".nojekyll"), "");
    }
}
