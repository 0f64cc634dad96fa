# SPDX-License-Identifier: MIT OR Apache-2.0

### हिन्दी। इस अनुवाद की समीक्षा किसी मातृभाषी द्वारा होनी बाकी है।
### Needs review by a native speaker.

## Charts

chart-data = आँकड़े तालिका में
chart-bars = स्तंभ चार्ट: { $series }। सबसे बड़ी संख्या { $highest } ({ $highest-at }) है और सबसे छोटी { $lowest } ({ $lowest-at })।
chart-lines = रेखा चार्ट: { $series }। सबसे बड़ी संख्या { $highest } ({ $highest-at }) है और सबसे छोटी { $lowest } ({ $lowest-at })।
