# SPDX-License-Identifier: MIT OR Apache-2.0

### Português. Esta tradução precisa ser revista por um falante nativo.
### Needs review by a native speaker.

## Films and sounds

transcript = Transcrição
watch-film = Assista:
listen-to-sound = Ouça:
