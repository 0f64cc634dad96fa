//! Entries as ZIM, the file that Kiwix opens (openZIM 6.1, new namespaces): the same entries give the same bytes.
//!
//! <https://wiki.openzim.org/wiki/ZIM_file_format>. There is no full-text index, which only Xapian can write; titles are
//! found through the title index.

use crate::output::Output;
use md5::{Digest, Md5};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Read};

/// Blobs are gathered until a cluster has so many bytes: what a reader unpacks to show one page.
const CLUSTER: u64 = 1 << 20;
/// Of zstd. Higher levels take several times as long for a few percent.
const LEVEL: i32 = 12;
const HEADER: usize = 80;
const MAGIC: u32 = 72_173_914;
const LISTING: &str = "application/octet-stream+zimlisting";
/// The MIME type of a directory entry that leads to another.
const REDIRECT: u16 = 0xffff;

/// What a ZIM file holds.
#[derive(Debug, Clone, Default)]
pub struct Zim {
    /// Name of a metadata entry → MIME type and value: `Title`, `Language`.
    pub metadata: BTreeMap<String, (String, Vec<u8>)>,
    /// Path → entry. Paths have no leading `/`.
    pub entries: BTreeMap<String, Entry>,
    /// The path of the page that is shown first.
    pub main: String,
}

#[derive(Debug, Clone)]
pub enum Entry {
    Item {
        title: String,
        mime: &'static str,
        content: Output,
        listing: Listing,
    },
    /// Leads to another path of the file.
    Redirect {
        title: String,
        to: String,
    },
}

/// Whether an entry is found by its title.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Listing {
    /// A page for readers.
    Article,
    /// What pages are shown with.
    Resource,
}

/// A directory entry: namespace, path and where its content is.
struct Dirent<'a> {
    namespace: u8,
    path: &'a str,
    title: &'a str,
    target: Target<'a>,
    article: bool,
}

enum Target<'a> {
    Blob { mime: u16, cluster: u32, blob: u32 },
    Redirect(u8, &'a str),
}

/// Blobs that are compressed together.
#[derive(Default)]
struct Cluster<'a> {
    blobs: Vec<Blob<'a>>,
    size: u64,
    packing: Packing,
}

