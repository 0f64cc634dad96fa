# SPDX-License-Identifier: MIT OR Apache-2.0

### বাংলা। এই অনুবাদ কোনো মাতৃভাষীর পর্যালোচনার অপেক্ষায় আছে।
### Needs review by a native speaker.

## Kinds

kind-page = পাতা
kind-lesson = পাঠ
kind-course = কোর্স
kind-toolkit = টুলকিট
kind-pathway = শেখার পথ
kind-glossary = শব্দকোষ
kind-campaign = প্রচারাভিযান
kind-event = অনুষ্ঠান
kind-club = ক্লাব
kind-person = ব্যক্তি
kind-organisation = সংগঠন
kind-research = গবেষণা
kind-news = খবর
kind-faq = প্রশ্ন ও উত্তর
kind-audience = কাদের জন্য

## Lists

list-empty = এখানে এখনো কিছু নেই।
entries-count = { $n }টি ভুক্তি
lessons-count = { $n }টি পাঠ

## Level: how much must be known before

level = স্তর
level-beginner = প্রাথমিক
level-intermediate = মাধ্যমিক
level-advanced = উচ্চতর

## Audience: for whom it is

audience = যাদের জন্য
audience-new-contributors = নতুন অবদানকারী
audience-experienced-contributors = অভিজ্ঞ অবদানকারী
audience-museums-libraries-archives = জাদুঘর, গ্রন্থাগার ও মহাফেজখানা
audience-educators = শিক্ষক ও প্রশিক্ষক
audience-students = শিক্ষার্থী
audience-researchers = গবেষক
audience-organisations = সংগঠন ও প্রতিষ্ঠান
audience-organisers = আয়োজক
audience-list = { LIST($audiences) }

## Status: how ripe a text is

status = অবস্থা
status-draft = খসড়া
status-pre-alpha = প্রথম সংস্করণ
status-alpha = লেখকেরা নিজেরা ব্যবহার করেছেন
status-beta = অন্যরা ব্যবহার করেছেন
status-stable = ব্যবহারের জন্য প্রস্তুত
status-retired = আর হালনাগাদ করা হয় না
last-tested = সর্বশেষ পরীক্ষা: { DATETIME($date, dateStyle: "long") }
