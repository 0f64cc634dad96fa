//! Waits for changes, reads, builds, writes or serves, and repeats.
