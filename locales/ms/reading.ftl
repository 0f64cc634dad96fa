# SPDX-License-Identifier: MIT OR Apache-2.0

### Bahasa Melayu. Terjemahan ini perlu disemak oleh penutur jati.
### Needs review by a native speaker.

reading-time = masa membaca kira-kira { DURATION($n) }
hijri-near = sekitar { HIJRI($date) }
