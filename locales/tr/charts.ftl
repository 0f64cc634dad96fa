# SPDX-License-Identifier: MIT OR Apache-2.0

### Türkçe. Bu çevirinin anadili Türkçe olan biri tarafından gözden geçirilmesi gerekiyor.
### Needs review by a native speaker.

## Charts

chart-data = Tablo olarak sayılar
chart-bars = Sütun grafiği: { $series }. En büyük sayı { $highest } ({ $highest-at }), en küçük sayı { $lowest } ({ $lowest-at }).
chart-lines = Çizgi grafiği: { $series }. En büyük sayı { $highest } ({ $highest-at }), en küçük sayı { $lowest } ({ $lowest-at }).
