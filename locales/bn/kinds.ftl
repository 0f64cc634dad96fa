# SPDX-License-Identifier: MIT OR Apache-2.0

### বাংলা। এই অনুবাদ কোনো মাতৃভাষীর পর্যালোচনার অপেক্ষায় আছে।
### Needs review by a native speaker.

## Plural names of kinds: headings over cards of one kind

kinds-pathway = শেখার পথ
kinds-course = কোর্স
kinds-lesson = পাঠ
kinds-toolkit = টুলকিট
kinds-event = অনুষ্ঠান
kinds-campaign = প্রচারাভিযান
kinds-club = ক্লাব
kinds-research = গবেষণা
kinds-faq = প্রশ্ন ও উত্তর
kinds-news = খবর

## Facts: labels in the list under a title

fact-when = কখন
fact-period = সময়কাল
fact-mode = কীভাবে
fact-place = কোথায়
fact-languages = ভাষা
fact-countries = দেশ
fact-cost = খরচ
fact-places = আসনসংখ্যা
fact-deadline = নিবন্ধনের শেষ তারিখ
fact-organisers = আয়োজক
fact-jury = বিচারকমণ্ডলী
fact-edition = আসর
fact-hashtag = হ্যাশট্যাগ
fact-website = ওয়েবসাইট
fact-dashboard = ড্যাশবোর্ড
fact-contact = যোগাযোগ
fact-institution = যে প্রতিষ্ঠানে বসে
fact-leads = পরিচালনায়
fact-mentors = পরামর্শদাতা
fact-member-of = যার অংশ
fact-founded = প্রতিষ্ঠাকাল
fact-since = আমাদের সঙ্গে যুক্ত
fact-user-name = ব্যবহারকারী নাম
fact-mentoring = যে বিষয়ে পরামর্শ দেন
fact-availability = নতুনদের জন্য সময়
fact-mentoring-languages = যেসব ভাষায় পরামর্শ দেন
fact-mentoring-contact = পরামর্শ চাইতে লিখুন
fact-orcid = ORCID
fact-wikidata = উইকিউপাত্ত
fact-ror = ROR
fact-doi = DOI
fact-type = ধরন
fact-short-name = সংক্ষিপ্ত নাম
fact-authors = লেখক
fact-year = বছর
fact-published-in = যেখানে প্রকাশিত
fact-editors = দেখাশোনা করেন
fact-related = যে বিষয়ে
year = { NUMBER($year, useGrouping: "false") }

## Time: in the clock of the place

clock-span = { $start }–{ $end }
when-day = { DATETIME($day, dateStyle: "long") }
when-days = { DATETIME($day, dateStyle: "long") } – { DATETIME($last, dateStyle: "long") }
when-time = { DATETIME($day, dateStyle: "long") }, { $time }
when-times = { DATETIME($day, dateStyle: "long") }, { $time }–{ $end }
when-span = { DATETIME($day, dateStyle: "long") }, { $time } – { DATETIME($last, dateStyle: "long") }, { $end }
when-here = আপনার সময়:

## Back references: headings over what points at a page

back-used-in = যেখানে ব্যবহৃত
back-taught-at = যেসব অনুষ্ঠানে শেখানো হয়
back-campaign = অনুষ্ঠান
back-facilitator = যেখানে অধিবেশন পরিচালনা করেন
back-organiser = আয়োজন করেন
back-mentor = পরামর্শ দেন
back-lead = পরিচালনা করেন
back-jury = বিচারক হিসেবে আছেন
back-institution = এই প্রতিষ্ঠানে
back-member = সদস্য
back-editor = দেখাশোনা করেন
back-author = লিখেছেন
back-translator = অনুবাদ করেছেন
back-contributor = সাহায্য করেছেন
back-related = খবরে

## Lists with filters

filter = ছাঁকনি
filter-any = যেকোনো
filter-reset = সব দেখান
filter-count = দেখানো হচ্ছে: { $all }টির মধ্যে { $n }টি
filter-none = কিছুই মেলেনি। একটি ছাঁকনি সরিয়ে দেখুন।
index = সূচি
index-link = বিষয়, স্তর ও ভাষা অনুযায়ী
listing-title = { $section }: { $value }
facet-level = স্তর
facet-audience = যাদের জন্য
facet-duration = সময় লাগে
facet-language = ভাষা
facet-country = দেশ
facet-wiki = প্রকল্প
facet-mode = কীভাবে
facet-type = ধরন
facet-role = ভূমিকা
facet-status = অবস্থা
facet-year = বছর
facet-area = বিষয়
length-short = সর্বোচ্চ ৩০ মিনিট
length-medium = ৩০ থেকে ৬০ মিনিট
length-long = ১ থেকে ৩ ঘণ্টা
length-days = ৩ ঘণ্টার বেশি

