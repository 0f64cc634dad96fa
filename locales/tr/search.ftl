# SPDX-License-Identifier: MIT OR Apache-2.0

### Türkçe. Bu çevirinin anadili Türkçe olan biri tarafından gözden geçirilmesi gerekiyor.
### Needs review by a native speaker.

search-all = A’dan Z’ye her şey
search-without-script = Arama için JavaScript gerekir. Burada her şey alfabe sırasıyla yer alır.
search-letters = Harfler
search-kind = Tür
search-any = Tümü
search-count = Sonuçlar: { $n }
search-none = “{ $query }” için bir şey bulunamadı. Daha az ya da başka sözcüklerle deneyin.
search-all-results = Tüm sonuçlar, süzgeçlerle
search-more = Daha fazla göster
search-loading = Aranıyor…
search-keys = ↑ ↓ seç · Enter aç · Esc kapat