#[derive(Clone, Copy)]
enum Blob<'a> {
    Content(&'a Output),
    Bytes(&'a [u8]),
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Packing {
    #[default]
    Zstd,
    /// For what is compressed already, and for indexes.
    Plain,
}

/// The file.
///
/// # Errors
/// When a file of the site cannot be read, or a redirect or the main page leads nowhere.
pub fn zim(zim: &Zim) -> io::Result<Vec<u8>> {
    let counter = counter(zim);
    let mut mimes: BTreeSet<&str> = zim.metadata.values().map(|(mime, _)| mime.as_str()).collect();
    mimes.extend([LISTING, TEXT]);
    mimes.extend(zim.entries.values().filter_map(|entry| match entry {
        Entry::Item { mime, .. } => Some(*mime),
        Entry::Redirect { .. } => None,
    }));
    let mimes: Vec<&str> = mimes.into_iter().collect();
    let mime = |name: &str| mimes.binary_search(&name).expect("every type is listed") as u16;

    let mut clusters = Clusters::default();
    let mut dirents: Vec<Dirent> = Vec::with_capacity(zim.entries.len() + zim.metadata.len() + 4);
    for (path, entry) in &zim.entries {
        let (title, target, article) = match entry {
            Entry::Item { title, mime: name, content, listing } => {
                let (cluster, blob) = clusters.put(Blob::Content(content), size(content), packing(name));
                let target = Target::Blob { mime: mime(name), cluster, blob };
                (title, target, *listing == Listing::Article)
            }
            Entry::Redirect { title, to } => (title, Target::Redirect(b'C', to), false),
        };
        dirents.push(Dirent { namespace: b'C', path, title, target, article });
    }
    let known = |path: &str| zim.entries.contains_key(path);
    let counted = ("Counter".to_owned(), (TEXT.to_owned(), counter.into_bytes()));
    let metadata = zim.metadata.iter().chain([(&counted.0, &counted.1)]);
    for (name, (kind, value)) in metadata {
        let (cluster, blob) = clusters.put(Blob::Bytes(value), value.len() as u64, packing(kind));
        let target = Target::Blob { mime: mime(kind), cluster, blob };
        dirents.push(Dirent { namespace: b'M', path: name, title: "", target, article: false });
    }
    let main = Target::Redirect(b'C', &zim.main);
    dirents.push(Dirent { namespace: b'W', path: "mainPage", title: "", target: main, article: false });
    // The title indexes are entries themselves; they stand in a cluster of their own, as the header points into it.
    let listings = clusters.close();
    for (blob, path) in LISTINGS.iter().enumerate() {
        let target = Target::Blob { mime: mime(LISTING), cluster: listings, blob: blob as u32 };
        dirents.push(Dirent { namespace: b'X', path, title: "", target, article: false });
    }
    dirents.sort_by_key(|dirent| (dirent.namespace, dirent.path));
    if let Some(lost) = dirents.iter().find(|dirent| matches!(dirent.target, Target::Redirect(_, to) if !known(to))) {
        return Err(io::Error::other(format!("`{}` leads to nothing in the file", lost.path)));
    }
    let (all, articles) = titles(&dirents);
    write(&mimes, &dirents, &clusters, [&all, &articles])
}

const TEXT: &str = "text/plain;charset=utf-8";
const LISTINGS: [&str; 2] = ["listing/titleOrdered/v0", "listing/titleOrdered/v1"];

/// "image/png=3;text/html=20", as openZIM's metadata has it.
fn counter(zim: &Zim) -> String {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for entry in zim.entries.values() {
        match entry {
            Entry::Item { mime, .. } => *counts.entry(mime).or_default() += 1,
            Entry::Redirect { .. } => {}
        }
    }
    counts.into_iter().map(|(mime, count)| format!("{mime}={count}")).collect::<Vec<_>>().join(";")
}

/// The places of all entries in the order of their titles, and those of articles alone.
fn titles(dirents: &[Dirent]) -> (Vec<u8>, Vec<u8>) {
    let mut order: Vec<usize> = (0..dirents.len()).collect();
    order.sort_by_key(|place| (dirents[*place].namespace, dirents[*place].shown(), *place));
    let listed = |wanted: &dyn Fn(&Dirent) -> bool| {
        let places = order.iter().filter(|place| wanted(&dirents[**place]));
        places.flat_map(|place| (*place as u32).to_le_bytes()).collect()
    };
    (listed(&|_| true), listed(&|dirent| dirent.article))
}

fn write(mimes: &[&str], dirents: &[Dirent], clusters: &Clusters, listings: [&[u8]; 2]) -> io::Result<Vec<u8>> {
    let mut file = vec![0; HEADER];
    for mime in mimes {
        file.extend_from_slice(mime.as_bytes());
        file.push(0);
    }
    file.push(0);
    let packed: Vec<io::Result<Vec<u8>>> = clusters.whole.par_iter().map(Cluster::bytes).collect();
    let mut places = Vec::with_capacity(packed.len() + 1);
    for cluster in packed {
        places.push(file.len() as u64);
        file.extend_from_slice(&cluster?);
    }
    places.push(file.len() as u64);
    let titles = file.len() as u64 + 1 + OFFSETS_OF_TWO;
    let blobs = listings.iter().map(|listing| Blob::Bytes(listing)).collect();
    file.extend(Cluster { blobs, size: 0, packing: Packing::Plain }.bytes()?);

    let index: BTreeMap<(u8, &str), u32> =
        dirents.iter().enumerate().map(|(place, dirent)| ((dirent.namespace, dirent.path), place as u32)).collect();
    let mut pointers = Vec::with_capacity(dirents.len() * 8);
    for dirent in dirents {
        pointers.extend((file.len() as u64).to_le_bytes());
        dirent.write(&index, &mut file);
    }
    let paths = file.len() as u64;
    file.extend(pointers);
    let cluster_pointers = file.len() as u64;
    file.extend(places.iter().flat_map(|place| place.to_le_bytes()));
    let checksum = file.len() as u64;

    let mut header = Vec::with_capacity(HEADER);
    header.extend(MAGIC.to_le_bytes());
    header.extend(6u16.to_le_bytes());
    header.extend(1u16.to_le_bytes());
    // Not by chance: the same content is the same file.
    header.extend(&Md5::digest(&file[HEADER..])[..16]);
    header.extend((dirents.len() as u32).to_le_bytes());
    header.extend((places.len() as u32).to_le_bytes());
    header.extend([paths, titles, cluster_pointers, HEADER as u64].into_iter().flat_map(u64::to_le_bytes));
    header.extend(index[&(b'W', "mainPage")].to_le_bytes());
    header.extend(u32::MAX.to_le_bytes());
    header.extend(checksum.to_le_bytes());
    file[..HEADER].copy_from_slice(&header);
    let sum = Md5::digest(&file);
    file.extend_from_slice(&sum[..]);
    Ok(file)
}

/// The bytes before the first blob of a plain cluster of two.
const OFFSETS_OF_TWO: u64 = 3 * 4;

impl Dirent<'_> {
    fn shown(&self) -> &str {
        if self.title.is_empty() { self.path } else { self.title }
    }

    fn write(&self, index: &BTreeMap<(u8, &str), u32>, file: &mut Vec<u8>) {
        let mime = match self.target {
            Target::Blob { mime, .. } => mime,
            Target::Redirect(..) => REDIRECT,
        };
        file.extend(mime.to_le_bytes());
        file.extend([0, self.namespace]);
        file.extend(0u32.to_le_bytes());
        match self.target {
            Target::Blob { cluster, blob, .. } => {
                file.extend(cluster.to_le_bytes());
                file.extend(blob.to_le_bytes());
            }
            Target::Redirect(namespace, to) => file.extend(index[&(namespace, to)].to_le_bytes()),
        }
        file.extend_from_slice(self.path.as_bytes());
        file.push(0);
        let title = if self.title == self.path { "" } else { self.title };
        file.extend(title.bytes().filter(|byte| *byte != 0));
        file.push(0);
    }
}

/// Those that are full, and one of each packing that is being filled. A cluster has its number from its first blob on.
#[derive(Default)]
struct Clusters<'a> {
    whole: Vec<Cluster<'a>>,
    compressed: Option<usize>,
    plain: Option<usize>,
}

