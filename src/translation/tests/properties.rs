//! Whatever is done to source and translation, no translated text is lost, and a second sync changes nothing.
