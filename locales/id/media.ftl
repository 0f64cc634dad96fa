# SPDX-License-Identifier: MIT OR Apache-2.0

### Bahasa Indonesia. Terjemahan ini perlu ditinjau oleh penutur asli.
### Needs review by a native speaker.

## Films and sounds

transcript = Transkrip
watch-film = Tonton:
listen-to-sound = Dengarkan:
