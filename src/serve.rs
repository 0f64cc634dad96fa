//! Answers requests from an output tree; the reload script is put in here and nowhere else.
