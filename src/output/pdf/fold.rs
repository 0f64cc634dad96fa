//! What is done to a file once its pages are set: objects in compressed streams, and pages of a booklet put on sheets.
//!
//! A folded file stays tagged. Each page becomes a form that is drawn on its place of a sheet; what is marked in it keeps its
//! place in the tree of the structure, which goes on telling the pages from first to last (PDF 32000-1, 14.7.4.2).

use super::squeeze::squeeze;
use crate::language::Direction;
use lopdf::{Dictionary, Document, Object, ObjectId, SaveOptions, Stream, dictionary};
use std::collections::BTreeMap;

/// How pages come onto paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Folding {
    /// One on a side.
    Flat,
    /// Two on a side, in the order for folding the whole stack once: bound at the left, or for readers from right to left at
    /// the right.
    Booklet(Direction),
}

/// The file, folded and packed.
///
/// # Errors
/// Why it cannot be read, in words.
pub fn fold(pdf: &[u8], folding: Folding) -> Result<Vec<u8>, String> {
    match folding {
        Folding::Flat => squeeze(pdf).map_or_else(|| repacked(pdf, folding), Ok),
        Folding::Booklet(_) => repacked(pdf, folding),
    }
}

/// Taken apart and put together.
fn repacked(pdf: &[u8], folding: Folding) -> Result<Vec<u8>, String> {
    let mut document = Document::load_mem(pdf).map_err(|error| error.to_string())?;
    match folding {
        Folding::Flat => {}
        Folding::Booklet(direction) => Imposer::new(&document)?.impose(&mut document, direction)?,
    }
    let options = SaveOptions::builder().use_object_streams(true).use_xref_streams(true).compression_level(9).build();
    let mut packed = Vec::with_capacity(pdf.len());
    document.save_with_options(&mut packed, options).map_err(|error| error.to_string())?;
    Ok(packed)
}

/// The sides of the sheets, each with its left and its right page, counted from 0; `None` is an empty page. Printed on both
/// sides and folded in the middle, the pages are in order.
pub fn sides(pages: usize, direction: Direction) -> Vec<[Option<usize>; 2]> {
    let all = pages.div_ceil(4) * 4;
    let page = |index: usize| (index < pages).then_some(index);
    let sheets = (0..all / 2).map(|side| match side % 2 {
        0 => [page(all - 1 - side), page(side)],
        _ => [page(side), page(all - 1 - side)],
    });
    match direction {
        Direction::Ltr => sheets.collect(),
        Direction::Rtl => sheets.map(|[left, right]| [right, left]).collect(),
    }
}

/// Where a page went.
#[derive(Debug, Clone, Copy)]
struct Place {
    sheet: ObjectId,
    form: ObjectId,
    /// How far to the right it stands on its sheet.
    shift: f32,
}

struct Imposer {
    pages: Vec<ObjectId>,
    /// Of one page, in points.
    width: f32,
    height: f32,
    places: BTreeMap<ObjectId, Place>,
}

impl Imposer {
    fn new(document: &Document) -> Result<Self, String> {
        let pages: Vec<ObjectId> = document.page_iter().collect();
        let first = pages.first().ok_or("it has no pages")?;
        let media = inherited(document, *first, b"MediaBox").ok_or("its pages have no size")?;
        let side = |index: usize| {
            let array = media.as_array().map_err(|error| error.to_string())?;
            array.get(index).and_then(|side| side.as_float().ok()).ok_or_else(|| "its pages have no size".to_owned())
        };
        Ok(Self { width: side(2)?, height: side(3)?, pages, places: BTreeMap::new() })
    }

    fn impose(mut self, document: &mut Document, direction: Direction) -> Result<(), String> {
        let words = |error: lopdf::Error| error.to_string();
        let root = document.catalog().and_then(|catalog| catalog.get(b"Pages")).and_then(Object::as_reference);
        let root = root.map_err(words)?;
        let mut sheets = Vec::new();
        for side in sides(self.pages.len(), direction) {
            let sheet = self.sheet(document, root, side)?;
            sheets.push(sheet);
        }
        let moved = std::mem::take(&mut document.objects);
        document.objects = moved.into_iter().map(|(id, object)| (id, self.object(object))).collect();
        for page in &self.pages {
            document.objects.remove(page);
        }
        // What was between the root and the pages has no children any more.
        let between = |object: &Object| object.as_dict().is_ok_and(|one| one.has_type(b"Pages"));
        document.objects.retain(|id, object| *id == root || !between(object));
        let tree = document.get_dictionary_mut(root).map_err(words)?;
        tree.set("Count", sheets.len() as i64);
        tree.set("Kids", sheets.into_iter().map(Object::Reference).collect::<Vec<_>>());
        document.catalog_mut().map_err(words)?.remove(b"PageLabels");
        Ok(())
    }

