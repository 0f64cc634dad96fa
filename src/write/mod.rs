//! Puts an output tree on disk: only what changed, each file whole, nothing removed that an earlier run did not write.
