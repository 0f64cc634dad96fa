# SPDX-License-Identifier: MIT OR Apache-2.0

### বাংলা। এই অনুবাদ কোনো মাতৃভাষীর পর্যালোচনার অপেক্ষায় আছে।
### Needs review by a native speaker.

## Charts

chart-data = সংখ্যাগুলো সারণিতে
chart-bars = স্তম্ভচিত্র: { $series }। সবচেয়ে বড় সংখ্যা { $highest } ({ $highest-at }), সবচেয়ে ছোট { $lowest } ({ $lowest-at })।
chart-lines = রেখাচিত্র: { $series }। সবচেয়ে বড় সংখ্যা { $highest } ({ $highest-at }), সবচেয়ে ছোট { $lowest } ({ $lowest-at })।
