# SPDX-License-Identifier: MIT OR Apache-2.0

### हिन्दी। इस अनुवाद की समीक्षा किसी मातृभाषी द्वारा होनी बाकी है।
### Needs review by a native speaker.

## The page

downloads-page = डाउनलोड
downloads-lead = यहाँ की हर चीज़ मुफ़्त में रखी, छापी और आगे दी जा सकती है। सबसे नया संस्करण हमेशा एक ही पते पर रहता है।
downloads-which = मेरे लिए कौन-सी फ़ाइल सही है?
downloads-whole = पूरी साइट
downloads-all = सभी डाउनलोड
downloads-catalogue = प्रोग्रामों के लिए सभी डाउनलोड की सूची (JSON)

## What each form is for

download-for-pdf = काग़ज़ के लिए, या छपे रूप में पढ़ने के लिए।
download-for-epub = फ़ोन और ई-रीडर के लिए: पाठ स्क्रीन के अनुसार ढल जाता है।
download-for-zip = बिना नेटवर्क वाले कंप्यूटर के लिए: फ़ाइल को खोलें (अनज़िप करें) और index.html पन्ना खोलें।
download-for-zim = कीविक्स (Kiwix) के लिए: पूरी साइट फ़ोन, कंप्यूटर या विद्यालय के सर्वर पर, बिना नेटवर्क के।
download-for-scorm = मूडल (Moodle) और लगभग हर शिक्षण प्लेटफ़ॉर्म के लिए: कहाँ रुके थे यह याद रखता है, और क्या पूरा हुआ व कितने अंक मिले यह बताता है।
download-for-imscc = कैनवस (Canvas), ओपन एडएक्स (Open edX) और अन्य के लिए: पन्ने और प्रश्नोत्तरी आपके अपने पाठ्यक्रम का हिस्सा बन जाते हैं।

## For whom it is

download-reader-facilitator = प्रशिक्षकों के लिए: समय-योजना, टिप्पणियाँ और हल।
download-reader-handout = हैंडआउट: केवल अभ्यास, फ़ोटोकॉपी के लिए।
download-reader-key = अभ्यासों के हल।
download-reader-checklists = जाँच-सूचियाँ और नमूने, हर पन्ने पर एक।
download-reader-poster = दीवार के लिए पोस्टर।
download-reader-certificate = भाग लेने वालों के लिए प्रमाणपत्र।
download-reader-bilingual = दो भाषाएँ साथ-साथ।
download-reader-slides = दिखाने के लिए स्लाइड।

## Each file

download-check = फ़ाइल जाँचें
