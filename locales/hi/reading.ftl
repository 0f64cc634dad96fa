# SPDX-License-Identifier: MIT OR Apache-2.0

### हिन्दी। इस अनुवाद की समीक्षा किसी मातृभाषी द्वारा होनी बाकी है।
### Needs review by a native speaker.

reading-time = पढ़ने में लगभग { DURATION($n) }
hijri-near = लगभग { HIJRI($date) }
