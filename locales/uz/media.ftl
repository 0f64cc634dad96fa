# SPDX-License-Identifier: MIT OR Apache-2.0

### Oʻzbekcha. Bu tarjimani ona tilida soʻzlashuvchi koʻrib chiqishi kerak.
### Needs review by a native speaker.

## Films and sounds

transcript = Matn koʻrinishi
watch-film = Tomosha qiling:
listen-to-sound = Tinglang:
