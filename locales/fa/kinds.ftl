# SPDX-License-Identifier: MIT OR Apache-2.0

### فارسی. این ترجمه نیازمند بازبینی یک فارسی‌زبان است.
### Needs review by a native speaker.

## Plural names of kinds: headings over cards of one kind

kinds-pathway = مسیرهای یادگیری
kinds-course = دوره‌ها
kinds-lesson = درس‌ها
kinds-toolkit = جعبه‌ابزارها
kinds-event = رویدادها
kinds-campaign = پویش‌ها
kinds-club = باشگاه‌ها
kinds-research = پژوهش‌ها
kinds-faq = پرسش و پاسخ
kinds-news = خبرها

## Facts: labels in the list under a title

fact-when = زمان
fact-period = بازهٔ زمانی
fact-mode = شیوهٔ برگزاری
fact-place = مکان
fact-languages = زبان‌ها
fact-countries = کشورها
fact-cost = هزینه
fact-places = ظرفیت
fact-deadline = مهلت ثبت‌نام
fact-organisers = برگزارکنندگان
fact-jury = داوران
fact-edition = دورهٔ برگزاری
fact-hashtag = هشتگ
fact-website = وب‌گاه
fact-dashboard = داشبورد
fact-contact = تماس
fact-institution = محل برگزاری
fact-leads = گردانندگان
fact-mentors = راهنماها
fact-member-of = عضو
fact-founded = تأسیس
fact-since = همراه ما از
fact-user-name = نام کاربری
fact-mentoring = موضوع‌های راهنمایی
fact-availability = وقت برای تازه‌واردان
fact-mentoring-languages = زبان‌های راهنمایی
fact-mentoring-contact = درخواست راهنمایی
fact-orcid = ORCID
fact-wikidata = ویکی‌داده
fact-ror = ROR
fact-doi = DOI
fact-type = نوع
fact-short-name = نام کوتاه
fact-authors = نویسندگان
fact-year = سال
fact-published-in = منتشرشده در
fact-editors = مسئولان به‌روزرسانی
fact-related = دربارهٔ
year = { NUMBER($year, useGrouping: "false") }

## Time: in the clock of the place

clock-span = { $start }–{ $end }
when-day = { DATETIME($day, dateStyle: "long") }
when-days = { DATETIME($day, dateStyle: "long") } – { DATETIME($last, dateStyle: "long") }
when-time = { DATETIME($day, dateStyle: "long") }، { $time }
when-times = { DATETIME($day, dateStyle: "long") }، { $time }–{ $end }
when-span = { DATETIME($day, dateStyle: "long") }، { $time } – { DATETIME($last, dateStyle: "long") }، { $end }
when-here = به وقت شما:

## Back references: headings over what points at a page

back-used-in = استفاده‌شده در
back-taught-at = تدریس‌شده در
back-campaign = رویدادها
back-facilitator = نشست‌هایی که برگزار می‌کند
back-organiser = برگزارکنندهٔ
back-mentor = راهنمای
back-lead = گردانندهٔ
back-jury = داور
back-institution = در این نهاد
back-member = اعضا
back-editor = مسئول به‌روزرسانی
back-author = نوشته‌ها
back-translator = ترجمه‌ها
back-contributor = همکاری‌ها
back-related = در خبرها

## Lists with filters

filter = پالایش
filter-any = همه
filter-reset = نمایش همه
filter-count = نمایش: { $n } از { $all }
filter-none = چیزی پیدا نشد. یکی از پالایه‌ها را بردارید.
index = نمایه
index-link = بر پایهٔ موضوع، سطح و زبان
listing-title = { $section }: { $value }
facet-level = سطح
facet-audience = برای
facet-duration = مدت
facet-language = زبان
facet-country = کشور
facet-wiki = پروژه
facet-mode = شیوهٔ برگزاری
facet-type = نوع
facet-role = نقش
facet-status = وضعیت
facet-year = سال
facet-area = موضوع
length-short = تا ۳۰ دقیقه
length-medium = ۳۰ تا ۶۰ دقیقه
length-long = ۱ تا ۳ ساعت
length-days = بیش از ۳ ساعت

