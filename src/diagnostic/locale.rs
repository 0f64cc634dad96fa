//! Complaints of `locale`.
