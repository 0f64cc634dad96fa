# SPDX-License-Identifier: MIT OR Apache-2.0

### বাংলা। এই অনুবাদ কোনো মাতৃভাষীর পর্যালোচনার অপেক্ষায় আছে।
### Needs review by a native speaker.

reading-time = পড়তে প্রায় { DURATION($n) }
hijri-near = আনুমানিক { HIJRI($date) }
