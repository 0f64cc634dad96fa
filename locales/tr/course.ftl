# SPDX-License-Identifier: MIT OR Apache-2.0

### Türkçe. Bu çevirinin anadili Türkçe olan biri tarafından gözden geçirilmesi gerekiyor.
### Needs review by a native speaker.

## Courses

start-course = Kursa başla
course-length = { $lessons } ders, { DURATION($minutes) }

## Toolkits

phases = Adım adım
phase-before = Öncesinde
phase-during = Sırasında
phase-after = Sonrasında
duration = Süre
roles = Roller
checklists = Kontrol listeleri
templates = Şablonlar
case-studies = Örnek olaylar
budget = Bütçe çizelgesi
budget-what = Ne
budget-planned = Planlanan tutar
budget-real = Gerçek tutar
budget-without-money = Parasız
budget-reserve = Yedek, { PERCENT($share) }
budget-sum = Toplam

## Files to take away

downloads = Yanınıza alın
download-pdf = PDF olarak indir
download-epub = EPUB olarak indir
download-facts = { $pages } sayfa, { BYTES($size) }
download-later = PDF, siz açtığınızda oluşturulur.
