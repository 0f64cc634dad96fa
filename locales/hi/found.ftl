# SPDX-License-Identifier: MIT OR Apache-2.0

### हिन्दी। इस अनुवाद की समीक्षा किसी मातृभाषी द्वारा होनी बाकी है।
### Needs review by a native speaker.

## Citing and reusing

cite-title = उद्धरण और पुनः उपयोग
cite-this = इस पृष्ठ को उद्धृत करें
cite-publication = इस प्रकाशन को उद्धृत करें
cite-reuse = श्रेय देकर पुनः उपयोग करें
cite-reuse-how = जहाँ उपयोग करें वहाँ इनमें से एक पंक्ति रखें और बताएँ कि आपने क्या बदला।
cite-attribution = “{ $title }”, { $authors }, { $site }, { $license }
cite-as-text = सादा पाठ
cite-as-html = HTML
cite-as-wikitext = विकिपाठ
cite-copy = कॉपी करें
cite-copied = कॉपी हो गया

## Calendars

calendar-add = कैलेंडर में जोड़ें
calendar-subscribe = कैलेंडर की सदस्यता लें
event-packs = साथ ले जाने के लिए

## Maps and mentors

map-title = मानचित्र पर
map-source = मानचित्र: Natural Earth, सार्वजनिक डोमेन
mentors-title = भाषा और विषय के अनुसार मार्गदर्शक
facet-topic = विषय
