# SPDX-License-Identifier: MIT OR Apache-2.0

### हिन्दी। इस अनुवाद की समीक्षा किसी मातृभाषी द्वारा होनी बाकी है।
### Needs review by a native speaker.

## On the page of a course

offline-title = बिना इंटरनेट के पढ़ें
offline-for = इस कोर्स के पाठ, चित्र और अभ्यास इसी भाषा में इस डिवाइस पर रखे जाते हैं।
offline-keep = यह कोर्स यहाँ रखें ({ $size })
offline-keeping = लोड हो रहा है: { $count } में से { $done }
offline-kept = यह कोर्स यहाँ रखा है और बिना इंटरनेट के पढ़ा जा सकता है ({ $size })।
offline-remove = इस डिवाइस से हटाएँ
offline-removed = कोर्स इस डिवाइस से हटा दिया गया।
offline-failed = यह नहीं हो सका। क्या इंटरनेट और डिवाइस पर जगह है?

## When the course has changed

offline-new = इस कोर्स का नया संस्करण आया है।
offline-update = नया संस्करण लें

## Without a connection

offline-no-connection = इंटरनेट नहीं है
offline-not-kept = आप जो पन्ना चाहते थे वह इस डिवाइस पर नहीं रखा है। रखे हुए कोर्स नीचे हैं।
offline-courses = यहाँ रखे कोर्स
offline-searched = इंटरनेट नहीं है: केवल यहाँ रखे कोर्स में खोजा गया।
