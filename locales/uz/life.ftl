# SPDX-License-Identifier: MIT OR Apache-2.0

### Oʻzbekcha. Bu tarjimani ona tilida soʻzlashuvchi koʻrib chiqishi kerak.
### Needs review by a native speaker.

## Before and after

draft-notice = Bu qoralama. U faqat oldindan koʻrishda chiqadi.
scheduled-notice = Bu sahifa { DATETIME($date, dateStyle: "long") } kuni chop etiladi. Hozir u faqat oldindan koʻrishda chiqadi.
retired-notice = Bu sahifa endi yangilab borilmaydi.
retired-successor = Oʻrniga oʻqing:

## Keywords

keywords = Kalit soʻzlar
keyword = Kalit soʻz
keyword-count = { $n } ta sahifa
keyword-feed = “{ $keyword }” tasmasi
