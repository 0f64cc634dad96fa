# SPDX-License-Identifier: MIT OR Apache-2.0

### हिन्दी। इस अनुवाद की समीक्षा किसी मातृभाषी द्वारा होनी बाकी है।
### Needs review by a native speaker.

## Films and sounds

transcript = लिखित रूप
watch-film = देखें:
listen-to-sound = सुनें:
