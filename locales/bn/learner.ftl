# SPDX-License-Identifier: MIT OR Apache-2.0

### বাংলা। এই অনুবাদ কোনো মাতৃভাষীর পর্যালোচনার অপেক্ষায় আছে।
### Needs review by a native speaker.

## Progress

learner-mark = আমি এই পাঠটি শেষ করেছি
learner-end = আপনি এই পাঠের শেষে পৌঁছেছেন। পাঠটি কি শেষ হয়েছে?
learner-finished = শেষ
learner-progress = শেষ হয়েছে: { $count }-এর মধ্যে { $done }
learner-progress-label = আপনার অগ্রগতি
learner-continue = যেখানে ছিলেন সেখান থেকে শুরু করুন:

## Size of text

text-size = লেখার আকার
text-smaller = ছোট লেখা
text-larger = বড় লেখা

## The page about what is kept

device-page = এই যন্ত্রে আপনার তথ্য
device-lead = এখানে আপনি যা করেন তা শুধু এই ব্রাউজারেই থাকে: শেষ করা পাঠ, উত্তর, তালিকা ও সেটিংস। আমাদের বা অন্য কারও কাছে কিছুই পাঠানো হয় না।
device-no-script = এই ব্রাউজারে স্ক্রিপ্ট চলে না, তাই কিছুই রাখা হয় না।
device-refused = এই ব্রাউজার সাইটকে কিছু রাখতে দেয় না। সবকিছু কাজ করে, তবে পাতা ছাড়লে ভুলে যায়।
device-kept = যা রাখা আছে
device-none = এখনও কিছু রাখা হয়নি।
device-kind-done = শেষ করা পাঠ
device-kind-quiz = উত্তর দেওয়া প্রশ্ন
device-kind-checklist = যাচাই-তালিকা
device-kind-other = সেটিংস ও স্থান
device-export = ফাইল হিসেবে রাখুন
device-export-for = অন্য ব্রাউজার বা যন্ত্রে নেওয়ার জন্য।
device-import = রাখা ফাইল খুলুন
device-import-for = এখানে যা আছে তার সঙ্গে যোগ হয়।
device-delete = সবকিছু মুছুন
device-delete-for = অন্যরাও ব্যবহার করেন এমন যন্ত্রে ভালো।
device-sure = এখানে রাখা সবকিছু মুছবেন? আর ফিরিয়ে আনা যাবে না।
device-delete-yes = হ্যাঁ, মুছুন
device-delete-no = না, রাখুন
device-imported = ফাইলটি খোলা ও যোগ করা হয়েছে।
device-wrong-file = এটি এখানে রাখা কোনো ফাইল নয়।
device-deleted = সবকিছু মোছা হয়েছে।
