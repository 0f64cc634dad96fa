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

/// A server that its owner configures: a part of its settings, to be put where they are.
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
            HostFile::Apache => (".htaccess", apache(base)),
            HostFile::Pages => (".nojekyll", String::new()),
        };
        (OutputPath::new(path), Output::Bytes(Arc::from(text.into_bytes())))
    };
    wanted.iter().map(file).collect()
}

/// A part of the settings of a server for a site that stands in the folder `base`, which begins and ends with `/`.
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
        "# Made by park, for Apache 2.4 with mod_headers, mod_mime, mod_rewrite.\nErrorDocument 404 {base}404.html\n\
         DirectorySlash On\nOptions -MultiViews\n<IfModule mod_mime.c>\n"
    );
    for (extension, kind) in TYPES {
        let _ = writeln!(text, "  AddType \"{kind}\" .{extension}");
    }
    text.push_str("  AddDefaultCharset utf-8\n</IfModule>\n<IfModule mod_headers.c>\n");
    for (name, value) in HEADERS {
        let _ = writeln!(text, "  Header always set {name} \"{value}\"");
    }
    let _ = writeln!(text, "  # {}", apache_strict());
    let _ = writeln!(text, "  Header set Cache-Control \"{ASK}\"");
    let folders = HASHED.join("|");
    let _ = writeln!(
        text,
        "  <If \"%{{REQUEST_URI}} =~ m#/(?:{folders})/[^/]*\\.[0-9a-f]{{10}}\\.# || %{{REQUEST_URI}} =~ \
         m#\\.[0-9a-f]{{10}}\\.(?:svg|png|jpe?g|gif|webp|avif)$#\">\n    Header set Cache-Control \"{FOREVER}\"\n  </If>\n</IfModule>"
    );
    text.push_str(APACHE_COMPRESSED);
    text
}

fn apache_strict() -> String {
    STRICT_TRANSPORT.replace(": ", " \"").replace("Strict", "Header always set Strict") + "\""
}

/// Sends the compressed file that stands beside the one asked for. Only where there is one, so it harms nobody.
const APACHE_COMPRESSED: &str = r#"<IfModule mod_rewrite.c>
  RewriteEngine On
  RewriteCond %{HTTP:Accept-Encoding} \bbr\b
  RewriteCond %{REQUEST_FILENAME}.br -f
  RewriteRule ^(.*)$ $1.br [L]
  RewriteCond %{HTTP:Accept-Encoding} \bgzip\b
  RewriteCond %{REQUEST_FILENAME}.gz -f
  RewriteRule ^(.*)$ $1.gz [L]
  RewriteRule \.html\.(?:br|gz)$ - [T=text/html,E=no-gzip:1]
  RewriteRule \.css\.(?:br|gz)$ - [T=text/css,E=no-gzip:1]
  RewriteRule \.js\.(?:br|gz)$ - [T=text/javascript,E=no-gzip:1]
  RewriteRule \.json\.(?:br|gz)$ - [T=application/json,E=no-gzip:1]
  RewriteRule \.svg\.(?:br|gz)$ - [T=image/svg+xml,E=no-gzip:1]
  RewriteRule \.xml\.(?:br|gz)$ - [T=application/xml,E=no-gzip:1]
  <FilesMatch "\.br$">
    Header set Content-Encoding br
    Header append Vary Accept-Encoding
  </FilesMatch>
  <FilesMatch "\.(?:html|css|js|json|svg|xml|txt|webmanifest|ics)\.gz$">
    Header set Content-Encoding gzip
    Header append Vary Accept-Encoding
  </FilesMatch>
</IfModule>
"#;

/// Headers stand at the server, as a `location` that has one of its own inherits none.
fn nginx(base: &str) -> String {
    let mut text = format!(
        "# Made by park: put it into the `server` block. In the `http` block, once:\n\
         #   map $uri $park_cache {{\n\
         #       default \"{ASK}\";\n\
         #       \"~\\.[0-9a-f]{{10}}\\.[0-9a-z]+$\" \"{FOREVER}\";\n\
         #   }}\n\
         index index.html;\ncharset utf-8;\nerror_page 404 {base}404.html;\n\
         # With the module ngx_brotli: brotli_static on;\ngzip_static on;\n"
    );
    for (name, value) in HEADERS {
        let _ = writeln!(text, "add_header {name} \"{value}\" always;");
    }
    let strict = STRICT_TRANSPORT.replacen(": ", " \"", 1);
    let _ = writeln!(text, "add_header Cache-Control $park_cache always;\n# add_header {strict}\" always;");
    let _ = writeln!(text, "location {base} {{ try_files $uri $uri/ =404; }}");
    for (extension, kind) in TYPES {
        let _ = writeln!(text, "location ~ \\.{extension}$ {{ types {{ }} default_type \"{kind}\"; }}");
    }
    text
}

fn caddy(base: &str) -> String {
    let mut headers = String::new();
    for (name, value) in HEADERS {
        let _ = writeln!(headers, "        {name} \"{value}\"");
    }
    let strict = STRICT_TRANSPORT.replacen(": ", " \"", 1);
    format!(
        "# Made by park, for a Caddyfile: the address, and where the site is. Caddy gets certificates by itself.\n\
         example.org {{\n    root * /srv/park\n    @hashed path_regexp \\.[0-9a-f]{{10}}\\.[0-9a-z]+$\n    header {{\n{headers}        \
         # {strict}\"\n        ?Cache-Control \"{ASK}\"\n    }}\n    header @hashed Cache-Control \"{FOREVER}\"\n    \
         @zim path *.zim\n    header @zim Content-Type application/x-zim\n    encode gzip\n    file_server {{\n        \
         precompressed br gzip\n    }}\n    handle_errors {{\n        rewrite * {base}404.html\n        file_server\n    }}\n}}\n"
    )
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
            for part in [POLICY, FOREVER, "/park/404.html", "application/x-zim"] {
                assert!(text.contains(part), "{server:?} lacks {part}:\n{text}");
            }
            let strict = text.lines().find(|line| line.contains("Strict-Transport-Security")).unwrap();
            assert!(strict.trim_start().starts_with('#'), "{strict}");
        }
        assert!(text(HostFile::Apache, ".htaccess").contains("ErrorDocument 404 /404.html"));
        assert_eq!(text(HostFile::Pages, ".nojekyll"), "");
    }
}