impl<'a> Clusters<'a> {
    /// Cluster and blob where the content will be.
    fn put(&mut self, blob: Blob<'a>, size: u64, packing: Packing) -> (u32, u32) {
        let open = match packing {
            Packing::Zstd => &mut self.compressed,
            Packing::Plain => &mut self.plain,
        };
        let number = match *open {
            Some(number) if self.whole[number].size + size <= CLUSTER => number,
            Some(_) | None => {
                self.whole.push(Cluster { packing, ..Cluster::default() });
                *open.insert(self.whole.len() - 1)
            }
        };
        let cluster = &mut self.whole[number];
        cluster.size += size;
        cluster.blobs.push(blob);
        (number as u32, cluster.blobs.len() as u32 - 1)
    }

    /// The number of the cluster after these.
    fn close(&self) -> u32 {
        self.whole.len() as u32
    }
}

impl Cluster<'_> {
    /// Its first byte says how it is packed, then come the offsets of the blobs, then the blobs.
    fn bytes(&self) -> io::Result<Vec<u8>> {
        let blobs = self.blobs.iter().map(|blob| blob.bytes()).collect::<io::Result<Vec<_>>>()?;
        let size: u64 = blobs.iter().map(|blob| blob.len() as u64).sum();
        // Offsets of eight bytes only where four do not reach.
        let wide = size + 8 * (blobs.len() as u64 + 1) > u64::from(u32::MAX);
        let width = if wide { 8 } else { 4 };
        let mut offset = width as u64 * (blobs.len() as u64 + 1);
        let mut raw = Vec::with_capacity((offset + size) as usize);
        raw.extend_from_slice(&offset.to_le_bytes()[..width]);
        for blob in &blobs {
            offset += blob.len() as u64;
            raw.extend_from_slice(&offset.to_le_bytes()[..width]);
        }
        blobs.iter().for_each(|blob| raw.extend_from_slice(blob));
        let (kind, body) = match self.packing {
            Packing::Zstd => (5, zstd::bulk::compress(&raw, LEVEL)?),
            Packing::Plain => (1, raw),
        };
        let mut bytes = vec![kind | if wide { 0x10 } else { 0 }];
        bytes.extend(body);
        Ok(bytes)
    }
}

