//! The budget sheet of a toolkit in the words and numbers of a language, for the website and for print.

use super::web::message;
use crate::kind::toolkit::Budget;
use crate::language::Tag;
use crate::locale::{Arguments, Locales, Value};
use crate::view::{BudgetLineView, BudgetView};

/// The sheet for readers of a language; `None` without lines.
pub fn sheet(locales: &Locales, reader: &Tag, budget: &Budget) -> Option<BudgetView> {
    let number = |amount: i64| locales.number(reader, amount as f64);
    let sum = budget.lines_sum();
    let reserve = budget.reserve.map(|percent| {
        let share = Arguments::from([("share".to_owned(), Value::Number(percent as f64 / 100.0))]);
        BudgetLineView {
            title: message(locales, reader, "budget-reserve", &share),
            amount: sum.map(|sum| number(budget.put_aside(sum))),
            without_money: None,
        }
    });
    let lines = budget.lines.iter().map(|line| BudgetLineView {
        title: line.title.clone(),
        amount: line.amount.map(number),
        without_money: line.without_money.clone(),
    });
    let lines: Vec<BudgetLineView> = lines.collect();
    (!lines.is_empty()).then(|| BudgetView {
        currency: budget.currency.clone(),
        lines,
        reserve,
        sum: sum.map(|sum| number(sum.saturating_add(budget.put_aside(sum)))),
    })
}
