# SPDX-License-Identifier: MIT OR Apache-2.0

### हिन्दी। इस अनुवाद की समीक्षा किसी मातृभाषी द्वारा होनी बाकी है।
### Needs review by a native speaker.

table-of-contents = विषय-सूची
chapter-lesson = पाठ { $number }
solutions = हल
solution-on-page = हल पृष्ठ { $page } पर
notes = टिप्पणियाँ
glossary = शब्दावली
picture-credits = चित्रों का श्रेय
imprint = इस संकलन के बारे में
license-page = आप { $license } ({ $url }) की शर्तों के अंतर्गत इस संकलन की प्रतियाँ बना सकते हैं, इसे साझा कर सकते हैं और बदल सकते हैं, व्यावसायिक उद्देश्य से भी। लेखकों के नाम दें, लाइसेंस की कड़ी दें और बताएँ कि आपने क्या बदला है।
license-page-plain = आप { $license } की शर्तों के अंतर्गत इस संकलन की प्रतियाँ बना सकते हैं, इसे साझा कर सकते हैं और बदल सकते हैं। लेखकों के नाम दें और बताएँ कि आपने क्या बदला है।
printed-from = स्रोत: { $url }
read-online = ऑनलाइन पढ़ें
version-date = { DATETIME($date, dateStyle: "long") } का संस्करण
cover-minutes = { DURATION($n) }
print-fallback = अभी अनुवाद नहीं हुआ है; आगे की सामग्री { $language } में है।
introduction = परिचय
pack-facilitator = प्रशिक्षक की मार्गदर्शिका
pack-handout = अभ्यास
pack-key = हल
pack-checklists = जाँच-सूचियाँ
pack-bilingual = दो भाषाओं में
pack-slides = स्लाइड
run-sheet-from-start = आरंभ से
run-sheet-clock = घड़ी
run-sheet-notes = टिप्पणियाँ
sheet-name = नाम
sheet-date = दिनांक
sheet-place = स्थान
certificate = सहभागिता प्रमाण-पत्र
certificate-to = प्राप्तकर्ता
certificate-for = जिसमें भाग लिया
certificate-when = कब
certificate-where = कहाँ
certificate-time = अवधि
certificate-signature = हस्ताक्षर
poster-scan = और पढ़ने के लिए कोड स्कैन करें
code-alt = { $url } तक ले जाने वाला क्यूआर कोड
brand-with = { $name } के साथ मिलकर
