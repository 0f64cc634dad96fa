# SPDX-License-Identifier: MIT OR Apache-2.0

### Español. Esta traducción debe ser revisada por una persona de lengua materna española.
### Needs review by a native speaker.

reading-time = tiempo de lectura: aproximadamente { DURATION($n) }
hijri-near = aproximadamente { HIJRI($date) }
