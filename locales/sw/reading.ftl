# SPDX-License-Identifier: MIT OR Apache-2.0

### Kiswahili. Tafsiri hii inahitaji kupitiwa na mzungumzaji mzawa wa lugha hii.
### Needs review by a native speaker.

reading-time = muda wa kusoma: takriban { DURATION($n) }
hijri-near = takriban { HIJRI($date) }
