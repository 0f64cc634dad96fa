//! The messages that the program carries.

use super::*;

fn embedded() -> Noted<Locales> {
    Locales::load(&SourceTree::in_memory_with_defaults([]), &languages(&["en", "bn", "uz", "ar"]))
}

#[test]
fn they_have_no_problem() {
    assert_eq!(embedded().notes, []);
}
