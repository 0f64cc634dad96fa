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
    built_with(SETTINGS, files)
}

fn built_with(settings: &str, files: &[(&str, &str)]) -> (OutputTree, Vec<String>) {
    let home = ("content/en/index.md", "+++\ntitle = \"Home\"\ndescription = \"D\"\n+++\n");
    let all = [("content/site.toml", settings), home].into_iter().chain(files.iter().copied());
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
fn the_days_of_a_planned_campaign_may_change_and_one_that_rests_has_none() {
    let campaign = |status: &str| {
        let text = format!("+++\ntitle = \"C\"\nstart = 2027-01-15\nend = 2027-02-05\nstatus = \"{status}\"\n+++\n");
        built(&[("content/en/campaigns/c.md", text.as_str())]).0
    };
    let planned = campaign("planned");
    let calendar = text(&planned, "en/campaigns/c/calendar.ics");
    assert!(
        calendar.contains("STATUS:TENTATIVE\r\n") && calendar.contains("DTEND;VALUE=DATE:20270206\r\n"),
        "{calendar}"
    );
    let paused = campaign("paused");
    assert!(!paused.files.keys().any(|path| path.ends_with(".ics")));
    assert!(!text(&paused, "en/campaigns/c/index.html").contains("calendar.ics"));
}

#[test]
fn a_site_without_events_has_no_calendar() {
    let (site, _) = built(&[]);
    assert!(!site.files.keys().any(|path| path.ends_with(".ics")));
}

#[test]
fn a_page_says_what_it_is_in_the_words_of_catalogues_and_of_those_who_show_links() {
    let course = "+++\ntitle = \"C\"\n[[parts]]\nlessons = [\"lessons/one\"]\n+++\n";
    let lesson = "+++\ntitle = \"One\"\ndate = 2026-11-22\ncontributions = { authorship = [\"A & B\"] }\n+++\n";
    let files = [("content/en/courses/c.md", course), ("content/en/lessons/one.md", lesson)];
    let (site, _) = built(&[&files[..], &[("content/bn/lessons/one.md", "+++\ntitle = \"এক\"\n+++\n")]].concat());
    let page = text(&site, "en/lessons/one/index.html");
    for (name, content) in [
        ("DC.creator", "A &amp; B"),
        ("DC.date", "2026-11-22"),
        ("DC.identifier", "https://a.org/park/en/lessons/one/"),
        ("DC.language", "en"),
        ("DC.rights", "https://creativecommons.org/licenses/by-sa/4.0/"),
        ("DC.type", "Text"),
        ("DCTERMS.isPartOf", "https://a.org/park/en/courses/c/"),
        ("citation_title", "One"),
    ] {
        assert!(page.contains(&format!("<meta name=\"{name}\" content=\"{content}\">")), "{name}: {page}");
    }
    assert!(page.contains("<meta name=\"DC.title\" lang=\"en\" content=\"One\">"), "{page}");
    assert!(page.contains("<meta property=\"og:locale\" content=\"en_US\">"), "{page}");
    assert!(page.contains("<meta property=\"og:locale:alternate\" content=\"bn_BD\">"), "{page}");
    let translated = text(&site, "bn/lessons/one/index.html");
    assert!(translated.contains("<meta property=\"og:locale\" content=\"bn_BD\">"), "{translated}");
    assert!(
        translated.contains("name=\"DCTERMS.isVersionOf\" content=\"https://a.org/park/en/lessons/one/\""),
        "{translated}"
    );
}

#[test]
fn each_host_is_told_of_moved_pages_and_of_wrong_addresses_in_its_own_way() {
    let lesson = "+++\ntitle = \"One\"\nredirect_from = [\"/old/one/\"]\n+++\n";
    let settings = format!("{SETTINGS}[hosting]\nfiles = [\"apache\", \"netlify\"]\n");
    let files = [("content/en/lessons/one.md", lesson), ("content/site.toml", settings.as_str())];
    let options = Options { packs: Packs::Never, hosted: crate::output::web::Hosted::Yes, ..Options::default() };
    let home = ("content/en/index.md", "+++\ntitle = \"Home\"\n+++\n");
    let tree = SourceTree::in_memory_with_defaults([&files[..], &[home]].concat());
    let site = Builder::default().build(&tree, &options).value;
    assert!(text(&site, "_redirects").ends_with("/park/bn/* /park/bn/404.html 404\n"));
    let apache = text(&site, ".htaccess");
    assert!(apache.contains("RedirectMatch 301 \"^/park/old/one/?$\" \"/park/en/lessons/one/\""), "{apache}");
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
    let nginx = text(&site, "redirects.nginx.conf");
    assert!(nginx.contains("location = \"/park/old/one\" { return 301 \"/park/en/lessons/one/\"; }"), "{nginx}");
    assert!(text(&site, "redirects.caddy").contains("redir \"/park/old/one/\" \"/park/en/lessons/one/\" 301"));
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

#[test]
fn what_is_over_is_offered_to_no_calendar() {
    let day = |year: u32| format!("+++\ntitle = \"Day\"\nstart = {year}-01-16\n+++\n");
    // The day of this build is the first of 1970.
    let (coming, over) = (day(2999), day(1969));
    let of_campaign = over.replace("start", "campaign = \"campaigns/two\"\nstart");
    let (site, notes) = built(&[
        ("content/en/events/coming.md", &coming),
        ("content/en/events/over.md", &over),
        ("content/en/campaigns/one.md", &day(2999)),
        ("content/en/campaigns/two.md", "+++\ntitle = \"Two\"\n+++\n"),
        ("content/en/events/of-two.md", &of_campaign),
        ("content/en/clubs/club.md", CLUB),
    ]);
    let offers = |path: &str| {
        text(&site, &format!("en/{path}/index.html")).contains("<a class=\"button button-quiet\" href=\"calendar.ics\"")
    };
    assert!(offers("events/coming") && offers("campaigns/one") && offers("clubs/club"), "{notes:?}");
    assert!(!offers("events/over") && !offers("campaigns/two"));
    // The file itself stays where it was: somebody may have it already.
    assert!(text(&site, "en/events/over/calendar.ics").contains("BEGIN:VEVENT"));
    // A browser takes the button away on the day after.
    assert!(text(&site, "en/events/coming/index.html").contains("data-until=\"32473526400\""));
    assert!(!text(&site, "en/clubs/club/index.html").contains("data-until"), "it meets again");
}

#[test]
fn a_problem_is_reported_from_every_page_with_its_place() {
    let settings =
        format!("report_url = \"https://a.org/report?t={{title}}&u={{url}}&p={{path}}&l={{language}}\"\n{SETTINGS}");
    let lesson = "+++\ntitle = \"One & {two}\"\nkeywords = [\"talk\"]\nlevel = \"beginner\"\n+++\n";
    // A list of eight is long enough to have shorter ones beside it.
    let paths: Vec<String> = (1..=8).map(|number| format!("content/en/lessons/other-{number}.md")).collect();
    let advanced = lesson.replace("beginner", "advanced");
    let others =
        paths.iter().enumerate().map(|(index, path)| (path.as_str(), if index < 4 { lesson } else { &advanced }));
    let section = ("content/en/lessons/index.md", "+++\ntitle = \"Lessons\"\n+++\n");
    let files: Vec<(&str, &str)> = others.chain([section, ("content/en/lessons/one.md", lesson)]).collect();
    let (site, notes) = built_with(&settings, &files);
    let report = |path: &str| {
        let page = text(&site, path);
        let link = page.split("href=\"").find(|rest| rest.starts_with("https://a.org/report"));
        let link = link.unwrap_or_else(|| panic!("{path} has a link: {notes:?}"));
        link.split('"').next().expect("its end").replace("&amp;", "&")
    };
    let place = |folder: &str, path: &str| {
        format!("&u=https%3A%2F%2Fa.org%2Fpark%2F{}&p={}&l=en", folder.replace('/', "%2F"), path.replace('/', "%2F"))
    };
    let lesson = report("en/lessons/one/index.html");
    assert!(lesson.contains("?t=One%20%26%20%7Btwo%7D&"), "{lesson}");
    assert!(lesson.ends_with(&place("en/lessons/one/", "content/en/lessons/one.md")), "{lesson}");
    for folder in ["en/keywords/", "en/keywords/talk/", "en/search/", "en/device/", "en/lessons/level-beginner/"] {
        let link = report(&format!("{folder}index.html"));
        assert!(link.ends_with(&place(folder, folder)), "{link}");
    }
    for path in ["404.html", "en/404.html"] {
        let asked =
            "data-asked=\"https://a.org/report?t=This%20page%20is%20not%20here&amp;u={url}&amp;p={path}&amp;l=en\"";
        assert!(text(&site, path).contains(asked), "{path}");
    }
    assert!(!text(&site, "en/lessons/one/index.html").contains("data-asked"));
}

#[test]
fn a_card_has_the_sign_that_its_entry_declares() {
    let course =
        "+++\ntitle = \"Course\"\nextra = { sign = \"camera\" }\n[[parts]]\nlessons = [\"lessons/one\"]\n+++\n";
    let (site, notes) = built(&[
        ("content/en/courses/index.md", "+++\ntitle = \"Courses\"\n+++\n"),
        ("content/en/courses/any-name.md", course),
        ("content/bn/courses/any-name.md", "+++\ntitle = \"কোর্স\"\n[extra]\nreview = \"x\"\n+++\n"),
        ("content/en/lessons/one.md", "+++\ntitle = \"One\"\n+++\n"),
        ("content/en/toolkits/index.md", "+++\ntitle = \"Toolkits\"\n+++\n"),
        ("content/en/toolkits/kit.md", "+++\ntitle = \"Kit\"\nextra = { sign = \"camera\" }\n+++\n"),
        ("content/en/toolkits/other.md", "+++\ntitle = \"Other\"\n+++\n"),
    ]);
    const CAMERA: &str = "M22 18l5-8h16l5 8z";
    let signs = |path: &str| text(&site, path).matches(CAMERA).count();
    let pages = ["en/courses/index.html", "en/courses/any-name/index.html", "bn/courses/any-name/index.html"];
    assert_eq!(pages.map(signs), [1, 1, 1], "{notes:?}");
    let toolkits = text(&site, "en/toolkits/index.html");
    assert_eq!((toolkits.matches(CAMERA).count(), toolkits.matches("<svg class=\"way sight\"").count()), (1, 1));
}
