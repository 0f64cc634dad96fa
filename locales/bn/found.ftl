# SPDX-License-Identifier: MIT OR Apache-2.0

### বাংলা। এই অনুবাদ কোনো মাতৃভাষীর পর্যালোচনার অপেক্ষায় আছে।
### Needs review by a native speaker.

## Citing and reusing

cite-title = উদ্ধৃতি ও পুনর্ব্যবহার
cite-this = এই পাতা উদ্ধৃত করুন
cite-publication = এই প্রকাশনা উদ্ধৃত করুন
cite-reuse = কৃতিত্ব উল্লেখ করে পুনর্ব্যবহার
cite-reuse-how = যেখানে ব্যবহার করবেন সেখানে এই লাইনগুলোর একটি রাখুন, আর কী বদলেছেন তা লিখুন।
cite-attribution = “{ $title }”, { $authors }, { $site }, { $license }
cite-as-text = সাধারণ লেখা
cite-as-html = HTML
cite-as-wikitext = উইকিপাঠ্য
cite-copy = অনুলিপি করুন
cite-copied = অনুলিপি হয়েছে

## Calendars

calendar-add = ক্যালেন্ডারে যোগ করুন
calendar-subscribe = ক্যালেন্ডারের গ্রাহক হোন
event-packs = সঙ্গে নেওয়ার জন্য

## Maps and mentors

map-title = মানচিত্রে
map-source = মানচিত্র: Natural Earth, পাবলিক ডোমেইন
mentors-title = ভাষা ও বিষয় অনুযায়ী পরামর্শদাতা
facet-topic = বিষয়
