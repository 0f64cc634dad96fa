# SPDX-License-Identifier: MIT OR Apache-2.0

### اردو۔ اس ترجمے پر کسی اہلِ زبان کی نظرثانی درکار ہے۔
### Needs review by a native speaker.

## Plural names of kinds: headings over cards of one kind

kinds-pathway = سیکھنے کے راستے
kinds-course = کورس
kinds-lesson = اسباق
kinds-toolkit = ٹول کٹس
kinds-event = تقریبات
kinds-campaign = مہمات
kinds-club = کلب
kinds-research = تحقیق
kinds-faq = سوال و جواب
kinds-news = خبریں

## Facts: labels in the list under a title

fact-when = کب
fact-period = مدت
fact-mode = کیسے
fact-place = کہاں
fact-languages = زبانیں
fact-countries = ممالک
fact-cost = خرچ
fact-places = نشستیں
fact-deadline = اندراج کی آخری تاریخ
fact-organisers = منتظمین
fact-jury = منصفین
fact-edition = ایڈیشن
fact-hashtag = ہیش ٹیگ
fact-website = ویب سائٹ
fact-dashboard = ڈیش بورڈ
fact-contact = رابطہ
fact-institution = کس ادارے میں
fact-leads = سربراہان
fact-mentors = رہنما
fact-member-of = وابستگی
fact-founded = قیام
fact-since = ہمارے ساتھ کب سے
fact-user-name = صارف نام
fact-mentoring = رہنمائی کے موضوعات
fact-availability = نئے لوگوں کے لیے وقت
fact-mentoring-languages = رہنمائی کی زبانیں
fact-mentoring-contact = رہنمائی کے لیے لکھیں
fact-orcid = ORCID
fact-wikidata = ویکی ڈیٹا
fact-ror = ROR
fact-doi = DOI
fact-type = قسم
fact-short-name = مختصر نام
fact-authors = مصنفین
fact-year = سال
fact-published-in = شائع شدہ
fact-editors = نگران
fact-related = متعلق
year = { NUMBER($year, useGrouping: "false") }

## Time: in the clock of the place

clock-span = { $start }–{ $end }
when-day = { DATETIME($day, dateStyle: "long") }
when-days = { DATETIME($day, dateStyle: "long") } – { DATETIME($last, dateStyle: "long") }
when-time = { DATETIME($day, dateStyle: "long") }، { $time }
when-times = { DATETIME($day, dateStyle: "long") }، { $time }–{ $end }
when-span = { DATETIME($day, dateStyle: "long") }، { $time } – { DATETIME($last, dateStyle: "long") }، { $end }
when-here = آپ کا وقت:

## Back references: headings over what points at a page

back-used-in = کہاں استعمال ہوا
back-taught-at = کہاں پڑھایا جاتا ہے
back-campaign = تقریبات
back-facilitator = جن تقریبات میں نشستوں کی قیادت کی
back-organiser = جن کا انتظام کرتے ہیں
back-mentor = جن کی رہنمائی کرتے ہیں
back-lead = جن کی قیادت کرتے ہیں
back-jury = جن میں منصف ہیں
back-institution = اس ادارے میں
back-member = اس سے وابستہ
back-editor = جن کی نگرانی کرتے ہیں
back-author = تحریریں
back-translator = تراجم
back-contributor = جن میں مدد کی
back-related = خبروں میں

## Lists with filters

filter = چھانٹیں
filter-any = کوئی بھی
filter-reset = سب دکھائیں
filter-count = { $all } میں سے { $n } دکھائے جا رہے ہیں
filter-none = کچھ نہیں ملا۔ کوئی شرط ہٹا کر دیکھیں۔
index = اشاریہ
index-link = موضوع، سطح اور زبان کے لحاظ سے
listing-title = { $section }: { $value }
facet-level = سطح
facet-audience = کن کے لیے
facet-duration = دورانیہ
facet-language = زبان
facet-country = ملک
facet-wiki = منصوبہ
facet-mode = کیسے
facet-type = قسم
facet-role = کردار
facet-status = حالت
facet-year = سال
facet-area = موضوع
length-short = 30 منٹ تک
length-medium = 30 سے 60 منٹ
length-long = 1 سے 3 گھنٹے
length-days = 3 گھنٹے سے زیادہ

## Wikimedia projects

