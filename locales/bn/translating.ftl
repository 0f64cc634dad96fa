# SPDX-License-Identifier: MIT OR Apache-2.0

### বাংলা। এই অনুবাদ কোনো মাতৃভাষীর পর্যালোচনার অপেক্ষায় আছে।
### Needs review by a native speaker.

## States of a paragraph or of words: heads of columns and marks

translating-current = হালনাগাদ
translating-review = পর্যালোচনার অপেক্ষায়
translating-outdated = হালনাগাদ নেই
translating-missing = অনুবাদ হয়নি

## The page of the site about its translations

translations-title = অনুবাদ
translations-lead = কী অনূদিত হয়েছে, কী হালনাগাদ নেই, আর কোন কাজে শিক্ষার্থীদের সবচেয়ে বেশি উপকার হবে।
translations-all = সব ভাষা
translations-language = ভাষা
translations-note = সব সংখ্যা মূল লেখার শব্দের।
translations-percent = { $percent }%
translations-number = { $count }
translations-next = এরপর যা করার আছে
translations-next-lead = যে পাতার জন্য সবচেয়ে বেশি কোর্স ও শেখার পথ আটকে আছে, সেটি সবার আগে।
translations-nothing = সব অনূদিত ও হালনাগাদ। ধন্যবাদ!
translations-paths = { $count }টি কোর্স ও শেখার পথের অংশ
translations-kinds = সব পাতা
translations-other = অন্যান্য পাতা
translations-pages = { $count }টি পাতা
translations-thanks = যাঁদের প্রতি কৃতজ্ঞতা
translations-data = একই সংখ্যা তথ্য হিসেবে (JSON)

## What to do with a page

task-update = { $parts }টি অংশ হালনাগাদ করুন
task-finish = বাকি { $words }টি শব্দ অনুবাদ করুন
task-review = { $parts }টি অংশ পর্যালোচনা করুন
task-record = কোন লেখা থেকে অনূদিত, তা নথিভুক্ত করুন
task-translate = { $words }টি শব্দ অনুবাদ করুন

## The translator’s view: a list of pages, and each of them beside its original

desk-title = { $language } ভাষায় অনুবাদ
desk-page-title = অনুবাদ: { $title }
desk-percent = { $percent }% হালনাগাদ
desk-left = { $count }টি অংশের কাজ বাকি
desk-finish = শুরু হয়েছে
desk-record = নথি নেই
desk-list = সব পাতা
desk-show = পাতাটি দেখুন
desk-next = পরের কাজ
desk-previous = আগের কাজ
desk-keys = Alt + ↓ ও Alt + ↑ চাপলে পরের ও আগের বাকি অংশে যাওয়া যায়।
desk-go-on = এরপর:
desk-original = মূল লেখা
desk-translation = অনুবাদ
desk-change = মূল লেখায় যা বদলেছে
desk-memory = আগে যেভাবে অনূদিত হয়েছে
desk-alike = { $percent }% মিল
desk-terms = পরিভাষা
desk-edit = এই লাইন সম্পাদনা করুন
desk-edit-line = এই লাইন সম্পাদনা করুন: { $file }, { $line }
desk-foreign = পাঠকেরা এটি { $language } ভাষায় দেখেন।
desk-begin = এখনো কেউ শুরু করেননি। এই কমান্ড ফাইলটি তৈরি করে:
desk-adopt = এটি কোন লেখা থেকে অনূদিত, তা এখনো জানা নেই। এই কমান্ড নথি তৈরি করে:
