# SPDX-License-Identifier: MIT OR Apache-2.0

### हिन्दी। इस अनुवाद की समीक्षा किसी मातृभाषी द्वारा होनी बाकी है।
### Needs review by a native speaker.

## Header

skip-to-content = सामग्री पर जाएँ
home = मुखपृष्ठ
menu = मेन्यू
close = बंद करें
main-navigation = मुख्य नेविगेशन
search = खोजें
    .aria-label = इस साइट में खोजें
languages = भाषाएँ
choose-language = भाषा: { $language }
not-translated = अभी अनुवाद नहीं हुआ
colour-scheme = रंग योजना
colour-light = हल्का
colour-dark = गहरा
colour-auto = स्वचालित

## Around the text

breadcrumbs = आप यहाँ हैं
contents = इस पृष्ठ पर
previous = पिछला
next = अगला
previous-and-next = पिछला और अगला
edit-page = यह पृष्ठ सम्पादित करें
report-problem = समस्या की सूचना दें
back-to-top = वापस ऊपर जाएँ
translate-page = इस पृष्ठ का अनुवाद करें
last-changed = अंतिम परिवर्तन: { DATETIME($date, dateStyle: "long") }
fallback-notice = यह पृष्ठ अभी { $language } में उपलब्ध नहीं है। आप इसे { $other } में पढ़ रहे हैं।
converted-notice = { $language } से अपने-आप बदला गया।
in-language = { $language } में
external-link = दूसरी साइट पर ले जाता है

## Credits and licence

credits = श्रेय
role-authorship = लेखन
role-editing = सम्पादन
role-translation = अनुवाद
role-testing = परीक्षण
role-illustration = चित्रांकन
role-review = समीक्षा
role-facilitation = प्रशिक्षण
role-funding = वित्तीय सहयोग
role-maintenance = रखरखाव
role-infrastructure = तकनीकी सहयोग
credit-names = { LIST($names) }
license-line = जहाँ अन्यथा उल्लेख न हो, पाठ्य सामग्री और चित्र <a name="license">{ $license }</a> के अंतर्गत साझा किए जा सकते हैं।
license-line-plain = जहाँ अन्यथा उल्लेख न हो, पाठ्य सामग्री और चित्र { $license } के अंतर्गत साझा किए जा सकते हैं।
footer-navigation = इस साइट के बारे में
published-by = प्रकाशक: { $publisher }
feed = नए पृष्ठों की फ़ीड
source-texts = स्रोत सामग्री

## Page not found

not-found-title = यह पृष्ठ यहाँ नहीं है
not-found-text = हो सकता है कि पता ग़लत लिखा गया हो या पृष्ठ का स्थान बदल गया हो। आप नीचे दी गई कड़ियों से आगे बढ़ सकते हैं।
not-found-home = मुखपृष्ठ पर जाएँ

## Choice of a language

chooser-enter = हिन्दी में पढ़ें

## Home page

home-courses = पाठ्यक्रम
home-toolkits = टूलकिट
home-lessons = पाठ
home-audiences = किनके लिए
show-all = सभी दिखाएँ