## Wikimedia projects

wiki-wikipedia = উইকিপিডিয়া
wiki-commons = উইকিমিডিয়া কমন্স
wiki-wikidata = উইকিউপাত্ত
wiki-wiktionary = উইকিঅভিধান
wiki-wikisource = উইকিসংকলন
wiki-wikibooks = উইকিবই
wiki-wikiquote = উইকিউক্তি
wiki-wikivoyage = উইকিভ্রমণ
wiki-wikiversity = উইকিবিশ্ববিদ্যালয়
wiki-wikinews = উইকিসংবাদ
wiki-wikispecies = উইকিপ্রজাতি
wiki-wikifunctions = উইকিফাংশন
wiki-meta = মেটা-উইকি
wiki-mediawiki = মিডিয়াউইকি
wiki-incubator = উইকিমিডিয়া ইনকিউবেটর
wiki-outreach = আউটরিচ উইকি

## Events

events-upcoming = আসন্ন অনুষ্ঠান
events-past = বিগত অনুষ্ঠান
mode-online = অনলাইন
mode-onsite = সশরীরে
mode-hybrid = অনলাইন ও সশরীরে
event-scheduled = নির্ধারিত সময়ে হবে
event-postponed = স্থগিত
event-cancelled = বাতিল
event-over = শেষ হয়েছে
event-register = নিবন্ধন করুন
event-programme = কার্যসূচি
event-with = পরিচালনায়:

## Campaigns

campaign-planned = পরিকল্পিত
campaign-running = চলমান
campaign-finished = সমাপ্ত
campaign-paused = আপাতত বন্ধ
campaign-page = প্রচারাভিযানের পাতায় যান
campaign-rules = নিয়মাবলি
campaign-prizes = পুরস্কার
campaign-results = ফলাফল
campaign-editions = আগের আসরগুলো
result-participants = অংশগ্রহণকারী
result-newcomers = নবাগত
result-articles = নতুন নিবন্ধ
result-improved = মানোন্নয়ন করা নিবন্ধ
result-files = ফাইল
result-edits = সম্পাদনা
result-countries = দেশ
result-languages = ভাষা
results-source = এই সংখ্যাগুলোর উৎস

## Clubs

club-forming = গড়ে উঠছে
club-active = সক্রিয়
club-paused = আপাতত বন্ধ
club-closed = সমাপ্ত
meets-weekly = প্রতি { $weekday }
meets-fortnightly = এক সপ্তাহ পরপর { $weekday }
meets-first = মাসের প্রথম { $weekday }
meets-second = মাসের দ্বিতীয় { $weekday }
meets-third = মাসের তৃতীয় { $weekday }
meets-fourth = মাসের চতুর্থ { $weekday }
meets-last = মাসের শেষ { $weekday }
weekday-monday = সোমবার
weekday-tuesday = মঙ্গলবার
weekday-wednesday = বুধবার
weekday-thursday = বৃহস্পতিবার
weekday-friday = শুক্রবার
weekday-saturday = শনিবার
weekday-sunday = রবিবার

## People

person-author = লেখক
person-trainer = প্রশিক্ষক
person-translator = অনুবাদক
person-mentor = পরামর্শদাতা
person-organiser = আয়োজক
person-developer = সফটওয়্যার নির্মাতা
person-researcher = গবেষক
mentor-open = নতুনদের নিচ্ছেন
mentor-limited = হাতে সময় কম
mentor-closed = আপাতত সময় নেই

## Organisations

organisation-museum = জাদুঘর
organisation-library = গ্রন্থাগার
organisation-archive = মহাফেজখানা
organisation-gallery = চিত্রশালা
organisation-school = বিদ্যালয়
organisation-university = বিশ্ববিদ্যালয়
organisation-affiliate = উইকিমিডিয়া সহযোগী সংগঠন
organisation-foundation = ফাউন্ডেশন
organisation-ngo = বেসরকারি সংগঠন
organisation-government = সরকারি সংস্থা
organisation-company = কোম্পানি
organisation-other = অন্যান্য

## Research

research-study = গবেষণা
research-report = প্রতিবেদন
research-data-set = উপাত্তসেট
research-thesis = অভিসন্দর্ভ
research-book = বই
research-finding = যা জানা গেছে
research-method = পদ্ধতি:

## Glossary

glossary-letters = বর্ণ
see-also = আরও দেখুন:

## Audiences

audience-start = এখান থেকে শুরু করুন

## Examples

example-notice = এটি একটি কাল্পনিক উদাহরণ। এমন পাতা কেমন দেখায়, তা বোঝাতে এটি দেওয়া হয়েছে।
example-mark = কাল্পনিক উদাহরণ
