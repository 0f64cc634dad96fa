//! Whatever is done to source and translation, no translated text is lost, and a second sync changes nothing.

use super::*;
use proptest::prelude::*;

/// One thing that somebody does.
#[derive(Debug, Clone)]
enum Deed {
    /// Of the source: a paragraph is written anew, reworded, moved, split, joined with the next, taken out, doubled.
    Write(usize),
    Reword(usize),
    Move(usize, usize),
    Split(usize),
    Join(usize),
    Remove(usize),
    Double(usize),
    /// Of the translation.
    Translate(usize),
    TakeOut(usize),
    /// Of a platform that works on the catalogue.
    Platform(usize),
    Sync,
}

fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    let deed = prop_oneof![
        (0..20_usize).prop_map(Deed::Write),
        (0..20_usize).prop_map(Deed::Reword),
        ((0..20_usize), (0..20_usize)).prop_map(|(from, to)| Deed::Move(from, to)),
        (0..20_usize).prop_map(Deed::Split),
        (0..20_usize).prop_map(Deed::Join),
        (0..20_usize).prop_map(Deed::Remove),
        (0..20_usize).prop_map(Deed::Double),
        (0..20_usize).prop_map(Deed::Translate),
        (0..20_usize).prop_map(Deed::Translate),
        (0..20_usize).prop_map(Deed::TakeOut),
        (0..20_usize).prop_map(Deed::Platform),
        Just(Deed::Sync),
        Just(Deed::Sync),
    ];
    proptest::collection::vec(deed, 1..14)
}

struct World {
    pairing: Pairing,
    /// Texts that a translator wrote and nobody replaced by another since.
    written: Vec<String>,
    next: usize,
}

impl World {
    fn new() -> Self {
        let source = "Alpha one two three four. Beta five six.\n\n## Heading here\n\nGamma seven eight nine ten.\n\n- Item eleven twelve\n- Item thirteen fourteen [link](a.md)\n\nDelta fifteen sixteen. Epsilon seventeen.\n\nDelta fifteen sixteen. Epsilon seventeen.\n";
        let pairing = Pairing::new(source);
        let written = pairing.catalogue.records.iter().map(|record| record.translation.clone()).collect();
        Self { pairing, written, next: 0 }
    }

    fn new_text(&mut self, script: &str) -> String {
        self.next += 1;
        (0..5).map(|word| format!("{script}{}x{word}", self.next)).collect::<Vec<_>>().join(" ") + "."
    }

    fn act(&mut self, deed: &Deed) {
        let source = blocks(&self.pairing.source);
        let target = blocks(&self.pairing.target);
        let pick = |blocks: &Vec<String>, index: &usize| index % blocks.len().max(1);
        match deed {
            Deed::Write(index) => {
                let text = self.new_text("new");
                self.source(source, |blocks| blocks.insert(pick(blocks, index), text));
            }
            Deed::Reword(index) => self.source(source, |blocks| {
                let at = pick(blocks, index);
                if let Some(block) = blocks.get_mut(at) {
                    *block = block.replacen(' ', " really ", 1);
                }
            }),
            Deed::Move(from, to) => self.source(source, |blocks| {
                let block = blocks.remove(pick(blocks, from));
                blocks.insert(pick(blocks, to).min(blocks.len()), block);
            }),
            Deed::Split(index) => self.source(source, |blocks| {
                let at = pick(blocks, index);
                blocks[at] = blocks[at].replacen(". ", ".\n\n", 1);
            }),
            Deed::Join(index) => self.source(source, |blocks| {
                let at = pick(blocks, index);
                let plain = |block: &String| block.starts_with(|first: char| first.is_alphabetic());
                if at + 1 < blocks.len() && plain(&blocks[at]) && plain(&blocks[at + 1]) {
                    let next = blocks.remove(at + 1);
                    blocks[at] = format!("{} {next}", blocks[at]);
                }
            }),
            Deed::Remove(index) => self.source(source, |blocks| {
                if blocks.len() > 2 {
                    blocks.remove(pick(blocks, index));
                }
            }),
            Deed::Double(index) => self.source(source, |blocks| {
                let at = pick(blocks, index);
                blocks.insert(at, blocks[at].clone());
            }),
            Deed::Translate(index) => self.translate(target, *index),
            Deed::TakeOut(index) => {
                let mut target = target;
                if target.len() > 2 {
                    let gone = text::normalise(&target.remove(pick(&target, index)));
                    // What no sync has seen cannot be kept.
                    let recorded = self.pairing.catalogue.write();
                    if !recorded.contains(&gone) {
                        self.forget(&gone);
                    }
                    self.pairing.target = target.join("\n\n") + "\n";
                }
            }
            Deed::Platform(index) => self.platform(*index),
            Deed::Sync => {
                self.pairing.sync();
            }
        }
    }

    fn source(&mut self, mut blocks: Vec<String>, change: impl FnOnce(&mut Vec<String>)) {
        change(&mut blocks);
        self.pairing.source = blocks.join("\n\n") + "\n";
    }

    /// A translator writes a paragraph anew, whatever it was.
    fn translate(&mut self, mut blocks: Vec<String>, index: usize) {
        let at = index % blocks.len();
        if blocks[at].starts_with(['-', '#']) {
            return;
        }
        let text = self.new_text("ক");
        let old = text::normalise(&blocks[at]);
        // What stood there is replaced by a person: it is not lost.
        self.forget(&old);
        blocks[at].clone_from(&text);
        self.written.push(text);
        self.pairing.target = blocks.join("\n\n") + "\n";
    }

    fn platform(&mut self, index: usize) {
        let text = self.new_text("খ");
        let count = self.pairing.catalogue.records.len();
        let Some(record) = self.pairing.catalogue.records.get_mut(index % count.max(1)) else { return };
        let old = std::mem::replace(&mut record.translation, text.clone());
        record.accept();
        self.written.push(text);
        old.split(text::PARTS).for_each(|old| self.forget(old));
    }

    fn forget(&mut self, old: &str) {
        self.written.retain(|written| written.split(text::PARTS).all(|part| part != old) && written != old);
    }

    /// Every text that was written is in the file, or in the catalogue.
    fn check(&self) {
        let file = text::folded(&self.pairing.target);
        let catalogue = &self.pairing.catalogue;
        let kept: Vec<String> = catalogue
            .records
            .iter()
            .chain(&catalogue.orphans)
            .map(|record| text::folded(&record.translation))
            .collect();
        for written in &self.written {
            let written = text::folded(written);
            let safe = file.contains(&written) || kept.iter().any(|kept| kept.contains(&written));
            assert!(safe, "lost: {written}\n{}\n{}", self.pairing.target, catalogue.write());
        }
    }
}

fn blocks(text: &str) -> Vec<String> {
    text.split("\n\n").map(|block| block.trim().to_owned()).filter(|block| !block.is_empty()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn nothing_is_lost_and_a_second_sync_changes_nothing(deeds in deeds()) {
        let mut world = World::new();
        for deed in &deeds {
            world.act(deed);
        }
        // `Pairing::sync` asserts that the next one changes nothing.
        world.pairing.sync();
        world.check();
    }
}
