# SPDX-License-Identifier: MIT OR Apache-2.0

### Português. Esta tradução precisa ser revista por um falante nativo.
### Needs review by a native speaker.

reading-time = tempo de leitura: cerca de { DURATION($n) }
hijri-near = aproximadamente { HIJRI($date) }
