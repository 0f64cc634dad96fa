# SPDX-License-Identifier: MIT OR Apache-2.0

### বাংলা। এই অনুবাদ কোনো মাতৃভাষীর পর্যালোচনার অপেক্ষায় আছে।
### Needs review by a native speaker.

search-all = ক থেকে হ: সবকিছু
search-without-script = অনুসন্ধানের জন্য জাভাস্ক্রিপ্ট লাগে। এখানে বর্ণানুক্রমে সবকিছু আছে।
search-letters = বর্ণ
search-kind = ধরন
search-any = সব
search-count = ফলাফল: { $n }
search-none = “{ $query }”-এর জন্য কিছু পাওয়া যায়নি। কম বা অন্য শব্দ দিয়ে চেষ্টা করুন।
search-all-results = সব ফলাফল, ছাঁকনিসহ
search-more = আরও দেখান
search-loading = খোঁজা হচ্ছে…
search-keys = ↑ ↓ বাছুন · Enter খুলুন · Esc বন্ধ করুন
