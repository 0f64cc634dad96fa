# SPDX-License-Identifier: MIT OR Apache-2.0

### Kiswahili. Tafsiri hii inahitaji kupitiwa na mzungumzaji mzawa wa lugha hii.
### Needs review by a native speaker.

## Charts

chart-data = Takwimu katika jedwali
chart-bars = Chati ya nguzo: { $series }. Nambari kubwa zaidi ni { $highest } ({ $highest-at }), ndogo zaidi ni { $lowest } ({ $lowest-at }).
chart-lines = Chati ya mistari: { $series }. Nambari kubwa zaidi ni { $highest } ({ $highest-at }), ndogo zaidi ni { $lowest } ({ $lowest-at }).
