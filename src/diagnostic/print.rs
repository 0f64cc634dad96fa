//! Complaints of `print`.
