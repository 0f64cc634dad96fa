//! The scale of a chart: which values it goes through.

/// From three to seven round numbers that span the values and zero, smallest first. Zero is always there: a scale that
/// begins elsewhere makes small differences look large.
pub fn ticks(values: impl IntoIterator<Item = f64>) -> Vec<f64> {
    let (low, high) =
        values.into_iter().fold((0.0_f64, 0.0_f64), |(low, high), value| (low.min(value), high.max(value)));
    let high = if low == 0.0 && high == 0.0 { 1.0 } else { high };
    let rough = (high - low) / 4.0;
    let power = rough.log10().floor();
    let step = [1.0, 2.0, 2.5, 5.0, 10.0].into_iter().find(|step| step * 10_f64.powf(power) >= rough * 0.999);
    let step = step.unwrap_or(10.0) * 10_f64.powf(power);
    let (first, last) = ((low / step).floor() as i64, (high / step - 1e-9).ceil() as i64);
    // Multiples of a step such as 0.1 are rounded to what they are meant to be.
    let digits = 10_f64.powf((1.0 - power).clamp(0.0, 15.0));
    (first..=last).map(|index| (index as f64 * step * digits).round() / digits).collect()
}
