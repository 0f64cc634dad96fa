# SPDX-License-Identifier: MIT OR Apache-2.0

### Français. Cette traduction doit être relue par une personne dont c’est la langue maternelle.
### Needs review by a native speaker.

## Films and sounds

transcript = Transcription
watch-film = À voir :
listen-to-sound = À écouter :
