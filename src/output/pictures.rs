//! Smaller copies of the pictures that pages show: which there are, and making them once.

use super::cards::Cards;
use super::web::address::hashed;
use super::{Deferred, Output, OutputPath};
use crate::diagnostic::{Diagnostic, media as complain};
use crate::memo::{Key, KeyMaker};
use crate::picture::{self, Copies, Copy};
use crate::site::{Media, Site};
use crate::source::{SourceFile, SourcePath};
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::io::BufReader;
use std::sync::{Arc, Mutex, PoisonError};

/// Where expensive results are kept. Losing it costs time only.
pub trait Cache: Send + Sync {
    fn get(&self, key: Key) -> Option<Vec<u8>>;
    fn has(&self, key: Key) -> bool;
    fn put(&self, key: Key, bytes: &[u8]);
}

/// When copies are made.
#[derive(Debug, Clone, std::marker::Copy, Default, PartialEq, Eq)]
pub enum When {
    #[default]
    Now,
    /// When somebody asks for one: `serve`.
    OnDemand,
}

/// Copies of every picture that a page shows.
#[derive(Debug, Default)]
pub struct Pictures {
    pub of: BTreeMap<SourcePath, Offer>,
    pub files: BTreeMap<OutputPath, Output>,
    /// The pictures of links to pages, which go with no page.
    pub cards: Cards,
}

/// What a page offers of one picture.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Offer {
    /// WebP copies with their widths in pixels, narrowest first.
    pub copies: Vec<(u32, OutputPath)>,
    /// Instead of the picture, where that is much too large for a page.
    pub fallback: Option<OutputPath>,
}

/// Makes copies and keeps them in a cache.
pub struct Workshop {
    cache: Arc<dyn Cache>,
}

/// One picture with the copies to make of it.
struct Plan {
    file: SourceFile,
    offer: Offer,
    wanted: Vec<(Copy, OutputPath, Key)>,
    /// Held while the copies are made, so that each picture is read once.
    making: Mutex<()>,
}

impl Workshop {
    pub fn new(cache: Arc<dyn Cache>) -> Self {
        Self { cache }
    }

    /// The copies of all pictures of a site that its pages show. One that cannot be read is noted and has none.
    pub fn pictures(self: &Arc<Self>, site: &Site, when: When, notes: &mut Vec<Diagnostic>) -> Pictures {
        let plans: Vec<Arc<Plan>> =
            site.media.values().filter(|media| media.shown).filter_map(plan).map(Arc::new).collect();
        let broken: Vec<Option<String>> = match when {
            When::Now => plans.par_iter().map(|plan| self.prepare(plan).err()).collect(),
            When::OnDemand => vec![None; plans.len()],
        };
        for media in site.media.values().filter(|media| media.shown && media.copies == Copies::TooLarge) {
            notes.push(complain::picture_too_large(&media.file.path, media.size.unwrap_or_default()));
        }
        let mut pictures = Pictures::default();
        for (plan, broken) in plans.into_iter().zip(broken) {
            match broken {
                Some(reason) => notes.push(complain::bad_picture(&plan.file.path, &reason)),
                None => {
                    for (index, (_, path, key)) in plan.wanted.iter().enumerate() {
                        let (workshop, plan) = (self.clone(), plan.clone());
                        let deferred = Deferred::anew(*key, move || workshop.copy(&plan, index));
                        pictures.files.insert(path.clone(), Output::Deferred(Arc::new(deferred)));
                    }
                    pictures.of.insert(plan.file.path.clone(), plan.offer.clone());
                }
            }
        }
        pictures
    }

    /// Makes sure that all copies are in the cache.
    fn prepare(&self, plan: &Plan) -> Result<(), String> {
        if plan.wanted.iter().all(|(_, _, key)| self.cache.has(*key)) {
            return Ok(());
        }
        self.make(plan).map(drop)
    }

    fn copy(&self, plan: &Plan, index: usize) -> Result<Vec<u8>, String> {
        let key = plan.wanted[index].2;
        if let Some(bytes) = self.cache.get(key) {
            return Ok(bytes);
        }
        let _making = plan.making.lock().unwrap_or_else(PoisonError::into_inner);
        match self.cache.get(key) {
            Some(bytes) => Ok(bytes),
            None => Ok(self.make(plan)?.swap_remove(index)),
        }
    }

    fn make(&self, plan: &Plan) -> Result<Vec<Vec<u8>>, String> {
        let wanted: Vec<Copy> = plan.wanted.iter().map(|(copy, _, _)| *copy).collect();
        let input = BufReader::new(plan.file.open().map_err(|error| error.to_string())?);
        let made = picture::copies(input, &wanted)?;
        for ((_, _, key), bytes) in plan.wanted.iter().zip(&made) {
            self.cache.put(*key, bytes);
        }
        Ok(made)
    }
}

impl std::fmt::Debug for Workshop {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Workshop").finish_non_exhaustive()
    }
}

fn plan(media: &Media) -> Option<Plan> {
    let (width, height) = media.size?;
    let shape = picture::Shape { width, height, copies: media.copies };
    let extension = media.file.path.extension();
    let named = |copy: Copy| {
        let key = KeyMaker::default()
            .text(env!("CARGO_PKG_VERSION"))
            .text(picture::VERSION)
            .and(media.file.key)
            .text(&format!("{copy:?}"))
            .key();
        let path = media.file.path.strip_prefix("content/").unwrap_or(&media.file.path);
        let stem = path.strip_suffix(&format!(".{extension}")).unwrap_or(path);
        let name = format!("{stem}.{}.{}", copy.width, copy.format.extension());
        (copy, OutputPath::new(hashed(&name, key)), key)
    };
    let mut wanted: Vec<(Copy, OutputPath, Key)> = shape.offers().into_iter().map(named).collect();
    let copies = wanted.iter().map(|(copy, path, _)| (copy.width, path.clone())).collect();
    let fallback = shape.fallback(&extension).map(named);
    let offer = Offer { copies, fallback: fallback.as_ref().map(|(_, path, _)| path.clone()) };
    wanted.extend(fallback);
    let file = media.file.clone();
    (!wanted.is_empty()).then(|| Plan { file, offer, wanted, making: Mutex::new(()) })
}

/// Keeps results as long as it lives: tests, and commands without a folder.
#[derive(Default)]
pub struct InMemory(Mutex<BTreeMap<Key, Arc<[u8]>>>);

impl Cache for InMemory {
    fn get(&self, key: Key) -> Option<Vec<u8>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(&key).map(|bytes| bytes.to_vec())
    }

    fn has(&self, key: Key) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).contains_key(&key)
    }

    fn put(&self, key: Key, bytes: &[u8]) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(key, bytes.into());
    }
}
