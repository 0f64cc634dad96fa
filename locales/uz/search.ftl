# SPDX-License-Identifier: MIT OR Apache-2.0

### Oʻzbekcha. Bu tarjimani ona tilida soʻzlashuvchi koʻrib chiqishi kerak.
### Needs review by a native speaker.

search-all = A dan Z gacha hammasi
search-without-script = Qidiruv uchun JavaScript kerak. Bu yerda hammasi alifbo tartibida.
search-letters = Harflar
search-kind = Turi
search-any = Hammasi
search-count = Natijalar: { $n }
search-none = “{ $query }” boʻyicha hech narsa topilmadi. Kamroq yoki boshqa soʻzlar bilan urinib koʻring.
search-all-results = Barcha natijalar, filtrlar bilan
search-more = Yana koʻrsatish
search-loading = Qidirilmoqda…
search-keys = ↑ ↓ tanlash · Enter ochish · Esc yopish
