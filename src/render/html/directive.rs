//! Blocks with a meaning.

use super::escape::attribute;
use super::{Links, Writer};
use crate::document::{Directive, DirectiveKind, Fold};
use crate::render::Reader;
use std::fmt::Write;

/// What a block is made of.
enum Frame {
    /// A remark beside the text: `role="note"`.
    Note,
    /// A part of the lesson: `role="group"`.
    Group,
    /// `details`, closed or open.
    Folded(Fold),
    /// Only a class.
    Bare,
    /// A quotation with its source.
    Quotation,
}

impl Writer<'_> {
    pub(super) fn directive(&mut self, directive: &Directive) {
        if !self.reader().sees(directive) {
            return;
        }
        let name = directive.kind.name();
        let id = self.id_of(directive);
        match frame(directive, self.reader()) {
            Frame::Note => self.block_frame(directive, "aside", "note"),
            Frame::Group => self.block_frame(directive, "div", "group"),
            Frame::Folded(fold) => {
                let open = match fold {
                    Fold::Open => " open",
                    Fold::None | Fold::Closed => "",
                };
                let _ = writeln!(self.out, "<details{id} class=\"block block-{name}\"{open}>");
                self.out.push_str("<summary class=\"block-title\">");
                // A summary is a button, and a button holds no links.
                let outside = std::mem::replace(&mut self.links, Links::Plain);
                self.block_title(directive);
                self.links = outside;
                self.line("</summary>");
                self.block_body(directive, None);
                self.line("</details>");
            }
            Frame::Bare => {
                let _ = writeln!(self.out, "<div{id} class=\"{name}\">");
                if let Some(title) = &directive.title {
                    let language = self.language_of_title();
                    self.wrapped(&format!("<p class=\"block-title\"{language}>"), title, "</p>");
                }
                self.blocks(&directive.blocks);
                self.line("</div>");
            }
            Frame::Quotation => {
                let language = self.language_of_title();
                let _ = writeln!(self.out, "<figure{id} class=\"block block-quote\"><blockquote>");
                self.blocks(&directive.blocks);
                self.line("</blockquote>");
                if let Some(title) = &directive.title {
                    self.wrapped(&format!("<figcaption{language}>"), title, "</figcaption>");
                }
                self.line("</figure>");
            }
        }
    }

    fn block_frame(&mut self, directive: &Directive, element: &str, role: &str) {
        let (own, id, name) = (self.id_of(directive), self.id("block"), directive.kind.name());
        // The fields of a quiz are a group of their own, with the same name.
        let group = match directive.kind {
            DirectiveKind::Quiz => String::new(),
            _ => format!(" role=\"{role}\" aria-labelledby=\"{id}\""),
        };
        let _ = writeln!(
            self.out,
            "<{element}{own} class=\"block block-{name}\"{group}>\n<p class=\"block-title\" id=\"{id}\">"
        );
        self.out.pop();
        self.block_title(directive);
        self.line("</p>");
        self.block_body(directive, Some(&id));
        let _ = writeln!(self.out, "</{element}>");
    }

    /// The id that its author gave it, as an attribute.
    fn id_of(&self, directive: &Directive) -> String {
        let prefix = self.spelling.map_or("", |spelling| &spelling.prefix);
        directive.id.as_ref().map(|id| format!(" id=\"{}\"", attribute(&format!("{prefix}{id}")))).unwrap_or_default()
    }

    /// The label of the kind, the title, and how long it takes. Details and tabs are no more than their title, if they have
    /// one: "Choose your case" before "On a phone" would read as one sentence.
    fn block_title(&mut self, directive: &Directive) {
        let label = self.spelling.map_or(directive.kind.name(), |spelling| spelling.words.block(directive.kind));
        let label = super::text(label).into_owned();
        let title = directive.title.as_deref().unwrap_or_default();
        let only_title = matches!(directive.kind, DirectiveKind::Details | DirectiveKind::Tabs);
        if title.is_empty() || !only_title {
            let _ = write!(self.out, "<span class=\"block-kind\">{label}</span>");
        }
        if !title.is_empty() {
            if !only_title {
                self.out.push(' ');
            }
            let language = self.language_of_title();
            let _ = write!(self.out, "<span class=\"block-name\"{language}>");
            self.inlines(title);
            self.out.push_str("</span>");
        }
        let line = directive.setting.as_ref().and_then(|setting| self.spelling?.settings.get(&setting.key()));
        if let Some(line) = line {
            let _ = write!(self.out, " <span class=\"block-setting\">{}</span>", super::text(line));
        }
    }

    /// `title` is the id of the element that names the block, if one does.
    fn block_body(&mut self, directive: &Directive, title: Option<&str>) {
        if directive.blocks.is_empty() {
            return;
        }
        self.line("<div class=\"block-body\">");
        match directive.kind {
            DirectiveKind::Quiz => self.quiz(directive, title),
            DirectiveKind::Tabs => self.tabs(&directive.blocks),
            DirectiveKind::Checklist => self.checklist(directive),
            DirectiveKind::Note
            | DirectiveKind::Tip
            | DirectiveKind::Important
            | DirectiveKind::Warning
            | DirectiveKind::Caution
            | DirectiveKind::Objectives
            | DirectiveKind::Questions
            | DirectiveKind::Keypoints
            | DirectiveKind::Prerequisites
            | DirectiveKind::Exercise
            | DirectiveKind::Hint
            | DirectiveKind::Solution
            | DirectiveKind::Discussion
            | DirectiveKind::Facilitator
            | DirectiveKind::Details
            | DirectiveKind::Example
            | DirectiveKind::CaseStudy
            | DirectiveKind::Quote
            | DirectiveKind::PrintOnly
            | DirectiveKind::ScreenOnly => self.blocks(&directive.blocks),
        }
        self.line("</div>");
    }
}

fn frame(directive: &Directive, reader: Reader) -> Frame {
    let opened = match reader {
        Reader::Facilitator => Fold::Open,
        Reader::Everybody | Reader::Learner => directive.fold,
    };
    match directive.kind {
        DirectiveKind::Facilitator if reader == Reader::Facilitator => Frame::Note,
        DirectiveKind::Hint | DirectiveKind::Solution | DirectiveKind::Details | DirectiveKind::Facilitator => {
            Frame::Folded(opened)
        }
        DirectiveKind::PrintOnly | DirectiveKind::ScreenOnly => Frame::Bare,
        DirectiveKind::Quote => Frame::Quotation,
        DirectiveKind::Note
        | DirectiveKind::Tip
        | DirectiveKind::Important
        | DirectiveKind::Warning
        | DirectiveKind::Caution => folded_or(directive.fold, Frame::Note),
        DirectiveKind::Objectives
        | DirectiveKind::Questions
        | DirectiveKind::Keypoints
        | DirectiveKind::Prerequisites
        | DirectiveKind::Exercise
        | DirectiveKind::Discussion
        | DirectiveKind::Checklist
        | DirectiveKind::Example
        | DirectiveKind::CaseStudy
        | DirectiveKind::Quiz
        | DirectiveKind::Tabs => folded_or(directive.fold, Frame::Group),
    }
}

fn folded_or(fold: Fold, frame: Frame) -> Frame {
    match fold {
        Fold::None => frame,
        Fold::Open | Fold::Closed => Frame::Folded(fold),
    }
}