wiki-wikipedia = ویکیپیڈیا
wiki-commons = ویکیمیڈیا العام
wiki-wikidata = ویکی ڈیٹا
wiki-wiktionary = ویکی لغت
wiki-wikisource = ویکی ماخذ
wiki-wikibooks = ویکی کتب
wiki-wikiquote = ویکی اقتباس
wiki-wikivoyage = ویکی سفر
wiki-wikiversity = ویکی جامعہ
wiki-wikinews = ویکی اخبار
wiki-wikispecies = ویکی انواع
wiki-wikifunctions = ویکی فنکشنز
wiki-meta = میٹا ویکی
wiki-mediawiki = میڈیاویکی
wiki-incubator = ویکیمیڈیا انکیوبیٹر
wiki-outreach = آؤٹ ریچ ویکی

## Events

events-upcoming = آنے والی تقریبات
events-past = گزشتہ تقریبات
mode-online = آن لائن
mode-onsite = بالمشافہ
mode-hybrid = آن لائن اور بالمشافہ
event-scheduled = طے شدہ وقت پر ہوگی
event-postponed = ملتوی
event-cancelled = منسوخ
event-over = ختم ہو چکی ہے
event-register = اندراج کریں
event-programme = پروگرام
event-with = میزبان:

## Campaigns

campaign-planned = طے شدہ
campaign-running = جاری
campaign-finished = ختم
campaign-paused = فی الحال موقوف
campaign-page = مہم کے صفحے پر جائیں
campaign-rules = قواعد
campaign-prizes = انعامات
campaign-results = نتائج
campaign-editions = سابقہ ایڈیشن
result-participants = شرکا
result-newcomers = نئے شرکا
result-articles = نئے مضامین
result-improved = بہتر کیے گئے مضامین
result-files = فائلیں
result-edits = ترامیم
result-countries = ممالک
result-languages = زبانیں
results-source = ان اعداد کا ماخذ

## Clubs

club-forming = زیر قیام
club-active = فعال
club-paused = فی الحال موقوف
club-closed = بند
meets-weekly = ہر { $weekday }
meets-fortnightly =
    { $day ->
        [thursday] ہر دوسری { $weekday }
       *[any] ہر دوسرے { $weekday }
    }
meets-first =
    { $day ->
        [thursday] مہینے کی پہلی { $weekday }
       *[any] مہینے کا پہلا { $weekday }
    }
meets-second =
    { $day ->
        [thursday] مہینے کی دوسری { $weekday }
       *[any] مہینے کا دوسرا { $weekday }
    }
meets-third =
    { $day ->
        [thursday] مہینے کی تیسری { $weekday }
       *[any] مہینے کا تیسرا { $weekday }
    }
meets-fourth =
    { $day ->
        [thursday] مہینے کی چوتھی { $weekday }
       *[any] مہینے کا چوتھا { $weekday }
    }
meets-last =
    { $day ->
        [thursday] مہینے کی آخری { $weekday }
       *[any] مہینے کا آخری { $weekday }
    }
weekday-monday = پیر
weekday-tuesday = منگل
weekday-wednesday = بدھ
weekday-thursday = جمعرات
weekday-friday = جمعہ
weekday-saturday = ہفتہ
weekday-sunday = اتوار

## People

person-author = مصنف
person-trainer = تربیت کار
person-translator = مترجم
person-mentor = رہنما
person-organiser = منتظم
person-developer = سافٹ ویئر ڈیولپر
person-researcher = محقق
mentor-open = نئے لوگوں کی رہنمائی کے لیے تیار
mentor-limited = وقت کم ہے
mentor-closed = فی الحال وقت نہیں

## Organisations

organisation-museum = عجائب گھر
organisation-library = کتب خانہ
organisation-archive = محافظ خانہ
organisation-gallery = آرٹ گیلری
organisation-school = اسکول
organisation-university = یونیورسٹی
organisation-affiliate = ویکیمیڈیا سے وابستہ تنظیم
organisation-foundation = فاؤنڈیشن
organisation-ngo = انجمن
organisation-government = سرکاری ادارہ
organisation-company = کمپنی
organisation-other = دیگر

## Research

research-study = مطالعہ
research-report = رپورٹ
research-data-set = ڈیٹا سیٹ
research-thesis = مقالہ
research-book = کتاب
research-finding = کیا معلوم ہوا
research-method = طریقہ:

## Glossary

glossary-letters = حروف
see-also = مزید دیکھیں:

## Audiences

audience-start = یہاں سے شروع کریں

## Examples

example-notice = یہ ایک فرضی مثال ہے۔ اس سے معلوم ہوتا ہے کہ ایسا صفحہ کیسا دکھائی دیتا ہے۔
example-mark = فرضی مثال
