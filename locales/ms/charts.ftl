# SPDX-License-Identifier: MIT OR Apache-2.0

### Bahasa Melayu. Terjemahan ini perlu disemak oleh penutur jati.
### Needs review by a native speaker.

## Charts

chart-data = Angka dalam jadual
chart-bars = Carta bar: { $series }. Angka terbesar { $highest } ({ $highest-at }), terkecil { $lowest } ({ $lowest-at }).
chart-lines = Carta garis: { $series }. Angka terbesar { $highest } ({ $highest-at }), terkecil { $lowest } ({ $lowest-at }).