## Wikimedia projects

wiki-wikipedia = ویکی‌پدیا
wiki-commons = ویکی‌انبار
wiki-wikidata = ویکی‌داده
wiki-wiktionary = ویکی‌واژه
wiki-wikisource = ویکی‌نبشته
wiki-wikibooks = ویکی‌کتاب
wiki-wikiquote = ویکی‌گفتاورد
wiki-wikivoyage = ویکی‌سفر
wiki-wikiversity = ویکی‌دانشگاه
wiki-wikinews = ویکی‌خبر
wiki-wikispecies = ویکی‌گونه
wiki-wikifunctions = ویکی‌توابع
wiki-meta = فراویکی
wiki-mediawiki = مدیاویکی
wiki-incubator = انکوباتور ویکی‌مدیا
wiki-outreach = ویکی آوت‌ریچ

## Events

events-upcoming = رویدادهای پیش رو
events-past = رویدادهای گذشته
mode-online = برخط
mode-onsite = حضوری
mode-hybrid = برخط و حضوری
event-scheduled = طبق برنامه برگزار می‌شود
event-postponed = به تعویق افتاده
event-cancelled = لغو شده
event-over = پایان یافته
event-register = ثبت‌نام
event-programme = برنامه
event-with = با

## Campaigns

campaign-planned = برنامه‌ریزی‌شده
campaign-running = در جریان
campaign-finished = پایان‌یافته
campaign-paused = متوقف
campaign-page = رفتن به صفحهٔ پویش
campaign-rules = قوانین
campaign-prizes = جایزه‌ها
campaign-results = نتایج
campaign-editions = دوره‌های پیشین
result-participants = شرکت‌کنندگان
result-newcomers = تازه‌واردان
result-articles = مقاله‌های تازه
result-improved = مقاله‌های بهبودیافته
result-files = پرونده‌ها
result-edits = ویرایش‌ها
result-countries = کشورها
result-languages = زبان‌ها
results-source = منبع این آمار

## Clubs

club-forming = در حال تأسیس
club-active = فعال
club-paused = متوقف
club-closed = تعطیل
meets-weekly = هر { $weekday }
meets-fortnightly = یک هفته در میان، { $weekday }
meets-first = نخستین { $weekday } در هر ماه
meets-second = دومین { $weekday } در هر ماه
meets-third = سومین { $weekday } در هر ماه
meets-fourth = چهارمین { $weekday } در هر ماه
meets-last = آخرین { $weekday } در هر ماه
weekday-monday = دوشنبه
weekday-tuesday = سه‌شنبه
weekday-wednesday = چهارشنبه
weekday-thursday = پنجشنبه
weekday-friday = جمعه
weekday-saturday = شنبه
weekday-sunday = یکشنبه

## People

person-author = نویسنده
person-trainer = مدرس
person-translator = مترجم
person-mentor = راهنما
person-organiser = برگزارکننده
person-developer = برنامه‌نویس
person-researcher = پژوهشگر
mentor-open = تازه‌واردان را می‌پذیرد
mentor-limited = وقت کمی دارد
mentor-closed = فعلاً وقت ندارد

## Organisations

organisation-museum = موزه
organisation-library = کتابخانه
organisation-archive = آرشیو
organisation-gallery = نگارخانه
organisation-school = مدرسه
organisation-university = دانشگاه
organisation-affiliate = نهاد وابسته به ویکی‌مدیا
organisation-foundation = بنیاد
organisation-ngo = انجمن
organisation-government = نهاد دولتی
organisation-company = شرکت
organisation-other = دیگر

## Research

research-study = پژوهش
research-report = گزارش
research-data-set = مجموعه‌داده
research-thesis = پایان‌نامه
research-book = کتاب
research-finding = یافتهٔ اصلی
research-method = روش:

## Glossary

glossary-letters = حروف
see-also = همچنین ببینید:

## Audiences

audience-start = از اینجا آغاز کنید

## Examples

example-notice = این نمونه‌ای ساختگی است و نشان می‌دهد چنین صفحه‌ای چگونه به نظر می‌رسد.
example-mark = نمونهٔ ساختگی
