# SPDX-License-Identifier: MIT OR Apache-2.0

### اردو۔ اس ترجمے پر کسی اہلِ زبان کی نظرثانی درکار ہے۔
### Needs review by a native speaker.

search-all = الف سے ے تک سب کچھ
search-without-script = تلاش کے لیے جاوا اسکرپٹ درکار ہے۔ یہاں سب کچھ حروفِ تہجی کی ترتیب میں ہے۔
search-letters = حروف
search-kind = قسم
search-any = سب
search-count = نتائج: { $n }
search-none = ”{ $query }“ کے لیے کچھ نہیں ملا۔ کم یا دوسرے الفاظ آزمائیں۔
search-all-results = تمام نتائج، فلٹر کے ساتھ
search-more = مزید دکھائیں
search-loading = تلاش جاری ہے…
search-keys = ↑ ↓ چنیں · Enter کھولیں · Esc بند کریں
