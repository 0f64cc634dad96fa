# SPDX-License-Identifier: MIT OR Apache-2.0

### Español. Esta traducción debe ser revisada por una persona de lengua materna española.
### Needs review by a native speaker.

## Films and sounds

transcript = Transcripción
watch-film = Míralo:
listen-to-sound = Escúchalo:
