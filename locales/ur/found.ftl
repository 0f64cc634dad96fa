# SPDX-License-Identifier: MIT OR Apache-2.0

### اردو۔ اس ترجمے پر کسی اہلِ زبان کی نظرثانی درکار ہے۔
### Needs review by a native speaker.

## Citing and reusing

cite-title = حوالہ دیں اور دوبارہ استعمال کریں
cite-this = اس صفحے کا حوالہ دیں
cite-publication = اس اشاعت کا حوالہ دیں
cite-reuse = نسبت کے ساتھ دوبارہ استعمال
cite-reuse-how = جہاں استعمال کریں وہاں ان میں سے ایک سطر لگائیں اور بتائیں کہ کیا بدلا۔
cite-attribution = ”{ $title }“، { $authors }، { $site }، { $license }
cite-as-text = سادہ متن
cite-as-html = HTML
cite-as-wikitext = ویکی متن
cite-copy = نقل کریں
cite-copied = نقل ہو گیا

## Calendars

calendar-add = کیلنڈر میں شامل کریں
calendar-subscribe = کیلنڈر کی رکنیت لیں
event-packs = ساتھ لے جانے کے لیے

## Maps and mentors

map-title = نقشے پر
map-source = نقشہ: Natural Earth، دائرۂ عام
mentors-title = زبان اور موضوع کے لحاظ سے رہنما
facet-topic = موضوع
