# SPDX-License-Identifier: MIT OR Apache-2.0

### हिन्दी। इस अनुवाद की समीक्षा किसी मातृभाषी द्वारा होनी बाकी है।
### Needs review by a native speaker.

## Before and after

draft-notice = यह मसौदा है। यह केवल पूर्वावलोकन में दिखता है।
scheduled-notice = यह { DATETIME($date, dateStyle: "long") } को प्रकाशित होगा। अभी यह केवल पूर्वावलोकन में दिखता है।
retired-notice = यह पृष्ठ अब अद्यतन नहीं किया जाता।
retired-successor = इसके बदले पढ़ें:

## Keywords

keywords = मुख्य शब्द
keyword = मुख्य शब्द
keyword-count = { $n } पृष्ठ
keyword-feed = “{ $keyword }” की फ़ीड
