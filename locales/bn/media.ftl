# SPDX-License-Identifier: MIT OR Apache-2.0

### বাংলা। এই অনুবাদ কোনো মাতৃভাষীর পর্যালোচনার অপেক্ষায় আছে।
### Needs review by a native speaker.

## Films and sounds

transcript = লিখিত রূপ
watch-film = দেখুন:
listen-to-sound = শুনুন:
