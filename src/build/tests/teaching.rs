//! One lesson, many readings: learners, facilitators, the whole course, slides; times that are right, orders that are
//! possible.

use super::link::{build, page};

const HOME: (&str, &str) = ("content/en/index.md", "+++\ntitle = \"Home\"\n+++\n");
const ONE: (&str, &str) = (
    "content/en/lessons/one.md",
    "+++\ntitle = \"One\"\nteaching = 20\nexercises = 10\nbreak = 15\nprepare = [\"Chairs\"]\nquestions = [\"Why?\"]\n+++\n## Start\n\nText.[^a] [two](two.md#start) [note](#hints)\n\n> [!facilitator]\n> Say **this**.[^b]\n>\n> ### Hints {#hints}\n\n> [!solution]-\n> Because.\n\n[^a]: First.\n[^b]: Second.\n",
);
const TWO: (&str, &str) = (
    "content/en/lessons/two.md",
    "+++\ntitle = \"Two\"\nteaching = 40\n+++\n## Start\n\nAgain.[^a]\n\n> [!note] Look\n> Here.\n\n[^a]: Third.\n",
);

fn course(keys: &str) -> String {
    format!("+++\ntitle = \"Course\"\n[[parts]]\nlessons = [\"one\", \"two\"]\n{keys}+++\nThe course.\n")
}

fn ids(html: &str) -> Vec<&str> {
    html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn notes_are_for_facilitators_and_each_page_leads_to_the_others() {
    let (site, notes) = build(&[HOME, ONE, TWO, ("content/en/courses/c.md", &course(""))]);
    assert_eq!(notes, [] as [&str; 0]);
    let learner = page(&site, "en/lessons/one/");
    assert!(!learner.contains("Say <strong>this") && !learner.contains("Second."), "{learner}");
    assert!(learner.contains("href=\"facilitator/\"") && learner.contains("href=\"slides/\""));
    assert!(learner.contains("href=\"facilitator/#hints\""), "what is only there is linked there");
    let facilitator = page(&site, "en/lessons/one/facilitator/");
    assert!(facilitator.contains("Say <strong>this</strong>"));
    assert!(facilitator.contains("<details class=\"block block-solution\" open>"), "{facilitator}");
    assert!(facilitator.contains("<li>Chairs</li>") && facilitator.contains("15 minutes"));
    assert!(facilitator.contains("href=\"#hints\""));
    assert!(facilitator.contains("href=\"../../two/facilitator/#start\""), "facilitators stay among their pages");
    for other in ["en/lessons/one/facilitator/", "en/lessons/one/slides/", "en/courses/c/all/"] {
        let html = page(&site, other);
        assert!(html.contains("<meta name=\"robots\" content=\"noindex\">"), "{other}");
        let own = other.trim_end_matches("facilitator/").trim_end_matches("slides/").trim_end_matches("all/");
        assert!(html.contains(&format!("rel=\"canonical\" href=\"https://a.org/park/{own}\"")), "{other}");
        assert!(!html.contains("rel=\"alternate\" hreflang"), "{other}");
    }
    assert!(!page(&site, "sitemap-en.xml").contains("slides/"));
}

#[test]
fn only_languages_of_their_own_have_them() {
    let (site, _) = build(&[HOME, ONE, TWO, ("content/bn/lessons/two.md", "+++\ntitle = \"দুই\"\n+++\n")]);
    let fallback = page(&site, "bn/lessons/one/");
    assert!(fallback.contains("href=\"../../../en/lessons/one/slides/\" hreflang=\"en\""), "{fallback}");
    assert!(site.get("bn/lessons/one/slides/").is_none());
    assert!(page(&site, "bn/lessons/two/slides/").contains("<h1>দুই</h1>"));
    assert!(page(&site, "en/lessons/two/slides/").contains("lang=\"en\""));
}

#[test]
fn an_entry_at_the_address_goes_first() {
    let (site, _) = build(&[HOME, ONE, TWO, ("content/en/lessons/one/slides.md", "+++\ntitle = \"Mine\"\n+++\n")]);
    assert!(page(&site, "en/lessons/one/slides/").contains("<h1>Mine</h1>"));
    assert!(!page(&site, "en/lessons/one/").contains("href=\"slides/\""));
}

#[test]
fn the_whole_course_has_each_id_once_and_its_links_stay_on_the_page() {
    let (site, _) = build(&[HOME, ONE, TWO, ("content/en/courses/c.md", &course(""))]);
    let whole = page(&site, "en/courses/c/all/");
    let mut seen = ids(&whole);
    let count = seen.len();
    seen.sort_unstable();
    seen.dedup();
    assert_eq!(seen.len(), count, "{whole}");
    for id in ["one/", "one/start", "two/start", "one/note.1", "two/note.1"] {
        assert!(seen.contains(&id), "{id} is not in {seen:?}");
    }
    assert!(whole.contains("href=\"#two/start\""), "{whole}");
    let targets = whole.split("href=\"#").skip(1).filter_map(|rest| rest.split('"').next());
    let lost: Vec<&str> = targets.filter(|target| !seen.contains(target)).collect();
    assert_eq!(lost, [] as [&str; 0]);
}

#[test]
fn the_syllabus_counts_from_the_start_with_breaks_between() {
    let (site, _) = build(&[HOME, ONE, TWO, ("content/en/courses/c.md", &course(""))]);
    let html = page(&site, "en/courses/c/");
    for part in ["PT0H0M\">0:00<", "PT0H45M\">0:45<", "PT1H25M\">1:25<", "Break, 15 minutes", "<li>Why?</li>"] {
        assert!(html.contains(part), "{part} is not in {html}");
    }
    let (site, _) = build(&[HOME, ONE, TWO, ("content/en/courses/c.md", &course("breaks = [0, 5]\n"))]);
    assert!(page(&site, "en/courses/c/").contains("PT1H10M\">1:10<"));
}

const DAY: &str = "[timetable]\ntimezone = \"Asia/Dhaka\"\n[[timetable.days]]\ndate = 2026-12-05\nstart = \"9:30\"\n";

#[test]
fn a_timetable_has_times_for_people_and_machines() {
    let bengali = ("content/bn/courses/c.md", "+++\ntitle = \"কোর্স\"\n+++\n");
    let (site, notes) = build(&[HOME, ONE, TWO, ("content/en/courses/c.md", &course(DAY)), bengali]);
    assert_eq!(notes, [] as [&str; 0]);
    let html = page(&site, "en/courses/c/");
    assert!(html.contains("<time datetime=\"2026-12-05T10:15:00+06:00\">10:15"), "{html}");
    assert!(html.contains("Asia/Dhaka (UTC+6:00)") && html.contains("Saturday"));
    assert!(page(&site, "bn/courses/c/").contains("<time datetime=\"2026-12-05T10:15:00+06:00\">১০:১৫"));
    assert!(page(&site, "en/lessons/two/facilitator/").contains("2026-12-05"));
}

#[test]
fn days_that_do_not_fit_are_reported_with_numbers() {
    let late = course(&format!("{DAY}end = \"10:20\"\n[[timetable.days]]\nstart = \"9:00\"\nend = \"9:30\"\n"));
    let found = build(&[HOME, ONE, TWO, ("content/en/courses/c.md", &late)]).1;
    assert_eq!(
        found,
        [
            "content/en/courses/c.md:13:7 day-too-long: day 2 ends at 09:40, 10 minutes too late (start earlier, shorten a pause, or move a lesson to another day)"
        ]
    );
    let full = course(&format!("{DAY}end = \"10:20\"\n"));
    let found = build(&[HOME, ONE, TWO, ("content/en/courses/c.md", &full)]).1;
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].contains("no-time-left: the timetable has no time left for 40 minutes of lessons: `lessons/two`"));
    let wrong = course("[[timetable.days]]\nstart = \"9.30\"\n");
    let found = build(&[HOME, ONE, TWO, ("content/en/courses/c.md", &wrong)]).1;
    let is_it =
        |note: &String| note.starts_with("content/en/courses/c.md:6:9 wrong-value") && note.contains("\"09:30\"");
    assert!(found.iter().any(is_it), "{found:?}");
}

