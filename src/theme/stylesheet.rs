//! The style sheet that carries a theme's tokens and fonts: `assets/tokens.css`.

use super::settings::{FontFamily, Settings, bare, with_rare};
use crate::tokens::{Scheme, Tokens};
use std::collections::BTreeMap;
use std::fmt::Write;

/// What it is called among the assets.
pub const NAME: &str = "tokens.css";

/// The scripts that the styles of themes ask families for; more may be given.
const SCRIPTS: [&str; 12] =
    ["Latn", "Cyrl", "Beng", "Deva", "Arab", "Aran", "Hans", "Hant", "Jpan", "Kore", "mono", "heading"];
/// What stands behind every family.
const SYSTEM: &str = "system-ui, \"Segoe UI\", Roboto, \"Helvetica Neue\", Arial, sans-serif";
const SYSTEM_MONO: &str = "ui-monospace, Menlo, Consolas, monospace";
/// A theme that says nothing about its type: text of 17 pixels, headings by a major third, spaces of 16.
const TEXT: f64 = 1.0625;
const SCALE: f64 = 1.25;
const SPACE: f64 = 1.0;
/// Widths in rem between which type grows.
const NARROW: f64 = 22.5;
const WIDE: f64 = 80.0;

/// Fonts and custom properties: `--paper`, `--step-2`, `--space-3`, `--family-beng`.
pub fn stylesheet(settings: &Settings) -> String {
    let mut style = String::from("/* Made by park from theme.toml and site.toml. */\n");
    settings.fonts.values().for_each(|family| faces(&mut style, family));
    let tokens = &settings.tokens;
    let measures = [families(settings), steps(tokens), spaces(tokens)].concat();
    let _ = writeln!(style, ":root{{color-scheme:light;{}{measures}}}", colours(tokens, Scheme::Light));
    let _ = writeln!(
        style,
        "@supports (color:light-dark(#000,#fff)){{:root{{color-scheme:light dark;{}}}}}",
        pairs(tokens, Scheme::Light, Scheme::Dark)
    );
    let _ = writeln!(style, "@media (prefers-contrast:more){{:root{{{}}}", colours(tokens, Scheme::Contrast));
    let _ = writeln!(
        style,
        "@supports (color:light-dark(#000,#fff)){{:root{{{}}}}}}}",
        pairs(tokens, Scheme::Contrast, Scheme::ContrastDark)
    );
    style.push_str("[data-scheme=\"light\"]{color-scheme:light}[data-scheme=\"dark\"]{color-scheme:dark}\n");
    let _ = writeln!(style, "@media print{{:root{{color-scheme:light!important;{}}}}}", colours(tokens, Scheme::Light));
    style
}

/// The tokens for print: a table of Typst.
pub fn typst(tokens: &Tokens) -> String {
    let mut text = String::from("#let tokens = (\n");
    for (name, colour) in tokens.colours(Scheme::Light) {
        let _ = writeln!(text, "  {}: rgb(\"{colour}\"),", name.replace('_', "-"));
    }
    text + ")\n"
}

fn faces(style: &mut String, family: &FontFamily) {
    let files = [
        (Some(&family.regular), 400, "normal"),
        (family.bold_on_screen(), 700, "normal"),
        (family.italic.as_ref(), 400, "italic"),
        (family.bold_italic.as_ref(), 700, "italic"),
    ];
    for (file, weight, slant) in files {
        let Some(file) = file else { continue };
        let format = match file.rsplit('.').next() {
            Some("woff2") => " format(\"woff2\")",
            Some(_) | None => "",
        };
        let _ = write!(
            style,
            "@font-face {{ font-family: \"{}\"; src: url(\"../{file}\"){format}; font-weight: {weight}; font-style: {slant}; font-display: swap;",
            family.family
        );
        if let Some(adjust) = family.adjust {
            let _ = write!(style, " size-adjust: {adjust}%;");
        }
        if let Some(range) = &family.range {
            let _ = write!(style, " unicode-range: {range};");
        }
        style.push_str(" }\n");
    }
}

fn property(name: &str) -> String {
    format!("--{}", name.replace('_', "-"))
}

fn colours(tokens: &Tokens, scheme: Scheme) -> String {
    let all = tokens.colours(scheme);
    all.iter().map(|(name, colour)| format!("{}:{colour};", property(name))).collect()
}

