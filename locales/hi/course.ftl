# SPDX-License-Identifier: MIT OR Apache-2.0

### हिन्दी। इस अनुवाद की समीक्षा किसी मातृभाषी द्वारा होनी बाकी है।
### Needs review by a native speaker.

## Courses

start-course = पाठ्यक्रम शुरू करें
course-length = { $lessons } पाठ, { DURATION($minutes) }

## Toolkits

phases = चरण दर चरण
phase-before = पहले
phase-during = के दौरान
phase-after = बाद में
duration = अवधि
roles = भूमिकाएँ
checklists = जाँच-सूचियाँ
templates = नमूने
case-studies = केस स्टडी
budget = बजट पत्रक
budget-what = मद
budget-planned = नियोजित राशि
budget-real = वास्तविक राशि
budget-without-money = बिना पैसे के
budget-reserve = आरक्षित, { PERCENT($share) }
budget-sum = कुल

## Files to take away

downloads = अपने साथ ले जाएँ
download-pdf = PDF डाउनलोड करें
download-epub = EPUB डाउनलोड करें
download-facts = { $pages } पृष्ठ, { BYTES($size) }
download-later = PDF खोलने पर बनाई जाती है।
