# SPDX-License-Identifier: MIT OR Apache-2.0

### Oʻzbekcha. Bu tarjimani ona tilida soʻzlashuvchi koʻrib chiqishi kerak.
### Needs review by a native speaker.

## Charts

chart-data = Raqamlar jadvalda
chart-bars = Ustunli diagramma: { $series }. Eng katta son – { $highest } ({ $highest-at }), eng kichigi – { $lowest } ({ $lowest-at }).
chart-lines = Chiziqli diagramma: { $series }. Eng katta son – { $highest } ({ $highest-at }), eng kichigi – { $lowest } ({ $lowest-at }).
