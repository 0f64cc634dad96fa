//! Complaints of `parse`.
