//! `park` builds multilingual training material: one Markdown tree becomes a website and packs to take away.
//!
//! Five phases, and the words for them:
//!
//! ```text
//!         read               parse                  link               produce                write
//! disk ───────▶ SourceTree ─────────▶ [Noted<Text>] ─────────▶ Site ───────────▶ OutputTree ───────▶ disk
//!      source/               document/               site/           output/ (render/)        write/
//!                                                                         └──────────────▶ browser (serve.rs)
//! ```
//!
//! A text is a document of which only the summary, which is all that link reads of most, is held for ever: its running text
//! is parsed again when somebody asks for it and there was no room for it (`document/shelf.rs`). So the memory of a site
//! grows with what its pages know of each other, and not with all its words.
//!
//! The modules stand in reading order. Each imports only from those that stand lower in the list of layers in
//! `tests/tidy.rs`.

pub mod cli;

pub mod lsp;
pub mod outside;
pub mod published;
pub mod watch;

pub mod build;

pub mod source;

pub mod config;
pub mod data;
pub mod document;
pub mod kind;

pub mod import;
pub mod lint;
pub mod site;
pub mod translation;

pub mod locale;
pub mod render;
pub mod theme;
pub mod tokens;
pub mod view;

pub mod output;
pub mod schema;

pub mod serve;
pub mod write;

pub mod chart;
pub mod diagnostic;
pub mod language;
pub mod memo;
pub mod packed;
pub mod picture;
pub mod visit;
