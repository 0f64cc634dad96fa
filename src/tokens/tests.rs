//! Colours as WCAG measures them, and tokens laid over tokens.

use super::*;

fn tokens(text: &str) -> Result<Tokens, String> {
    toml::from_str(text).map_err(|error| error.message().to_owned())
}

#[test]
fn contrast_is_that_of_the_standard() {
    let (white, black) = (Colour::new(255, 255, 255), Colour::new(0, 0, 0));
    assert!((white.contrast(black) - 21.0).abs() < 1e-9);
    assert!((white.contrast(white) - 1.0).abs() < 1e-9);
    // The grey that every guide names: just enough, and one step less.
    assert!(Colour::new(0x76, 0x76, 0x76).contrast(white) >= 4.5);
    assert!(Colour::new(0x77, 0x77, 0x77).contrast(white) < 4.5);
}

#[test]
fn colours_and_lengths_are_typed() {
    assert_eq!(Colour::try_from("#1af".to_owned()), Ok(Colour::new(0x11, 0xaa, 0xff)));
    assert_eq!(Colour::new(1, 2, 255).to_string(), "#0102ff");
    for wrong in ["115e67", "#12", "red", "#ääää", "#gggggg"] {
        assert!(Colour::try_from(wrong.to_owned()).is_err(), "{wrong}");
    }
    assert_eq!(Length::try_from("20px".to_owned()).map(Length::rem), Ok(1.25));
    assert!(Length::try_from("wide".to_owned()).is_err());
    assert!(Length::try_from("-1rem".to_owned()).is_err());
    assert!(tokens("[light]\nacent = \"#000000\"").unwrap_err().contains("unknown field `acent`"));
    assert!(tokens("[light]\naccent = \"teal\"").unwrap_err().contains("`teal` is no colour"));
}

#[test]
fn what_an_institution_says_comes_before_the_theme() {
    let theme = tokens("scale = 1.2\n[light]\nink = \"#111111\"\npaper = \"#ffffff\"").expect("right");
    let own = tokens("radius = \"0rem\"\n[light]\nink = \"#222222\"\n[families]\nLatn = \"Georgia\"").expect("right");
    let both = own.over(&theme);
    assert_eq!(both.light.ink, Some(Colour::new(0x22, 0x22, 0x22)));
    assert_eq!(both.light.paper, Some(Colour::new(255, 255, 255)));
    assert_eq!((both.scale, both.radius.map(Length::rem)), (Some(1.2), Some(0.0)));
    assert_eq!(both.families["Latn"], "Georgia");
}

#[test]
fn a_faint_pair_is_named_with_the_nearest_colour_that_passes() {
    let tokens = tokens("[light]\naccent = \"#5fb0b8\"\npaper = \"#ffffff\"").expect("right");
    let found = faint(&tokens);
    let pairs: Vec<_> = found.iter().map(|one| (one.scheme, one.front, one.ground)).collect();
    assert_eq!(pairs, [(Scheme::Light, "accent", "paper"), (Scheme::Contrast, "accent", "paper")]);
    for one in found {
        assert!(one.ratio < one.required);
        assert!(one.nearest.contrast(one.on) >= one.required, "{one:?}");
        assert!(one.nearest.contrast(one.on) < one.required + 0.3, "it is the nearest: {one:?}");
    }
}

#[test]
fn a_value_is_found_in_its_table() {
    let text = "[tokens.dark]\nink = \"#fff\"\n[tokens.light]\nink = \"#000\"\n";
    let place = |scheme| place(text, scheme, "ink").map(|range| (range.start, &text[range]));
    assert_eq!(place(Scheme::Dark), Some((20, "\"#fff\"")));
    assert_eq!(place(Scheme::Light), Some((48, "\"#000\"")));
    assert_eq!(super::place(text, Scheme::Light, "paper"), None);
}
