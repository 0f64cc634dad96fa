# SPDX-License-Identifier: MIT OR Apache-2.0

### Türkçe. Bu çevirinin anadili Türkçe olan biri tarafından gözden geçirilmesi gerekiyor.
### Needs review by a native speaker.

## Before and after

draft-notice = Bu bir taslak. Yalnızca önizlemede görünür.
scheduled-notice = Bu sayfa { DATETIME($date, dateStyle: "long") } tarihinde yayımlanacak. Şimdilik yalnızca önizlemede görünür.
retired-notice = Bu sayfa artık güncellenmiyor.
retired-successor = Bunun yerine okuyun:

## Keywords

keywords = Anahtar sözcükler
keyword = Anahtar sözcük
keyword-count = { $n } sayfa
keyword-feed = “{ $keyword }” akışı
