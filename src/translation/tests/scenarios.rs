//! Edits of sources and translations, one after the other, each with the states that it leads to.

use super::*;

const LESSON: &str = "\
# Add a photo

Wikimedia Commons is the home of free pictures. Everyone may use them.

## Before you begin

You need an account and a photo that you took yourself.

## Licences

Commons only accepts free content, so check the licence before you upload a photo.

- Your own work is fine.
- Photos from newspapers are not.

## Upload your photo

1. Open the [upload wizard](https://commons.wikimedia.org/wiki/Special:UploadWizard).
2. Choose the photo.
3. Describe what it shows. If you did not take it yourself, say who did.
4. Add the categories.

## Exercise

Upload one photo of your town and add it to an article about it.

> [!tip]
> Ask somebody to look at it first.

| Good | Better |
| --- | --- |
| A title | A title with a place |
";

fn lesson() -> Pairing {
    let text = LESSON.replacen("# Add a photo", "+++\ntitle = \"Add a photo\"\n+++", 1);
    Pairing::new(&text)
}

fn after(edit: impl FnOnce(&mut Pairing)) -> (String, Pairing, Synced) {
    let mut pairing = lesson();
    edit(&mut pairing);
    let synced = pairing.sync();
    (pairing.states(), pairing, synced)
}

fn section(text: &str, from: &str, to: &str) -> String {
    let (start, end) = (text.find(from).unwrap(), text.find(to).unwrap());
    text[start..end].to_owned()
}

#[test]
fn wrapping_line_ends_and_empty_lines_mean_nothing() {
    let (states, ..) = after(|pairing| {
        pairing.source = pairing.source.replace(" the ", "\nthe ").replace("\n\n", "\n\n\n").replace('\n', "\r\n");
    });
    assert_eq!(states, "20 current");
}

#[test]
fn a_reworded_paragraph_is_outdated_alone() {
    let (states, pairing, _) = after(|pairing| {
        pairing.edit_source(
            "Commons only accepts free content, so check",
            "Commons accepts free content only, so do check",
        );
    });
    assert_eq!(states, "19 current, 1 outdated");
    let record = pairing.catalogue.records.iter().find(|record| record.state() == State::Outdated).unwrap();
    assert!(record.basis().contains("only accepts") && record.source.contains("do check"));
    assert!(pairing.catalogue.write().contains("#, fuzzy\n#| msgid \"Commons only accepts"));
}

#[test]
fn an_inserted_section_is_untranslated_and_nothing_else() {
    let (states, ..) = after(|pairing| {
        pairing.edit_source("## Upload your photo", "## Take the photo\n\nUse natural light.\n\nAsk people before you photograph them.\n\n- Morning light is best.\n- Avoid flash.\n\n## Upload your photo");
    });
    assert_eq!(states, "20 current, 5 untranslated");
}

#[test]
fn a_moved_section_outdates_nothing() {
    let (states, ..) = after(|pairing| {
        let moved = section(&pairing.source, "## Licences", "## Upload");
        pairing.source = format!("{}\n{moved}", pairing.source.replace(&moved, ""));
    });
    assert_eq!(states, "20 current");
}

#[test]
fn a_moved_section_with_changes_is_outdated_only_where_it_changed() {
    let (states, ..) = after(|pairing| {
        let moved = section(&pairing.source, "## Licences", "## Upload");
        pairing.source = format!("{}\n{moved}", pairing.source.replace(&moved, ""));
        pairing.edit_source("## Licences", "## Free licences").edit_source("so check", "so always check");
    });
    assert_eq!(states, "18 current, 2 outdated");
}

#[test]
fn a_changed_target_is_carried_into_the_translation() {
    let (states, pairing, synced) = after(|pairing| {
        pairing.edit_source("Special:UploadWizard", "Special:UploadWizard?campaign=wlr");
    });
    assert_eq!(states, "20 current");
    assert!(pairing.target.contains("(https://commons.wikimedia.org/wiki/Special:UploadWizard?campaign=wlr)"));
    assert!(synced.remarks.iter().any(|remark| matches!(remark, Remark::TargetsFollowed { .. })));
}

#[test]
fn a_target_of_the_translation_s_own_stays_and_is_said() {
    let (states, pairing, synced) = after(|pairing| {
        pairing.edit_target("https://commons.wikimedia.org/wiki/Special:UploadWizard", "https://bn.example.org/");
        pairing.sync();
        pairing.edit_source("Special:UploadWizard", "Special:Upload");
    });
    assert_eq!(states, "20 current");
    assert!(pairing.target.contains("https://bn.example.org/"));
    assert!(synced.remarks.iter().any(|remark| matches!(remark, Remark::TargetLeft { .. })));
}

#[test]
fn a_replaced_paragraph_is_untranslated_and_the_old_translation_is_kept() {
    let (states, pairing, _) = after(|pairing| {
        pairing.edit_source(
            "Commons only accepts free content, so check the licence before you upload a photo.",
            "Your own pictures are welcome here. Those from newspapers and social media never are.",
        );
    });
    assert_eq!(states, "19 current, 1 untranslated, 1 orphaned");
    assert!(pairing.catalogue.write().contains("#~ msgid \"Commons only accepts"));
}

#[test]
fn a_split_paragraph_outdates_nothing() {
    let (states, ..) = after(|pairing| {
        pairing.edit_source(" If you did not take it yourself", "\n\n   If you did not take it yourself");
        pairing.edit_source("2. Choose the photo.\n", "");
    });
    assert_eq!(states, "20 current, 1 orphaned");
}

#[test]
fn joined_paragraphs_outdate_nothing() {
    let (states, mut pairing, _) = after(|pairing| {
        pairing.edit_source("## Upload your photo\n\n", "## Upload your photo\n\nFirst do this.\n\nThen do that.\n\n");
        pairing.edit_target("## বUpload", "নতুন\n\n## বUpload");
        pairing.target = translated(&pairing.source);
    });
    assert_eq!(states, "22 current");
    pairing.edit_source("First do this.\n\nThen do that.", "First do this. Then do that.");
    pairing.sync();
    assert_eq!(pairing.states(), "21 current");
    pairing.edit_source("First do this. Then", "First do this.\n\nThen");
    pairing.sync();
    assert_eq!(pairing.states(), "22 current");
}

#[test]
fn a_translator_may_split_and_join_paragraphs() {
    let (states, mut pairing, _) = after(|pairing| {
        pairing.edit_target("বof বfree বpictures. ", "বof বfree বpictures.\n\n");
    });
    assert_eq!(states, "20 current");
    pairing.edit_target("বEveryone বmay বuse বthem.", "বEveryone বmay বuse বthem বall.");
    pairing.sync();
    assert_eq!(pairing.states(), "20 current");
    pairing.edit_source("Everyone may use them.", "Nobody may use them.");
    pairing.sync();
    assert_eq!(pairing.states(), "19 current, 1 outdated");
}

#[test]
fn an_inserted_step_and_renumbering_outdate_nothing() {
    let (states, ..) = after(|pairing| {
        pairing
            .edit_source("2. Choose the photo.\n3. Describe", "2. Log in.\n3. Choose the photo.\n4. Describe")
            .edit_source("4. Add the", "5. Add the");
    });
    assert_eq!(states, "20 current, 1 untranslated");
}

#[test]
fn a_translation_changed_after_its_source_is_current_again() {
    let (_, mut pairing, _) = after(|pairing| {
        pairing.edit_source("Everyone may use them.", "Everybody is free to use them.");
    });
    assert_eq!(pairing.states(), "19 current, 1 outdated");
    pairing.edit_target("বEveryone বmay বuse", "সবাই বfree বuse");
    pairing.sync();
    assert_eq!(pairing.states(), "20 current");
}

#[test]
fn a_source_edited_back_is_current_again() {
    let (_, mut pairing, _) = after(|pairing| {
        pairing.edit_source("Everyone may", "Nobody may");
    });
    pairing.edit_source("Nobody may", "Somebody may").sync();
    assert_eq!(pairing.states(), "19 current, 1 outdated");
    pairing.edit_source("Somebody may", "Everyone may").sync();
    assert_eq!(pairing.states(), "20 current");
}

#[test]
fn of_two_equal_paragraphs_the_one_that_changed_is_outdated() {
    let text = "## One\n\nDo it now, please.\n\n## Two\n\nDo it now, please.\n\n## Three\n\nEnd.\n";
    let mut pairing = Pairing::new(text);
    pairing.edit_target("বDo বit বnow, বplease.\n\n## বTwo", "এখন করুন\n\n## বTwo").sync();
    pairing.edit_source("Do it now, please.\n\n## Two", "Do it today, please.\n\n## Two").sync();
    assert_eq!(pairing.states(), "5 current, 1 outdated");
    assert_eq!(pairing.record("Do it today, please.").translation, "এখন করুন");
}

#[test]
fn an_id_is_not_the_words_of_a_heading() {
    let (states, ..) = after(|pairing| {
        pairing.edit_source("## Licences", "## Licences {#licences}");
    });
    assert_eq!(states, "20 current");
}

#[test]
fn a_list_that_becomes_a_table_keeps_its_words() {
    let (states, ..) = after(|pairing| {
        pairing.edit_source(
            "- Your own work is fine.\n- Photos from newspapers are not.\n",
            "| What | Why |\n| --- | --- |\n| Your own work is fine. | It is yours. |\n| Photos from newspapers are not. | They are theirs. |\n",
        );
    });
    assert_eq!(states, "20 current, 4 untranslated");
}

#[test]
fn a_section_moved_to_another_file_is_kept_here_and_known_there_by_nobody() {
    let (states, pairing, _) = after(|pairing| {
        let moved = section(&pairing.source, "## Licences", "## Upload");
        pairing.source = pairing.source.replace(&moved, "");
    });
    assert_eq!(states, "16 current, 4 orphaned");
    let mut back = pairing.clone();
    back.source = LESSON.replacen("# Add a photo", "+++\ntitle = \"Add a photo\"\n+++", 1);
    back.sync();
    assert_eq!(back.states(), "20 current");
}

#[test]
fn a_paragraph_taken_out_of_the_translation_is_untranslated_and_its_text_kept() {
    let (states, mut pairing, _) = after(|pairing| {
        pairing.edit_target("বYou বneed বan বaccount বand বa বphoto বthat বyou বtook বyourself.\n\n", "");
    });
    assert_eq!(states, "19 current, 1 untranslated, 1 orphaned");
    pairing.edit_target(
        "## বLicences",
        "বYou বneed বan বaccount বand বa বphoto বthat বyou বtook বyourself.\n\n## বLicences",
    );
    pairing.sync();
    assert_eq!(pairing.states(), "20 current");
}

#[test]
fn a_translation_from_a_platform_goes_into_the_file() {
    let mut pairing = lesson();
    let index = pairing.catalogue.records.iter().position(|record| record.source.starts_with("Choose")).unwrap();
    pairing.catalogue.records[index].translation = "ছবিটি বাছুন।".into();
    pairing.sync();
    assert!(pairing.target.contains("2. ছবিটি বাছুন।\n"), "{}", pairing.target);
    assert_eq!(pairing.states(), "20 current");
}

#[test]
fn file_and_catalogue_both_changed_are_left_as_they_are() {
    let mut pairing = lesson();
    let index = pairing.catalogue.records.iter().position(|record| record.source.starts_with("Choose")).unwrap();
    pairing.catalogue.records[index].translation = "ছবিটি বাছুন।".into();
    pairing.edit_target("বChoose বthe বphoto.", "বPick বthe বphoto.");
    let synced = pairing.sync();
    let conflict = synced.remarks.iter().find_map(|remark| match remark {
        Remark::Conflict { file, catalogue, .. } => Some((file.as_str(), catalogue.as_str())),
        _ => None,
    });
    assert_eq!(conflict, Some(("বPick বthe বphoto.", "ছবিটি বাছুন।")));
    assert!(pairing.target.contains("বPick") && pairing.catalogue.write().contains("ছবিটি"));
}

#[test]
fn a_copy_of_the_source_is_no_translation_and_follows_it() {
    let mut pairing = lesson();
    pairing.edit_source("## Exercise\n", "## Exercise\n\nA new paragraph for everyone.\n").sync();
    pairing.edit_target("## বExercise\n", "## বExercise\n\nA new paragraph for everyone.\n").sync();
    assert_eq!(pairing.states(), "20 current, 1 untranslated");
    pairing.edit_source("A new paragraph for everyone.", "A newer paragraph for everyone.").sync();
    assert!(pairing.target.contains("\nA newer paragraph for everyone.\n"));
    pairing.edit_target("A newer paragraph for everyone.", "সবার জন্য নতুন।").sync();
    assert_eq!(pairing.states(), "21 current");
}

#[test]
fn front_matter_is_kept_track_of_too() {
    let mut pairing = lesson();
    pairing.edit_source("Add a photo", "Share your pictures").sync();
    assert_eq!(pairing.states(), "19 current, 1 outdated");
    assert_eq!(pairing.record("Share your pictures").basis(), "Add a photo");
}

#[test]
fn what_can_be_paired_in_two_ways_is_said_and_not_guessed() {
    let source = "One two three four.\n\nFive six seven eight.\n\nNine ten eleven twelve.\n";
    let target = "এক দুই তিন চার পাঁচ।\n\nছয় সাত আট নয় দশ।\n";
    let mut pairing = Pairing { source: source.into(), target: target.into(), catalogue: Catalogue::new("bn", "en") };
    let synced = pairing.sync();
    assert_eq!(pairing.states(), "3 untranslated");
    assert_eq!(synced.remarks.iter().filter(|remark| matches!(remark, Remark::Unpaired { .. })).count(), 2);
}

#[test]
fn a_translation_from_elsewhere_takes_the_place_of_the_source_s_words() {
    let mut pairing = Pairing::new("## One\n\nText.\n");
    pairing.edit_source("Text.\n", "Text.\n\nMore of it.\n").edit_target("বText.\n", "বText.\n\nMore of it.\n");
    pairing.sync();
    assert_eq!(pairing.states(), "2 current, 1 untranslated");
    let record = pairing.catalogue.records.iter_mut().find(|record| record.source == "More of it.").unwrap();
    record.translation = "আরও।".into();
    pairing.sync();
    assert_eq!(pairing.target, "## বOne\n\nবText.\n\nআরও।\n");
    assert_eq!(pairing.states(), "3 current");
}

#[test]
fn another_version_of_the_source_that_was_never_translated_is_no_translation() {
    let source =
        "The wizard asks for a title and a good description.\n\nEveryone may use all pictures of this place.\n";
    let target = "The old wizard asks for a good title and a description.\n\nTodo el mundo puede usar las fotos.\n";
    let mut pairing = Pairing { source: source.into(), target: target.into(), catalogue: Catalogue::new("es", "en") };
    let (source, target) = (units_of("en", source), units_of("es", target));
    let sides = (Side { language: "en", units: &source }, Side { language: "es", units: &target });
    let synced = sync(sides.0, sides.1, &pairing.catalogue, Adoption::Translated);
    pairing.catalogue = synced.catalogue.clone();
    assert_eq!(pairing.states(), "1 current, 1 untranslated");
    assert!(synced.remarks.is_empty() && synced.edits.is_empty(), "{synced:#?}");
    let again = sync(sides.0, sides.1, &synced.catalogue, Adoption::Translated);
    assert_eq!((again.catalogue, again.edits), (synced.catalogue, Vec::new()));
}

#[test]
fn a_translator_may_merge_two_paragraphs() {
    let mut pairing = Pairing::new("## One\n\nFirst do this with care.\n\nThen do that at once.\n\n## Two\n\nEnd.\n");
    pairing.edit_target("বcare.\n\nবThen", "বcare. বThen").sync();
    assert_eq!(pairing.states(), "5 current");
    pairing.edit_source("at once", "in a while").sync();
    // The changed half stands apart again: it is untranslated, and the merged text outdated.
    assert_eq!(pairing.states(), "3 current, 1 outdated, 1 untranslated");
    assert!(pairing.target.contains("বcare. বThen"), "{}", pairing.target);
}

#[test]
fn code_that_the_translator_changed_first_is_not_outdated() {
    let mut pairing = Pairing::new("- `git checkout HEAD`\n- Two words here.\n");
    pairing.edit_target("`git বcheckout বHEAD`", "`git restore`").sync();
    assert_eq!(pairing.states(), "2 current");
    pairing.edit_source("`git checkout HEAD`", "`git restore`").sync();
    assert_eq!(pairing.states(), "2 current");
}

#[test]
fn a_translator_may_be_ahead_of_the_code_in_a_sentence() {
    let mut pairing = Pairing::new("Put it back by `git checkout` now.\n\nLook at `planets` again.\n");
    pairing.edit_target("`git বcheckout`", "`git restore`").sync();
    pairing.edit_source("`git checkout`", "`git restore`").edit_source("`planets`", "`recipes`").sync();
    assert_eq!(pairing.states(), "1 current, 1 outdated");
    pairing.edit_source("Put it back", "Put all of it back").sync();
    assert_eq!(pairing.states(), "2 outdated");
}
