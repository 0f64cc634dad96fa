//! Complaints of `link`.
