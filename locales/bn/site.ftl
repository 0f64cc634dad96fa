# SPDX-License-Identifier: MIT OR Apache-2.0

### বাংলা। এই অনুবাদ কোনো মাতৃভাষীর পর্যালোচনার অপেক্ষায় আছে।
### Needs review by a native speaker.

## Header

skip-to-content = মূল লেখায় যান
home = প্রথম পাতা
menu = মেনু
close = বন্ধ করুন
main-navigation = প্রধান পরিভ্রমণ
search = অনুসন্ধান
    .aria-label = এই সাইটে খুঁজুন
languages = ভাষা
choose-language = ভাষা: { $language }
not-translated = এখনো অনূদিত হয়নি
colour-scheme = রঙের ধরন
colour-light = উজ্জ্বল
colour-dark = অন্ধকার
colour-auto = স্বয়ংক্রিয়

## Around the text

breadcrumbs = আপনি যেখানে আছেন
contents = এই পাতায়
previous = আগের
next = পরের
previous-and-next = আগের ও পরের পাতা
edit-page = এই পাতা সম্পাদনা করুন
report-problem = সমস্যা জানান
back-to-top = উপরে ফিরে যান
translate-page = এই পাতা অনুবাদ করুন
last-changed = সর্বশেষ পরিবর্তন: { DATETIME($date, dateStyle: "long") }
fallback-notice = এই পাতাটি এখনো { $language } ভাষায় নেই। আপনি এটি { $other } ভাষায় পড়ছেন।
converted-notice = { $language } থেকে স্বয়ংক্রিয়ভাবে রূপান্তরিত।
in-language = { $language } ভাষায়
external-link = অন্য সাইটে নিয়ে যায়

## Credits and licence

credits = কৃতজ্ঞতা
role-authorship = লিখেছেন
role-editing = সম্পাদনা করেছেন
role-translation = অনুবাদ করেছেন
role-testing = পরীক্ষা করেছেন
role-illustration = ছবি এঁকেছেন
role-review = পর্যালোচনা করেছেন
role-facilitation = পরিচালনা করেছেন
role-funding = অর্থায়ন করেছেন
role-maintenance = হালনাগাদ রাখেন
role-infrastructure = কারিগরি সহায়তা দিয়েছেন
credit-names = { LIST($names) }
license-line = অন্য কিছু উল্লেখ না থাকলে লেখা ও ছবি <a name="license">{ $license }</a> লাইসেন্সের অধীনে ভাগ করা যাবে।
license-line-plain = অন্য কিছু উল্লেখ না থাকলে লেখা ও ছবি { $license } লাইসেন্সের অধীনে ভাগ করা যাবে।
footer-navigation = এই সাইট সম্পর্কে
published-by = প্রকাশক: { $publisher }
feed = নতুন পাতার ফিড
source-texts = উৎস লেখা

## Page not found

not-found-title = পাতাটি এখানে নেই
not-found-text = ঠিকানায় বানান ভুল থাকতে পারে, অথবা পাতাটি সরানো হয়েছে। নিচের সংযোগগুলো থেকে এগিয়ে যেতে পারেন।
not-found-home = প্রথম পাতায় যান

## Choice of a language

chooser-enter = বাংলায় পড়ুন

## Home page

home-courses = কোর্স
home-toolkits = টুলকিট
home-lessons = পাঠ
home-audiences = কাদের জন্য
show-all = সব দেখুন
