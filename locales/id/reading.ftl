# SPDX-License-Identifier: MIT OR Apache-2.0

### Bahasa Indonesia. Terjemahan ini perlu ditinjau oleh penutur asli.
### Needs review by a native speaker.

reading-time = waktu baca sekitar { DURATION($n) }
hijri-near = sekitar { HIJRI($date) }
