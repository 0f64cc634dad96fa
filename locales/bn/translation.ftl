# SPDX-License-Identifier: MIT OR Apache-2.0

### বাংলা। এই অনুবাদ কোনো মাতৃভাষীর পর্যালোচনার অপেক্ষায় আছে।
### Needs review by a native speaker.

## At the top of a translated page that is not wholly current

translation-notice = এই পাতার { $percent }% { $source } থেকে অনূদিত।
translation-outdated = এর { $count }টি অংশ হালনাগাদ নেই, সেগুলো চিহ্নিত করা আছে।
translation-missing = এর { $count }টি অংশ এখনো { $source } ভাষায় আছে।
translation-review = সব অংশ এখনো পর্যালোচনা করা হয়নি।
translation-original = মূল পাতা পড়ুন
translation-help = অনুবাদে সাহায্য করুন

## Below a paragraph whose original has changed

translation-changed = মূল লেখা বদলেছে

## In print

translation-legend = পাশের দাগ দেওয়া অংশ হালনাগাদ নেই: অনুবাদের পরে মূল লেখা বদলেছে।
