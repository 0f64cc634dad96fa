# SPDX-License-Identifier: MIT OR Apache-2.0

### বাংলা। এই অনুবাদ কোনো মাতৃভাষীর পর্যালোচনার অপেক্ষায় আছে।
### Needs review by a native speaker.

## Before and after

draft-notice = এটি একটি খসড়া। শুধু প্রাকদর্শনে দেখা যায়।
scheduled-notice = এটি { DATETIME($date, dateStyle: "long") } তারিখে প্রকাশিত হবে। এখন শুধু প্রাকদর্শনে দেখা যায়।
retired-notice = এই পৃষ্ঠা আর হালনাগাদ করা হয় না।
retired-successor = এর বদলে পড়ুন:

## Keywords

keywords = মূলশব্দ
keyword = মূলশব্দ
keyword-count = { $n }টি পৃষ্ঠা
keyword-feed = “{ $keyword }” বিষয়ের ফিড
