# SPDX-License-Identifier: MIT OR Apache-2.0

### हिन्दी। इस अनुवाद की समीक्षा किसी मातृभाषी द्वारा होनी बाकी है।
### Needs review by a native speaker.

## Time

duration-minutes = { $n } मिनट
duration-hours =
    { $n ->
        [one] { $n } घंटा
       *[other] { $n } घंटे
    }
duration-hours-minutes =
    { $hours ->
        [one] { $hours } घंटा { $minutes } मिनट
       *[other] { $hours } घंटे { $minutes } मिनट
    }
minutes = { DURATION($n) }

## Size of files

size-bytes = { $n } बाइट
size-kilobytes = { $n } किलोबाइट
size-megabytes = { $n } मेगाबाइट
size-gigabytes = { $n } गीगाबाइट
file-size = { BYTES($size) }
pages-count = { $n } पृष्ठ
percent = { PERCENT($share) }
