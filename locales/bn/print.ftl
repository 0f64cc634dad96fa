# SPDX-License-Identifier: MIT OR Apache-2.0

### বাংলা। এই অনুবাদ কোনো মাতৃভাষীর পর্যালোচনার অপেক্ষায় আছে।
### Needs review by a native speaker.

table-of-contents = সূচিপত্র
chapter-lesson = পাঠ { $number }
solutions = সমাধান
solution-on-page = সমাধান { $page } পৃষ্ঠায়
notes = টীকা
glossary = শব্দকোষ
picture-credits = ছবির কৃতজ্ঞতা
imprint = এই সংকলন সম্পর্কে
license-page = { $license } লাইসেন্সের ({ $url }) শর্ত মেনে আপনি এই সংকলন অনুলিপি করতে, বিতরণ করতে এবং পরিবর্তন করতে পারেন, বাণিজ্যিক কাজেও। লেখকদের নাম উল্লেখ করুন, লাইসেন্সের সংযোগ দিন এবং কী বদলেছেন তা জানান।
license-page-plain = { $license } লাইসেন্সের শর্ত মেনে আপনি এই সংকলন অনুলিপি করতে, বিতরণ করতে এবং পরিবর্তন করতে পারেন। লেখকদের নাম উল্লেখ করুন এবং কী বদলেছেন তা জানান।
printed-from = উৎস: { $url }
read-online = অনলাইনে পড়ুন
version-date = { DATETIME($date, dateStyle: "long") } তারিখের সংস্করণ
cover-minutes = { DURATION($n) }
print-fallback = এখনো অনূদিত হয়নি; লেখাটি { $language } ভাষায় দেওয়া হলো।
introduction = ভূমিকা
pack-facilitator = প্রশিক্ষকের নির্দেশিকা
pack-handout = অনুশীলন
pack-key = সমাধান
pack-checklists = যাচাই-তালিকা
pack-bilingual = দুই ভাষায়
pack-slides = স্লাইড
run-sheet-from-start = শুরু থেকে
run-sheet-clock = ঘড়ি
run-sheet-notes = টীকা
sheet-name = নাম
sheet-date = তারিখ
sheet-place = স্থান
certificate = অংশগ্রহণের সনদ
certificate-to = প্রাপক
certificate-for = যে আয়োজনে অংশ নিয়েছেন
certificate-when = কখন
certificate-where = কোথায়
certificate-time = সময়কাল
certificate-signature = স্বাক্ষর
poster-scan = আরও পড়তে কোডটি স্ক্যান করুন
code-alt = কিউআর কোড, যা { $url } ঠিকানায় নিয়ে যায়
brand-with = { $name }-এর সঙ্গে যৌথভাবে
