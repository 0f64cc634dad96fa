//! What others read of a site: calendars, feeds, lists for harvesters, old addresses.

use super::{Builder, Options};
use crate::build::Packs;
use crate::output::OutputTree;
use crate::source::SourceTree;

const SETTINGS: &str =
    "base_url = \"https://a.org/park/\"\n[languages.en]\n[languages.bn]\n[oai]\nemail = \"a@a.org\"\n";
const EVENT: &str = "+++\ntitle = \"Day; one\"\nstart = 2027-01-16T13:00:00\nend = 2027-01-16T17:00:00\n\
    timezone = \"Asia/Dhaka\"\nstatus = \"cancelled\"\n+++\n";
const CLUB: &str = "+++\ntitle = \"Club\"\ncoordinates = [23.7, 90.4]\n[meeting]\nevery = \"month\"\nweekday = \"saturday\"\n\
    time = 15:00:00\nminutes = 60\ntimezone = \"Europe/Berlin\"\nfrom = 2026-06-01\nuntil = 2027-06-30\nexcept = [2027-01-02]\n+++\n";

fn built(files: &[(&str, &str)]) -> (OutputTree, Vec<String>) {
    let home = ("content/en/index.md", "+++\ntitle = \"Home\"\ndescription = \"D\"\n+++\n");
    let all = [("content/site.toml", SETTINGS), home].into_iter().chain(files.iter().copied());
    let tree = SourceTree::in_memory_with_defaults(all.collect::<Vec<_>>());
    let options = Options { packs: Packs::Never, ..Options::default() };
    let built = Builder::default().build(&tree, &options);
    (built.value, built.notes.iter().map(|note| format!("{} {}", note.code, note.message)).collect())
}

fn text(tree: &OutputTree, path: &str) -> String {
    tree.text(path).unwrap_or_else(|| panic!("{path} is there and a text"))
}

#[test]
fn an_event_is_in_its_own_calendar_that_of_each_language_and_that_of_all() {
    let (site, _) = built(&[("content/en/events/day.md", EVENT), ("content/en/clubs/club.md", CLUB)]);
    let own = text(&site, "en/events/day/calendar.ics");
    assert!(
        own.contains("DTSTART;TZID=Asia/Dhaka:20270116T130000\r\n") && own.contains("STATUS:CANCELLED\r\n"),
        "{own}"
    );
    assert!(own.contains("SUMMARY;LANGUAGE=en:Day\\; one\r\n") && own.contains("UID:events.day@a.org\r\n"), "{own}");
    for path in ["en/calendar.ics", "bn/calendar.ics", "all-languages.ics"] {
        let calendar = text(&site, path);
        assert_eq!(calendar.matches("BEGIN:VEVENT").count(), 2, "{path}");
    }
    let page = text(&site, "en/events/day/index.html");
    assert!(page.contains("href=\"calendar.ics\" type=\"text/calendar\"") || page.contains("calendar.ics"), "{page}");
}

#[test]
fn a_club_meets_by_its_rule() {
    let (site, _) = built(&[("content/en/clubs/club.md", CLUB)]);
    let calendar = text(&site, "en/clubs/club/calendar.ics");
    for line in [
        "DTSTART;TZID=Europe/Berlin:20260606T150000",
        "DTEND;TZID=Europe/Berlin:20260606T160000",
        "RRULE:FREQ=MONTHLY;BYDAY=1SA;UNTIL=20270630T215959Z",
        "EXDATE;TZID=Europe/Berlin:20270102T150000",
        "GEO:23.7;90.4",
    ] {
        assert!(calendar.contains(&format!("{line}\r\n")), "{line}: {calendar}");
    }
}

#[test]
fn a_site_without_events_has_no_calendar() {
    let (site, _) = built(&[]);
    assert!(!site.files.keys().any(|path| path.ends_with(".ics")));
}

#[test]
fn an_old_address_leads_on_by_a_page_and_by_rules() {
    let lesson = "+++\ntitle = \"One\"\nredirect_from = [\"/old/one/\", \"/wiki/One.html\"]\n+++\n";
    let (site, notes) = built(&[("content/en/lessons/one.md", lesson)]);
    assert_eq!(notes.iter().filter(|note| note.starts_with("redirect")).count(), 0, "{notes:?}");
    for path in ["old/one/index.html", "wiki/One.html"] {
        assert!(text(&site, path).contains("rel=\"canonical\" href=\"https://a.org/park/en/lessons/one/\""), "{path}");
    }
    assert!(text(&site, "_redirects").contains("/park/old/one/ /park/en/lessons/one/ 301\n"));
    assert!(text(&site, "redirects.nginx.conf").contains("\"/park/old/one\" \"/park/en/lessons/one/\";"));
    assert!(text(&site, "redirects.apache.conf").contains("^/park/wiki/One\\.html$"));
}

#[test]
fn an_address_that_is_taken_cannot_lead_on() {
    let one = "+++\ntitle = \"One\"\nredirect_from = [\"/en/lessons/two/\", \"/both/\"]\n+++\n";
    let two = "+++\ntitle = \"Two\"\nredirect_from = [\"/both/\"]\n+++\n";
    let (site, notes) = built(&[("content/en/lessons/one.md", one), ("content/en/lessons/two.md", two)]);
    let told: Vec<&String> = notes.iter().filter(|note| note.starts_with("redirect-taken")).collect();
    assert_eq!(
        told,
        [
            "redirect-taken `/en/lessons/two/` cannot lead on: `en/lessons/two/index.html` is published there",
            "redirect-taken `/both/` leads to two pages",
        ]
    );
    assert!(text(&site, "en/lessons/two/index.html").contains("Two"));
}

#[test]
fn harvesters_and_readers_of_feeds_get_what_has_a_date() {
    let lesson = "+++\ntitle = \"One\"\ndescription = \"A & B\"\ndate = 2026-11-22\n+++\n";
    let (site, _) = built(&[("content/en/lessons/one.md", lesson)]);
    let repository = text(&site, "oai.xml");
    assert!(repository.contains("<oai:identifier>oai:a.org:en/lessons/one</oai:identifier>"), "{repository}");
    assert!(repository.contains("<dc:description xml:lang=\"en\">A &amp; B</dc:description>"), "{repository}");
    let feed: serde_json::Value = serde_json::from_str(&text(&site, "en/feed.json")).expect("JSON");
    assert_eq!(feed["items"][0]["url"], "https://a.org/park/en/lessons/one/");
    assert!(text(&site, "sitemap.xml").contains("<loc>https://a.org/park/sitemap-en.xml</loc>"));
}

#[test]
fn the_one_page_for_what_is_not_there_speaks_all_languages() {
    let (site, _) = built(&[]);
    let page = text(&site, "404.html");
    assert!(page.contains("data-prefix=\"/park/bn/\"") && page.contains("data-prefix=\"/park/en/\""), "{page}");
    assert!(!text(&site, "bn/404.html").contains("data-prefix"));
}