impl Blob<'_> {
    fn bytes(&self) -> io::Result<Vec<u8>> {
        match self {
            Blob::Bytes(bytes) => Ok(bytes.to_vec()),
            Blob::Content(Output::Bytes(bytes)) => Ok(bytes.to_vec()),
            Blob::Content(Output::Source(file)) => {
                let mut bytes = Vec::new();
                file.open()?.read_to_end(&mut bytes)?;
                Ok(bytes)
            }
            Blob::Content(Output::Deferred(deferred)) => Ok(deferred.bytes().map_err(io::Error::other)?.to_vec()),
        }
    }
}

fn size(content: &Output) -> u64 {
    match content {
        Output::Bytes(bytes) => bytes.len() as u64,
        Output::Source(file) => file.size(),
        // Copies of pictures are not made yet: about what they come to.
        Output::Deferred(_) => 64 << 10,
    }
}

fn packing(mime: &str) -> Packing {
    let text = mime.starts_with("text/") || mime.ends_with("+xml") || mime.ends_with("xml") || mime.ends_with("json");
    if text { Packing::Zstd } else { Packing::Plain }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(title: &str, text: &str) -> Entry {
        let content = Output::Bytes(text.as_bytes().into());
        Entry::Item { title: title.to_owned(), mime: "text/html", content, listing: Listing::Article }
    }

    fn example() -> Zim {
        let mut book = Zim { main: "index.html".into(), ..Zim::default() };
        book.metadata.insert("Title".into(), (TEXT.into(), b"Park".to_vec()));
        book.entries.insert("index.html".into(), page("Zebra", "<p>home"));
        book.entries.insert("bn/পাঠ.html".into(), page("আপেল", &"পাঠ ".repeat(1000)));
        let moved = Entry::Redirect { title: String::new(), to: "index.html".into() };
        book.entries.insert("old/index.html".into(), moved);
        book
    }

    fn number(file: &[u8], at: usize) -> usize {
        u64::from_le_bytes(file[at..at + 8].try_into().expect("eight bytes")) as usize
    }

    /// The directory as a reader finds it: namespace, path, title and where it leads, in the order of the path pointers.
    fn directory(file: &[u8]) -> Vec<(char, String, String, [u32; 2])> {
        let count = u32::from_le_bytes(file[24..28].try_into().expect("four bytes")) as usize;
        let word = |at: usize| u32::from_le_bytes(file[at..at + 4].try_into().expect("four bytes"));
        let entry = |index: usize| {
            let at = number(file, number(file, 32) + 8 * index);
            let redirect = file[at..at + 2] == [0xff, 0xff];
            let text = at + if redirect { 12 } else { 16 };
            let mut strings = file[text..].split(|byte| *byte == 0);
            let mut string = || String::from_utf8(strings.next().expect("a string").to_vec()).expect("UTF-8");
            let target = if redirect { [word(at + 8), u32::MAX] } else { [word(at + 8), word(at + 12)] };
            (file[at + 3] as char, string(), string(), target)
        };
        (0..count).map(entry).collect()
    }

    fn blob(file: &[u8], [cluster, blob]: [u32; 2]) -> Vec<u8> {
        let at = number(file, number(file, 48) + 8 * cluster as usize);
        let raw = match file[at] {
            1 => file[at + 1..].to_vec(),
            5 => zstd::stream::Decoder::with_buffer(&file[at + 1..])
                .and_then(|decoder| {
                    let mut raw = Vec::new();
                    decoder.single_frame().read_to_end(&mut raw)?;
                    Ok(raw)
                })
                .expect("zstd"),
            kind => panic!("cluster type {kind}"),
        };
        let offset =
            |index: usize| u32::from_le_bytes(raw[4 * index..4 * index + 4].try_into().expect("four")) as usize;
        raw[offset(blob as usize)..offset(blob as usize + 1)].to_vec()
    }

    #[test]
    fn entries_are_found_in_the_order_of_their_paths() {
        let file = zim(&example()).expect("a file");
        let directory = directory(&file);
        let names: Vec<String> = directory.iter().map(|(space, path, ..)| format!("{space}/{path}")).collect();
        assert_eq!(
            names,
            [
                "C/bn/পাঠ.html",
                "C/index.html",
                "C/old/index.html",
                "M/Counter",
                "M/Title",
                "W/mainPage",
                "X/listing/titleOrdered/v0",
                "X/listing/titleOrdered/v1"
            ]
        );
        assert_eq!(blob(&file, directory[0].3), "পাঠ ".repeat(1000).into_bytes());
        assert_eq!(blob(&file, directory[3].3), b"text/html=2");
        assert_eq!(directory[2].3[0], 1, "the redirect leads to the second entry");
        assert_eq!(directory[5].3[0], 1, "and so does the main page");
    }

    #[test]
    fn articles_are_listed_by_title() {
        let file = zim(&example()).expect("a file");
        let directory = directory(&file);
        let listed = |path: &str| {
            let found = directory.iter().find(|(_, known, ..)| known == path).expect("the listing");
            let bytes = blob(&file, found.3);
            bytes.chunks(4).map(|four| u32::from_le_bytes(four.try_into().expect("four"))).collect::<Vec<_>>()
        };
        assert_eq!(listed("listing/titleOrdered/v1"), [1, 0], "Zebra before আপেল");
        assert_eq!(listed("listing/titleOrdered/v0").len(), directory.len());
        let place = number(&file, 40);
        assert_eq!(file[place..place + 4], listed("listing/titleOrdered/v0")[0].to_le_bytes());
    }

    #[test]
    fn the_checksum_is_that_of_all_before_it() {
        let file = zim(&example()).expect("a file");
        let place = number(&file, 72);
        assert_eq!(file.len(), place + 16);
        assert_eq!(file[place..], Md5::digest(&file[..place])[..]);
        assert_eq!(zim(&example()).expect("a file"), file, "the same entries give the same bytes");
    }

    #[test]
    fn large_content_stands_in_several_clusters() {
        let mut book = example();
        for number in 0..5 {
            let content = Output::Bytes(vec![number; 700 << 10].into());
            let picture = Entry::Item { title: String::new(), mime: "image/png", content, listing: Listing::Resource };
            book.entries.insert(format!("media/{number}.png"), picture);
        }
        let file = zim(&book).expect("a file");
        for (_, path, _, target) in directory(&file).iter().filter(|(_, path, ..)| path.starts_with("media/")) {
            let number = path.as_bytes()[6] - b'0';
            assert_eq!(blob(&file, *target), vec![number; 700 << 10]);
        }
        let clusters = u32::from_le_bytes(file[28..32].try_into().expect("four bytes"));
        assert!(clusters >= 7, "{clusters}");
    }

    #[test]
    fn a_redirect_into_nothing_is_refused() {
        let mut book = example();
        book.main = "gone.html".into();
        assert!(zim(&book).expect_err("no main page").to_string().contains("mainPage"));
    }
}
