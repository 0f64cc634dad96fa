//! How editors save, as the system tells it.

use super::*;
use notify::event::{DataChange, Flag};

const SITE: &str = "/site";
const LESSON: &str = "/site/content/en/a.md";

const WRITTEN: EventKind = EventKind::Modify(ModifyKind::Data(DataChange::Any));
const CLOSED_WRITE: EventKind = EventKind::Access(AccessKind::Close(AccessMode::Write));
const MADE: EventKind = EventKind::Create(CreateKind::File);
const REMOVED: EventKind = EventKind::Remove(RemoveKind::File);
const FROM: EventKind = EventKind::Modify(ModifyKind::Name(RenameMode::From));
const TO: EventKind = EventKind::Modify(ModifyKind::Name(RenameMode::To));
const BOTH: EventKind = EventKind::Modify(ModifyKind::Name(RenameMode::Both));

fn told(events: &[(EventKind, &str)]) -> Batch {
    let mut batch = Batch::default();
    for (kind, path) in events {
        batch.take(&Ok(Event::new(*kind).add_path(PathBuf::from(path))), Path::new(SITE));
    }
    batch
}

fn files(batch: Batch) -> Vec<String> {
    match batch.changes() {
        Changes::Files(files) => files.iter().map(|file| file.to_string_lossy().into_owned()).collect(),
        Changes::Unknown => vec!["unknown".to_owned()],
    }
}

#[test]
fn changes_of_sources_matter_and_others_do_not() {
    for kind in [MADE, WRITTEN, TO, EventKind::Modify(ModifyKind::Metadata(MetadataKind::WriteTime))] {
        assert_eq!(files(told(&[(kind, LESSON)])), ["content/en/a.md"], "{kind:?}");
        assert_eq!(files(told(&[(kind, "/site/locales/bn")])), ["locales/bn"], "{kind:?}");
        for elsewhere in ["/site/public/index.html", "/site/site.toml", "/elsewhere/content/x.md", "/site"] {
            assert!(told(&[(kind, elsewhere)]).is_empty(), "{kind:?} {elsewhere}");
        }
    }
}

#[test]
fn reading_and_rights_do_not_matter() {
    for kind in [
        EventKind::Access(AccessKind::Open(AccessMode::Any)),
        EventKind::Access(AccessKind::Read),
        EventKind::Modify(ModifyKind::Metadata(MetadataKind::Permissions)),
        EventKind::Modify(ModifyKind::Metadata(MetadataKind::Any)),
    ] {
        assert!(told(&[(kind, LESSON)]).is_empty(), "{kind:?}");
    }
    let read = Ok(Event::new(EventKind::Access(AccessKind::Read)));
    assert!(is_noise(&read) && !is_noise(&Ok(Event::new(CLOSED_WRITE))) && !is_noise(&Ok(Event::new(WRITTEN))));
}

#[test]
fn temporary_files_of_editors_do_not_matter() {
    for name in [
        ".a.md.swp",
        ".a.md.swx",
        "a.md~",
        "4913",
        "5036",
        "#a.md#",
        ".#a.md",
        "a.md___jb_tmp___",
        "a.md___jb_old___",
        "a.md.tmp",
        ".a.md.kate-swp",
        "sedK3jd9x",
        ".goutputstream-X1",
        ".a.md.tmp.123",
        "a.md.crdownload",
    ] {
        assert!(told(&[(MADE, &format!("/site/content/en/{name}"))]).is_empty(), "{name}");
        assert!(told(&[(MADE, &format!("/site/content/{name}/a.md"))]).is_empty(), "{name}/");
    }
    for name in ["4914", "4913.md", "sedimentary", "sediments.md", "a.tmp.md"] {
        assert!(!told(&[(MADE, &format!("/site/content/en/{name}"))]).is_empty(), "{name}");
    }
}

#[test]
fn a_file_that_was_written_and_closed_is_shown_at_once() {
    let batch = told(&[(WRITTEN, LESSON), (WRITTEN, LESSON), (CLOSED_WRITE, LESSON)]);
    assert_eq!((batch.quiet(), files(batch)), (CLOSED, vec!["content/en/a.md".to_owned()]));
}

