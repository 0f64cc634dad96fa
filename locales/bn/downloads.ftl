# SPDX-License-Identifier: MIT OR Apache-2.0

### বাংলা। এই অনুবাদ কোনো মাতৃভাষীর পর্যালোচনার অপেক্ষায় আছে।
### Needs review by a native speaker.

## The page

downloads-page = ডাউনলোড
downloads-lead = এখানকার সবকিছু বিনামূল্যে রাখা, ছাপানো ও অন্যকে দেওয়া যায়। নতুনতম সংস্করণ সবসময় একই ঠিকানায় থাকে।
downloads-which = আমার কোন ফাইলটি দরকার?
downloads-whole = পুরো সাইট
downloads-all = সব ডাউনলোড
downloads-catalogue = প্রোগ্রামের জন্য সব ডাউনলোডের তালিকা (JSON)

## What each form is for

download-for-pdf = কাগজে ছাপার জন্য, অথবা ছাপা রূপেই পড়ার জন্য।
download-for-epub = ফোন ও ই-রিডারের জন্য: লেখা পর্দার মাপে সাজে।
download-for-zip = নেটওয়ার্কহীন কম্পিউটারের জন্য: ফাইলটি খুলে (আনজিপ করে) index.html পাতাটি খুলুন।
download-for-zim = কিউইক্সের (Kiwix) জন্য: ফোন, কম্পিউটার বা বিদ্যালয়ের সার্ভারে নেটওয়ার্ক ছাড়াই পুরো সাইট।
download-for-scorm = মুডল (Moodle) ও প্রায় সব শিক্ষণ প্ল্যাটফর্মের জন্য: কোথায় থেমেছিলেন মনে রাখে, কতটা হলো আর কত নম্বর তা জানায়।
download-for-imscc = ক্যানভাস (Canvas), ওপেন এডএক্স (Open edX) ও অন্যদের জন্য: পাতা ও কুইজ আপনার নিজের কোর্সের অংশ হয়ে যায়।

## For whom it is

download-reader-facilitator = প্রশিক্ষকদের জন্য: সময়সূচি, নোট ও সমাধান।
download-reader-handout = হ্যান্ডআউট: শুধু অনুশীলন, ফটোকপি করার জন্য।
download-reader-key = অনুশীলনগুলোর সমাধান।
download-reader-checklists = চেকলিস্ট ও নমুনা, এক পাতায় একটি।
download-reader-poster = দেয়ালের জন্য পোস্টার।
download-reader-certificate = অংশগ্রহণকারীদের জন্য সনদ।
download-reader-bilingual = পাশাপাশি দুই ভাষা।
download-reader-slides = দেখানোর জন্য স্লাইড।

## Each file

download-check = ফাইল যাচাই করুন