    /// One side of a sheet, with the forms of its pages.
    fn sheet(&mut self, document: &mut Document, root: ObjectId, side: [Option<usize>; 2]) -> Result<ObjectId, String> {
        let sheet = document.new_object_id();
        let (mut forms, mut content, mut annotations) = (Dictionary::new(), String::new(), Vec::new());
        let mut group = None;
        for (index, page) in side.into_iter().enumerate() {
            let Some(page) = page.map(|page| self.pages[page]) else { continue };
            let shift = self.width * index as f32;
            let form = self.form(document, page)?;
            let name = format!("P{index}");
            content.push_str(&format!("q 1 0 0 1 {shift} 0 cm /{name} Do Q\n"));
            forms.set(name, form);
            group = group.or_else(|| inherited(document, page, b"Group"));
            if let Some(Object::Array(list)) = inherited(document, page, b"Annots") {
                annotations.extend(list.iter().filter_map(|one| one.as_reference().ok()).map(|id| (id, shift)));
            }
            self.places.insert(page, Place { sheet, form, shift });
        }
        for (id, shift) in &annotations {
            if let Ok(annotation) = document.get_dictionary_mut(*id) {
                shift_annotation(annotation, *shift);
            }
        }
        let content = document.add_object(Stream::new(Dictionary::new(), content.into_bytes()));
        let mut dictionary = dictionary! {
            "Type" => "Page",
            "Parent" => root,
            "MediaBox" => vec![0.into(), 0.into(), Object::Real(self.width * 2.0), Object::Real(self.height)],
            "Resources" => dictionary! { "XObject" => forms },
            "Contents" => content,
            "Tabs" => "S",
        };
        if let Some(group) = group {
            dictionary.set("Group", group);
        }
        if !annotations.is_empty() {
            dictionary.set("Annots", annotations.into_iter().map(|(id, _)| Object::Reference(id)).collect::<Vec<_>>());
        }
        document.set_object(sheet, dictionary);
        Ok(sheet)
    }

    /// A page as a form, with what is marked in it.
    fn form(&self, document: &mut Document, page: ObjectId) -> Result<ObjectId, String> {
        let mut dictionary = dictionary! {
            "Type" => "XObject",
            "Subtype" => "Form",
            "BBox" => vec![0.into(), 0.into(), Object::Real(self.width), Object::Real(self.height)],
        };
        for key in ["Resources", "StructParents", "Group"] {
            if let Some(value) = inherited(document, page, key.as_bytes()) {
                dictionary.set(key, value);
            }
        }
        let contents = document.get_page_contents(page);
        let content = match contents.as_slice() {
            [one] => {
                let stream =
                    document.get_object(*one).and_then(Object::as_stream).map_err(|error| error.to_string())?;
                if let Ok(filter) = stream.dict.get(b"Filter") {
                    dictionary.set("Filter", filter.clone());
                }
                stream.content.clone()
            }
            _ => document.get_page_content(page),
        };
        contents.iter().for_each(|id| drop(document.objects.remove(id)));
        Ok(document.add_object(Stream::new(dictionary, content)))
    }

    /// An object with everything in it that names a page.
    fn object(&self, object: Object) -> Object {
        match object {
            Object::Array(array) => Object::Array(self.array(array)),
            Object::Dictionary(dictionary) => Object::Dictionary(self.dictionary(dictionary)),
            Object::Stream(mut stream) => {
                stream.dict = self.dictionary(stream.dict);
                Object::Stream(stream)
            }
            other => other,
        }
    }

    /// A place to go to is an array that begins with a page: `[page /XYZ x y zoom]`.
    fn array(&self, mut array: Vec<Object>) -> Vec<Object> {
        let place = array.first().and_then(|first| self.place(first));
        if let (Some(place), Some(Object::Name(_))) = (place, array.get(1)) {
            array[0] = place.sheet.into();
            if let Some(x) = array.get_mut(2) {
                move_by(x, place.shift);
            }
            return array;
        }
        array.into_iter().map(|object| self.object(object)).collect()
    }

    fn dictionary(&self, dictionary: Dictionary) -> Dictionary {
        let page = dictionary.get(b"Pg").ok().and_then(|page| self.place(page));
        let is_element = dictionary.has(b"S") && dictionary.has(b"P") && !dictionary.has(b"Rect");
        let mut changed = Dictionary::new();
        for (key, value) in dictionary {
            let value = match (key.as_slice(), self.place(&value)) {
                (b"Pg" | b"P", Some(place)) => place.sheet.into(),
                (b"K", _) if is_element => self.kids(value, page),
                (_, _) => self.object(value),
            };
            changed.set(key, value);
        }
        changed
    }

    /// What belongs to an element of the structure: the numbers of what is marked in a page now mean its form.
    fn kids(&self, kids: Object, page: Option<Place>) -> Object {
        match kids {
            Object::Array(kids) => Object::Array(kids.into_iter().map(|kid| self.kids(kid, page)).collect()),
            Object::Integer(number) => match page {
                Some(place) => marked(place, number.into()),
                None => Object::Integer(number),
            },
            Object::Dictionary(kid) => {
                let own = kid.get(b"Pg").ok().and_then(|page| self.place(page)).or(page);
                match (own, kid.get(b"MCID")) {
                    (Some(place), Ok(number)) => marked(place, number.clone()),
                    (_, _) => Object::Dictionary(self.dictionary(kid)),
                }
            }
            other => other,
        }
    }

    fn place(&self, object: &Object) -> Option<Place> {
        self.places.get(&object.as_reference().ok()?).copied()
    }
}

/// A reference to what is marked in a form.
fn marked(place: Place, number: Object) -> Object {
    Object::Dictionary(dictionary! {
        "Type" => "MCR",
        "Pg" => place.sheet,
        "Stm" => place.form,
        "MCID" => number,
    })
}

/// What a page has itself or from what it is in.
fn inherited(document: &Document, page: ObjectId, key: &[u8]) -> Option<Object> {
    let mut at = document.get_dictionary(page).ok()?;
    for _ in 0..20 {
        if let Ok(value) = at.get(key) {
            let value = document.dereference(value).ok()?.1;
            return Some(value.clone());
        }
        at = document.get_dictionary(at.get(b"Parent").ok()?.as_reference().ok()?).ok()?;
    }
    None
}

fn shift_annotation(annotation: &mut Dictionary, shift: f32) {
    for key in [&b"Rect"[..], b"QuadPoints"] {
        if let Ok(Object::Array(numbers)) = annotation.get_mut(key) {
            numbers.iter_mut().step_by(2).for_each(|x| move_by(x, shift));
        }
    }
}

fn move_by(number: &mut Object, shift: f32) {
    if let Ok(before) = number.as_float() {
        *number = Object::Real(before + shift);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The pages as they lie after folding: each sheet has a front and a back, and they lie in each other.
    fn read(sides: &[[Option<usize>; 2]]) -> Vec<Option<usize>> {
        let first = sides.iter().enumerate().map(|(index, side)| side[(index + 1) % 2]);
        let second = sides.iter().enumerate().rev().map(|(index, side)| side[index % 2]);
        first.chain(second).collect()
    }

    #[test]
    fn folded_pages_are_in_order() {
        assert_eq!(sides(4, Direction::Ltr), [[Some(3), Some(0)], [Some(1), Some(2)]]);
        assert_eq!(sides(4, Direction::Rtl), [[Some(0), Some(3)], [Some(2), Some(1)]]);
        for pages in 1..30 {
            let folded = read(&sides(pages, Direction::Ltr));
            assert_eq!(folded.len() % 4, 0);
            let expected: Vec<Option<usize>> = (0..folded.len()).map(|page| (page < pages).then_some(page)).collect();
            assert_eq!(folded, expected, "{pages} pages");
        }
    }

    #[test]
    fn what_is_no_pdf_is_refused() {
        assert!(fold(b"nothing", Folding::Flat).is_err());
    }
}