#[test]
fn a_file_that_is_being_written_is_waited_for_where_the_system_tells_of_its_end() {
    let other = "/site/content/en/b.md";
    let batch = told(&[(WRITTEN, other), (CLOSED_WRITE, other), (WRITTEN, LESSON)]);
    assert_eq!(batch.quiet(), UNFINISHED);
    assert_eq!(told(&[(WRITTEN, LESSON)]).quiet(), QUIET, "elsewhere nobody knows");
}

/// Vim: the old file becomes the backup, the new one is written under the old name.
#[test]
fn a_file_that_is_gone_for_a_moment_is_waited_for() {
    let backup = "/site/content/en/a.md~";
    let mut events = vec![(FROM, LESSON), (TO, backup), (BOTH, LESSON), (BOTH, backup)];
    assert_eq!(told(&events).quiet(), UNFINISHED);
    events.extend([(MADE, LESSON), (WRITTEN, LESSON), (CLOSED_WRITE, LESSON), (REMOVED, backup)]);
    let batch = told(&events);
    assert_eq!((batch.quiet(), files(batch)), (CLOSED, vec!["content/en/a.md".to_owned()]));
}

/// Most others: the new file is written beside, and renamed over the old one.
#[test]
fn a_file_that_is_renamed_over_another_ends_at_the_real_name() {
    let batch = told(&[(MADE, "/site/content/en/.a.md.x"), (CLOSED_WRITE, "/site/content/en/.a.md.x"), (TO, LESSON)]);
    assert_eq!(files(batch), ["content/en/a.md"]);
    let mut batch = Batch::default();
    let both = Event::new(BOTH).add_path(PathBuf::from("/site/content/4913")).add_path(PathBuf::from(LESSON));
    assert!(batch.take(&Ok(both), Path::new(SITE)));
    assert_eq!(files(batch), ["content/en/a.md"]);
}

/// By programs whose names for the time between nobody knows.
#[test]
fn a_file_that_has_become_another_is_not_waited_for() {
    let beside = "/site/content/en/a.new";
    let mut batch = told(&[(MADE, beside), (WRITTEN, beside), (CLOSED_WRITE, beside), (FROM, beside), (TO, LESSON)]);
    assert_eq!(batch.quiet(), UNFINISHED, "by halves it could still be the beginning of something");
    let both = Event::new(BOTH).add_path(PathBuf::from(beside)).add_path(PathBuf::from(LESSON));
    assert!(batch.take(&Ok(both), Path::new(SITE)));
    assert_eq!(
        (batch.quiet(), files(batch)),
        (CLOSED, vec!["content/en/a.md".to_owned(), "content/en/a.new".to_owned()])
    );
}

#[test]
fn a_case_only_rename_names_both() {
    let batch = told(&[(FROM, LESSON), (TO, "/site/content/en/A.md")]);
    assert_eq!(files(batch), ["content/en/A.md", "content/en/a.md"]);
}

#[test]
fn a_checkout_is_one_batch() {
    let names: Vec<String> = (0..1000).map(|number| format!("/site/content/en/{number}.md")).collect();
    let events: Vec<_> = names.iter().flat_map(|name| [(MADE, name.as_str()), (CLOSED_WRITE, name.as_str())]).collect();
    let batch = told(&events);
    assert!(batch.is_flood() && batch.quiet() == FLOOD && batch.limit() == LONGEST_FLOOD);
    assert_eq!(files(batch).len(), 1000);
    let few = told(&events[..10]);
    assert!(!few.is_flood() && few.limit() == LONGEST);
}

#[test]
fn what_was_missed_has_to_be_looked_for() {
    let mut batch = told(&[(WRITTEN, LESSON)]);
    let lost = Event::new(EventKind::Other).set_flag(Flag::Rescan);
    assert!(batch.take(&Ok(lost), Path::new(SITE)));
    assert_eq!(batch.changes(), Changes::Unknown);
    let mut batch = Batch::default();
    assert!(batch.take(&Err(notify::Error::generic("broken")), Path::new(SITE)));
    assert_eq!(batch.changes(), Changes::Unknown);
}
