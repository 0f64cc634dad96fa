# SPDX-License-Identifier: MIT OR Apache-2.0

### Bahasa Indonesia. Terjemahan ini perlu ditinjau oleh penutur asli.
### Needs review by a native speaker.

## Time

duration-minutes = { $n } menit
duration-hours = { $n } jam
duration-hours-minutes = { $hours } jam { $minutes } menit
minutes = { DURATION($n) }

## Size of files

size-bytes = { $n } bita
size-kilobytes = { $n } kB
size-megabytes = { $n } MB
size-gigabytes = { $n } GB
file-size = { BYTES($size) }
pages-count = { $n } halaman
percent = { PERCENT($share) }
