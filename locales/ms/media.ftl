# SPDX-License-Identifier: MIT OR Apache-2.0

### Bahasa Melayu. Terjemahan ini perlu disemak oleh penutur jati.
### Needs review by a native speaker.

## Films and sounds

transcript = Transkrip
watch-film = Tonton:
listen-to-sound = Dengar:
