# SPDX-License-Identifier: MIT OR Apache-2.0

### Bahasa Indonesia. Terjemahan ini perlu ditinjau oleh penutur asli.
### Needs review by a native speaker.

## Charts

chart-data = Angka dalam tabel
chart-bars = Diagram batang: { $series }. Angka terbesar { $highest } ({ $highest-at }), terkecil { $lowest } ({ $lowest-at }).
chart-lines = Diagram garis: { $series }. Angka terbesar { $highest } ({ $highest-at }), terkecil { $lowest } ({ $lowest-at }).
