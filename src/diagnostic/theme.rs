//! Complaints of `theme`.
