//! Complaints of `write`.
