# SPDX-License-Identifier: MIT OR Apache-2.0

### বাংলা। এই অনুবাদ কোনো মাতৃভাষীর পর্যালোচনার অপেক্ষায় আছে।
### Needs review by a native speaker.

## Time

duration-minutes = { $n } মিনিট
duration-hours = { $n } ঘণ্টা
duration-hours-minutes = { $hours } ঘণ্টা { $minutes } মিনিট
minutes = { DURATION($n) }

## Size of files

size-bytes = { $n } বাইট
size-kilobytes = { $n } কিলোবাইট
size-megabytes = { $n } মেগাবাইট
size-gigabytes = { $n } গিগাবাইট
file-size = { BYTES($size) }
pages-count = { $n } পৃষ্ঠা
percent = { PERCENT($share) }