#[test]
fn circles_and_selves_are_named_at_the_key() {
    let lesson = |title: &str, keys: &str| format!("+++\ntitle = \"{title}\"\n{keys}+++\n");
    let (a, b, c) = (
        lesson("A", "prerequisites = [\"b\", \"a\"]\n"),
        lesson("B", "prerequisites = [\"c\"]\n"),
        lesson("C", "follow_up = [\"d\"]\nprerequisites = [\"a\"]\n"),
    );
    let d = lesson("D", "");
    let found = build(&[
        HOME,
        ("content/en/lessons/a.md", &a),
        ("content/en/lessons/b.md", &b),
        ("content/en/lessons/c.md", &c),
        ("content/en/lessons/d.md", &d),
    ])
    .1;
    assert_eq!(
        found,
        [
            "content/en/lessons/a.md:3:18 circular-order: prerequisites and follow-ups go in a circle: `lessons/a` comes after `lessons/b` comes after `lessons/c` comes after `lessons/a` (take one of them out)",
            "content/en/lessons/a.md:3:23 needs-itself: the lesson names itself in `prerequisites` (take it out)",
        ]
    );
}

#[test]
fn a_follow_up_is_an_order_too() {
    let found = build(&[
        HOME,
        ("content/en/lessons/a.md", "+++\ntitle = \"A\"\nfollow_up = [\"b\"]\nprerequisites = [\"b\"]\n+++\n"),
        ("content/en/lessons/b.md", "+++\ntitle = \"B\"\n+++\n"),
    ])
    .1;
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].contains("`lessons/a` comes after `lessons/b` comes after `lessons/a`"));
}

#[test]
fn a_course_teaches_first_what_is_asked_for() {
    let one = ("content/en/lessons/one.md", "+++\ntitle = \"One\"\nprerequisites = [\"two\"]\n+++\n");
    let found = build(&[HOME, one, TWO, ("content/en/courses/c.md", &course(""))]).1;
    assert_eq!(
        found,
        [
            "content/en/courses/c.md:4:12 taught-later: `lessons/one` asks for `lessons/two`, which the course teaches later (change the order of the lessons, or the prerequisite)"
        ]
    );
}
