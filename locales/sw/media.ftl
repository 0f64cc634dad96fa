# SPDX-License-Identifier: MIT OR Apache-2.0

### Kiswahili. Tafsiri hii inahitaji kupitiwa na mzungumzaji mzawa wa lugha hii.
### Needs review by a native speaker.

## Films and sounds

transcript = Maandishi ya yaliyosemwa
watch-film = Tazama:
listen-to-sound = Sikiliza:
