# SPDX-License-Identifier: MIT OR Apache-2.0

### Pictures, films, sounds, charts.

## Films and sounds

# Opens what is said in a film or sound, in words to read.
transcript = Transcript
# In print, before the address of a film.
watch-film = Watch it:
# In print, before the address of a sound.
listen-to-sound = Listen to it:
