# SPDX-License-Identifier: MIT OR Apache-2.0

### हिन्दी। इस अनुवाद की समीक्षा किसी मातृभाषी द्वारा होनी बाकी है।
### Needs review by a native speaker.

## Plural names of kinds: headings over cards of one kind

kinds-pathway = सीखने के मार्ग
kinds-course = पाठ्यक्रम
kinds-lesson = पाठ
kinds-toolkit = टूलकिट
kinds-event = कार्यक्रम
kinds-campaign = अभियान
kinds-club = क्लब
kinds-research = शोध
kinds-faq = प्रश्न और उत्तर
kinds-news = समाचार

## Facts: labels in the list under a title

fact-when = कब
fact-period = अवधि
fact-mode = कैसे
fact-place = कहाँ
fact-languages = भाषाएँ
fact-countries = देश
fact-cost = शुल्क
fact-places = स्थानों की संख्या
fact-deadline = पंजीकरण की अंतिम तिथि
fact-organisers = आयोजक
fact-jury = निर्णायक मंडल
fact-edition = संस्करण
fact-hashtag = हैशटैग
fact-website = वेबसाइट
fact-dashboard = डैशबोर्ड
fact-contact = संपर्क
fact-institution = किस संस्था में
fact-leads = संचालक
fact-mentors = मार्गदर्शक
fact-member-of = किससे संबद्ध
fact-founded = स्थापना
fact-since = हमारे साथ कब से
fact-user-name = सदस्यनाम
fact-mentoring = मार्गदर्शन के विषय
fact-availability = नए लोगों के लिए समय
fact-mentoring-languages = मार्गदर्शन की भाषाएँ
fact-mentoring-contact = मार्गदर्शन के लिए लिखें
fact-orcid = ORCID
fact-wikidata = विकिडाटा
fact-ror = ROR
fact-doi = DOI
fact-type = प्रकार
fact-short-name = संक्षिप्त नाम
fact-authors = लेखक
fact-year = वर्ष
fact-published-in = प्रकाशन
fact-editors = देखरेख
fact-related = विषय
year = { NUMBER($year, useGrouping: "false") }

## Time: in the clock of the place

clock-span = { $start }–{ $end }
when-day = { DATETIME($day, dateStyle: "long") }
when-days = { DATETIME($day, dateStyle: "long") } – { DATETIME($last, dateStyle: "long") }
when-time = { DATETIME($day, dateStyle: "long") }, { $time }
when-times = { DATETIME($day, dateStyle: "long") }, { $time }–{ $end }
when-span = { DATETIME($day, dateStyle: "long") }, { $time } – { DATETIME($last, dateStyle: "long") }, { $end }
when-here = आपके यहाँ समय:

## Back references: headings over what points at a page

back-used-in = कहाँ प्रयोग हुआ
back-taught-at = कहाँ पढ़ाया जाता है
back-campaign = कार्यक्रम
back-facilitator = जिन कार्यक्रमों में सत्र लेते हैं
back-organiser = जिनका आयोजन करते हैं
back-mentor = जिनका मार्गदर्शन करते हैं
back-lead = जिनका संचालन करते हैं
back-jury = जिनके निर्णायक हैं
back-institution = इस संस्था में
back-member = सदस्य
back-editor = जिनकी देखरेख करते हैं
back-author = लेखन
back-translator = अनुवाद
back-contributor = जिनमें सहयोग किया
back-related = समाचारों में

## Lists with filters

filter = छाँटें
filter-any = कोई भी
filter-reset = सब दिखाएँ
filter-count = { $all } में से { $n } दिखाए जा रहे हैं
filter-none = कुछ नहीं मिला। कोई शर्त हटाकर देखें।
index = सूचकांक
index-link = विषय, स्तर और भाषा के अनुसार
listing-title = { $section }: { $value }
facet-level = स्तर
facet-audience = किनके लिए
facet-duration = समय
facet-language = भाषा
facet-country = देश
facet-wiki = परियोजना
facet-mode = कैसे
facet-type = प्रकार
facet-role = भूमिका
facet-status = स्थिति
facet-year = वर्ष
facet-area = विषय
length-short = 30 मिनट तक
length-medium = 30 से 60 मिनट
length-long = 1 से 3 घंटे
length-days = 3 घंटे से अधिक

## Wikimedia projects

wiki-wikipedia = विकिपीडिया
wiki-commons = विकिमीडिया कॉमन्स
wiki-wikidata = विकिडाटा
wiki-wiktionary = विक्षनरी
wiki-wikisource = विकिस्रोत
wiki-wikibooks = विकिपुस्तक
wiki-wikiquote = विकिसूक्ति
wiki-wikivoyage = विकियात्रा
wiki-wikiversity = विकिविश्वविद्यालय
wiki-wikinews = विकिसमाचार
wiki-wikispecies = विकिप्रजाति
wiki-wikifunctions = विकिफ़ंक्शन्स
wiki-meta = मेटा-विकि
wiki-mediawiki = मीडियाविकि
wiki-incubator = विकिमीडिया इनक्यूबेटर
wiki-outreach = आउटरीच विकि

## Events

events-upcoming = आगामी कार्यक्रम
events-past = बीते कार्यक्रम
mode-online = ऑनलाइन
mode-onsite = आमने-सामने
mode-hybrid = ऑनलाइन और आमने-सामने
event-scheduled = तय समय पर होगा
event-postponed = स्थगित
event-cancelled = रद्द
event-over = समाप्त हो चुका है
event-register = पंजीकरण करें
event-programme = कार्यसूची
event-with = संचालन:

## Campaigns

campaign-planned = प्रस्तावित
campaign-running = जारी
campaign-finished = समाप्त
campaign-paused = फ़िलहाल स्थगित
campaign-page = अभियान के पृष्ठ पर जाएँ
campaign-rules = नियम
campaign-prizes = पुरस्कार
campaign-results = परिणाम
campaign-editions = पिछले संस्करण
result-participants = प्रतिभागी
result-newcomers = नए प्रतिभागी
result-articles = नए लेख
result-improved = सुधारे गए लेख
result-files = फ़ाइलें
result-edits = सम्पादन
result-countries = देश
result-languages = भाषाएँ
results-source = इन आँकड़ों का स्रोत

## Clubs

club-forming = स्थापना हो रही है
club-active = सक्रिय
club-paused = फ़िलहाल स्थगित
club-closed = बंद
meets-weekly = हर { $weekday }
meets-fortnightly = एक सप्ताह छोड़कर हर { $weekday }
meets-first = महीने का पहला { $weekday }
meets-second = महीने का दूसरा { $weekday }
meets-third = महीने का तीसरा { $weekday }
meets-fourth = महीने का चौथा { $weekday }
meets-last = महीने का अंतिम { $weekday }
weekday-monday = सोमवार
weekday-tuesday = मंगलवार
weekday-wednesday = बुधवार
weekday-thursday = गुरुवार
weekday-friday = शुक्रवार
weekday-saturday = शनिवार
weekday-sunday = रविवार

## People

person-author = लेखक
person-trainer = प्रशिक्षक
person-translator = अनुवादक
person-mentor = मार्गदर्शक
person-organiser = आयोजक
person-developer = सॉफ़्टवेयर विकासकर्ता
person-researcher = शोधकर्ता
mentor-open = नए लोगों के लिए उपलब्ध
mentor-limited = समय कम है
mentor-closed = फ़िलहाल समय नहीं है

## Organisations

organisation-museum = संग्रहालय
organisation-library = पुस्तकालय
organisation-archive = अभिलेखागार
organisation-gallery = कला दीर्घा
organisation-school = विद्यालय
organisation-university = विश्वविद्यालय
organisation-affiliate = विकिमीडिया संबद्ध संगठन
organisation-foundation = प्रतिष्ठान
organisation-ngo = ग़ैर-सरकारी संगठन
organisation-government = सरकारी संस्था
organisation-company = कंपनी
organisation-other = अन्य

## Research

research-study = अध्ययन
research-report = प्रतिवेदन
research-data-set = डेटा सेट
research-thesis = शोध-प्रबंध
research-book = पुस्तक
research-finding = क्या पता चला
research-method = विधि:

## Glossary

glossary-letters = अक्षर
see-also = यह भी देखें:

## Audiences

audience-start = यहाँ से शुरू करें

## Examples

example-notice = यह एक काल्पनिक उदाहरण है। यह दिखाता है कि ऐसा पृष्ठ कैसा होता है।
example-mark = काल्पनिक उदाहरण