/// What differs between light and dark says both.
fn pairs(tokens: &Tokens, light: Scheme, dark: Scheme) -> String {
    let (light, dark) = (tokens.colours(light), tokens.colours(dark));
    let pair = |(name, colour): (&String, &crate::tokens::Colour)| {
        let other = dark.get(name).unwrap_or(colour);
        format!("{}:light-dark({colour},{other});", property(name))
    };
    light.iter().map(pair).collect()
}

/// `--family-latn`, and `--latin`: the family of each script after the other, since each has only its own letters.
fn families(settings: &Settings) -> String {
    let own = &settings.tokens.families;
    let family = |script: &str| {
        let asked = own.get(script).cloned();
        let names = with_rare(script);
        let fonts = names.iter().filter_map(|name| settings.fonts.get(name)).map(|font| format!("\"{}\"", font.family));
        let all: Vec<String> = asked.into_iter().chain(fonts).collect();
        (!all.is_empty()).then(|| all.join(", "))
    };
    let mut named: BTreeMap<&str, String> = BTreeMap::new();
    let given = || settings.fonts.keys().map(String::as_str).filter(|script| bare(script) == *script);
    for script in SCRIPTS.into_iter().chain(given()) {
        let plain = match script {
            "mono" => SYSTEM_MONO,
            "heading" => "inherit",
            _ => "system-ui",
        };
        named.insert(script, family(script).unwrap_or_else(|| plain.to_owned()));
    }
    let first = ["Latn", "Cyrl"].into_iter();
    let others = given().filter(|script| !["Latn", "Cyrl", "Aran", "mono"].contains(script));
    let text: Vec<String> = first.chain(others).filter_map(family).collect();
    let list = |end: &str, own: &[String]| own.iter().map(String::as_str).chain([end]).collect::<Vec<_>>().join(", ");
    let after: Vec<String> = ["Beng", "Deva", "Arab"].into_iter().filter_map(family).collect();
    let mono: Vec<String> = family("mono").into_iter().chain(after).collect();
    let each: String = named
        .iter()
        .map(|(script, family)| format!("{}:{family};", property(&format!("family-{}", script.to_lowercase()))))
        .collect();
    format!("{each}--latin:{};--mono:{};", list(SYSTEM, &text), list(SYSTEM_MONO, &mono))
}

/// `--step--1` to `--step-5`, growing with the width of the window.
fn steps(tokens: &Tokens) -> String {
    let text = tokens.text.map_or(TEXT, |length| length.rem());
    let scale = tokens.scale.unwrap_or(SCALE);
    let phone = 1.0 + (scale - 1.0) * 0.72;
    let mut style = String::new();
    for step in -1..=5_i32 {
        let (small, large) = (text * phone.powi(step), text * scale.powi(step));
        let name = property(&format!("step-{step}"));
        if step <= 0 {
            // Running text and notes are the same size everywhere.
            let _ = write!(style, "{name}:{}rem;", short(if step < 0 { (text * 0.88).max(0.875) } else { text }));
            continue;
        }
        let growth = (large - small) / (WIDE - NARROW);
        let base = small - growth * NARROW;
        let _ = write!(
            style,
            "{name}:clamp({}rem,{}rem + {}vw,{}rem);",
            short(small),
            short(base),
            short(growth * 100.0),
            short(large)
        );
    }
    style
}

/// `--space-1` to `--space-8`.
fn spaces(tokens: &Tokens) -> String {
    let space = tokens.space.map_or(SPACE, |length| length.rem());
    let factors = [0.25, 0.5, 0.75, 1.0, 1.5, 2.0, 3.0, 4.5];
    let spaces = factors.iter().enumerate();
    let mut style: String =
        spaces.map(|(index, factor)| format!("--space-{}:{}rem;", index + 1, short(space * factor))).collect();
    let round = tokens.radius.map_or("0.75rem".to_owned(), |radius| radius.to_string());
    let measure = tokens.measure.map_or("42rem".to_owned(), |measure| measure.to_string());
    let _ = write!(style, "--round:{round};--measure:{measure};");
    style
}

/// Four digits are more than a screen shows.
fn short(number: f64) -> String {
    let rounded = (number * 10_000.0).round() / 10_000.0;
    rounded.to_string()
}
