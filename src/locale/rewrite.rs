//! Fluent's tree, changed at load time so that our functions do what fluent-bundle 0.16 gets wrong.
//!
//! On disk everything stays standard Fluent. In memory
//!
//! - a choice by plural, `$n -> [0] … [one] …`, becomes `PLURAL($n, exact: "0") -> [n0] … [one] …`, because
//!   fluent-bundle has the plural rules of CLDR 37, falls back on English for languages it does not know, and never
//!   matches `[1]` once `NUMBER` has an option;
//! - what is put into a text, `{ $n }`, becomes `SHOW($n)`, so that numbers get the language's digits and texts are
//!   isolated only where they must be;
//! - `BYTES($size)` becomes the variable `$bytes-of-size`, because sizes and durations are themselves messages.

use super::catalogue::{Plural, unit};
use super::format::PluralType;
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, Identifier, InlineExpression, NamedArgument, Pattern, PatternElement, VariantKey,
};

/// Prepares an entry for the bundle.
pub fn entry(entry: &mut Entry<String>) {
    match entry {
        Entry::Message(message) => {
            message.value.iter_mut().for_each(pattern);
            message.attributes.iter_mut().for_each(|attribute| pattern(&mut attribute.value));
        }
        Entry::Term(term) => {
            pattern(&mut term.value);
            term.attributes.iter_mut().for_each(|attribute| pattern(&mut attribute.value));
        }
        Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {}
    }
}

/// The variable that stands for what a function which needs messages makes of `variable`.
pub fn computed_variable(function: &str, variable: &str) -> String {
    format!("{}-of-{variable}", function.to_lowercase())
}

/// The name of an exact variant: `[1]` is `n1`, `[1.5]` is `n1_5`.
pub fn exact_name(number: &str) -> String {
    format!("n{}", number.replace('.', "_").replace('-', "m"))
}

fn pattern(pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        if let PatternElement::Placeable { expression: placed } = element {
            expression(placed);
        }
    }
}

fn expression(placed: &mut Expression<String>) {
    if let Some(plural) = Plural::of(placed) {
        choose_by_plural(placed, &plural);
    }
    match placed {
        Expression::Select { variants, .. } => variants.iter_mut().for_each(|variant| pattern(&mut variant.value)),
        Expression::Inline(inline) => shown(inline),
    }
}

fn choose_by_plural(placed: &mut Expression<String>, plural: &Plural) {
    let Expression::Select { selector, variants } = placed else { return };
    let mut exact = Vec::new();
    for variant in variants {
        if let VariantKey::NumberLiteral { value } = &variant.key {
            exact.push(value.clone());
            variant.key = VariantKey::Identifier { name: exact_name(value) };
        }
    }
    let kind = match plural.kind {
        PluralType::Cardinal => "cardinal",
        PluralType::Ordinal => "ordinal",
    };
    let named = [("exact", exact.join(" ")), ("type", kind.to_owned())];
    let old = std::mem::replace(selector, InlineExpression::NumberLiteral { value: "0".to_owned() });
    *selector = call("PLURAL", old, named.map(|(name, value)| named_text(name, value)).into());
}

fn shown(inline: &mut InlineExpression<String>) {
    let wraps = match inline {
        InlineExpression::VariableReference { .. } | InlineExpression::NumberLiteral { .. } => true,
        InlineExpression::FunctionReference { id, arguments } => match (id.name.as_str(), arguments.positional.first())
        {
            ("NUMBER", _) => true,
            ("BYTES" | "DURATION", Some(InlineExpression::VariableReference { id: variable })) => {
                let name = computed_variable(&id.name, &variable.name);
                *inline = InlineExpression::VariableReference { id: Identifier { name } };
                false
            }
            ("UNIT", Some(InlineExpression::VariableReference { id: variable })) => {
                let function = unit(arguments).map_or_else(|| id.name.clone(), |unit| format!("{}-{unit}", id.name));
                let name = computed_variable(&function, &variable.name);
                *inline = InlineExpression::VariableReference { id: Identifier { name } };
                false
            }
            _ => false,
        },
        InlineExpression::Placeable { expression: placed } => {
            expression(placed);
            false
        }
        InlineExpression::StringLiteral { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. } => false,
    };
    if wraps {
        let old = std::mem::replace(inline, InlineExpression::NumberLiteral { value: "0".to_owned() });
        *inline = call("SHOW", old, Vec::new());
    }
}

fn call(name: &str, argument: InlineExpression<String>, named: Vec<NamedArgument<String>>) -> InlineExpression<String> {
    let arguments = CallArguments { positional: vec![argument], named };
    InlineExpression::FunctionReference { id: Identifier { name: name.to_owned() }, arguments }
}

fn named_text(name: &str, value: String) -> NamedArgument<String> {
    let name = Identifier { name: name.to_owned() };
    NamedArgument { name, value: InlineExpression::StringLiteral { value } }
}
