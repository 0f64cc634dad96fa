# SPDX-License-Identifier: MIT OR Apache-2.0

### বাংলা। এই অনুবাদ কোনো মাতৃভাষীর পর্যালোচনার অপেক্ষায় আছে।
### Needs review by a native speaker.

## On the page of a course

offline-title = সংযোগ ছাড়া পড়ুন
offline-for = এই কোর্সের পাঠ, ছবি ও অনুশীলন এই ভাষায় এই যন্ত্রে রাখা হয়।
offline-keep = কোর্সটি এখানে রাখুন ({ $size })
offline-keeping = নামানো হচ্ছে: { $count }-এর মধ্যে { $done }
offline-kept = কোর্সটি এখানে রাখা আছে, সংযোগ ছাড়াই পড়া যাবে ({ $size })।
offline-remove = এই যন্ত্র থেকে সরান
offline-removed = কোর্সটি এই যন্ত্র থেকে সরানো হয়েছে।
offline-failed = কাজটি হয়নি। সংযোগ ও যন্ত্রে জায়গা আছে কি?

## When the course has changed

offline-new = এই কোর্সের নতুন সংস্করণ এসেছে।
offline-update = নতুন সংস্করণ নিন

## Without a connection

offline-no-connection = সংযোগ নেই
offline-not-kept = আপনি যে পাতা চেয়েছেন তা এই যন্ত্রে রাখা নেই। রাখা কোর্সগুলো নিচে আছে।
offline-courses = এখানে রাখা কোর্স
offline-searched = সংযোগ নেই: শুধু এখানে রাখা কোর্সে খোঁজা হয়েছে।
