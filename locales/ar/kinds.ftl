# SPDX-License-Identifier: MIT OR Apache-2.0

### العربية. تحتاج هذه الترجمة إلى مراجعة من متحدث أصلي.
### Needs review by a native speaker.

## Plural names of kinds: headings over cards of one kind

kinds-pathway = مسارات التعلّم
kinds-course = الدورات
kinds-lesson = الدروس
kinds-toolkit = حقائب الأدوات
kinds-event = الفعاليات
kinds-campaign = الحملات
kinds-club = الأندية
kinds-research = البحوث
kinds-faq = أسئلة وأجوبة
kinds-news = الأخبار

## Facts: labels in the list under a title

fact-when = متى
fact-period = الفترة
fact-mode = طريقة الحضور
fact-place = أين
fact-languages = اللغات
fact-countries = البلدان
fact-cost = التكلفة
fact-places = عدد المقاعد
fact-deadline = آخر موعد للتسجيل
fact-organisers = التنظيم
fact-jury = لجنة التحكيم
fact-edition = النسخة
fact-hashtag = الوسم
fact-website = الموقع الإلكتروني
fact-dashboard = لوحة المتابعة
fact-contact = للتواصل
fact-institution = المقر
fact-leads = الإدارة
fact-mentors = الإرشاد
fact-member-of = ينتمي إلى
fact-founded = تاريخ التأسيس
fact-since = معنا منذ
fact-user-name = اسم المستخدم
fact-mentoring = مواضيع الإرشاد
fact-availability = الوقت المتاح لمنضمّين جدد
fact-mentoring-languages = لغات الإرشاد
fact-mentoring-contact = لطلب الإرشاد
fact-orcid = ORCID
fact-wikidata = ويكي بيانات
fact-ror = ROR
fact-doi = DOI
fact-type = النوع
fact-short-name = الاسم المختصر
fact-authors = المؤلفون
fact-year = السنة
fact-published-in = جهة النشر
fact-editors = المتابعة والتحديث
fact-related = عن
year = { NUMBER($year, useGrouping: "false") }

## Time: in the clock of the place

clock-span = { $start }–{ $end }
when-day = { DATETIME($day, dateStyle: "long") }
when-days = { DATETIME($day, dateStyle: "long") } – { DATETIME($last, dateStyle: "long") }
when-time = { DATETIME($day, dateStyle: "long") }، { $time }
when-times = { DATETIME($day, dateStyle: "long") }، { $time }–{ $end }
when-span = { DATETIME($day, dateStyle: "long") }، { $time } – { DATETIME($last, dateStyle: "long") }، { $end }
when-here = بتوقيتك:

## Back references: headings over what points at a page

back-used-in = يُستخدم في
back-taught-at = يُدرَّس في
back-campaign = الفعاليات
back-facilitator = جلسات من تقديمه
back-organiser = من تنظيمه
back-mentor = يرشد
back-lead = يدير
back-jury = يحكّم في
back-institution = في هذه المؤسسة
back-member = المنتمون
back-editor = يتابع
back-author = من تأليفه
back-translator = من ترجمته
back-contributor = ساهم في
back-related = في الأخبار

## Lists with filters

filter = تصفية
filter-any = الكل
filter-reset = عرض الكل
filter-count = المعروض: { $n } من { $all }
filter-none = لا شيء يطابق. أزِل أحد المرشحات.
index = الفهرس
index-link = حسب الموضوع والمستوى واللغة
listing-title = { $section }: { $value }
facet-level = المستوى
facet-audience = الجمهور
facet-duration = المدة
facet-language = اللغة
facet-country = البلد
facet-wiki = المشروع
facet-mode = طريقة الحضور
facet-type = النوع
facet-role = الدور
facet-status = الحالة
facet-year = السنة
facet-area = الموضوع
length-short = حتى 30 دقيقة
length-medium = من 30 إلى 60 دقيقة
length-long = من ساعة إلى 3 ساعات
length-days = أكثر من 3 ساعات

## Wikimedia projects

wiki-wikipedia = ويكيبيديا
wiki-commons = ويكيميديا كومنز
wiki-wikidata = ويكي بيانات
wiki-wiktionary = ويكاموس
wiki-wikisource = ويكي مصدر
wiki-wikibooks = ويكي الكتب
wiki-wikiquote = ويكي الاقتباس
wiki-wikivoyage = ويكي رحلات
wiki-wikiversity = ويكي الجامعة
wiki-wikinews = ويكي الأخبار
wiki-wikispecies = ويكي أنواع
wiki-wikifunctions = ويكي دوال
wiki-meta = ميتاويكي
wiki-mediawiki = ميدياويكي
wiki-incubator = حاضنة ويكيميديا
wiki-outreach = ويكي التواصل

## Events

events-upcoming = الفعاليات القادمة
events-past = الفعاليات السابقة
mode-online = عبر الإنترنت
mode-onsite = حضوريًا
mode-hybrid = عبر الإنترنت وحضوريًا
event-scheduled = تُقام في موعدها
event-postponed = مؤجلة
event-cancelled = ملغاة
event-over = انتهت
event-register = سجّل
event-programme = البرنامج
event-with = مع

## Campaigns

campaign-planned = مخطط لها
campaign-running = جارية
campaign-finished = انتهت
campaign-paused = متوقفة مؤقتًا
campaign-page = إلى صفحة الحملة
campaign-rules = القواعد
campaign-prizes = الجوائز
campaign-results = النتائج
campaign-editions = النسخ السابقة
result-participants = المشاركون
result-newcomers = المشاركون الجدد
result-articles = المقالات الجديدة
result-improved = المقالات المحسّنة
result-files = الملفات
result-edits = التعديلات
result-countries = البلدان
result-languages = اللغات
results-source = مصدر هذه الأرقام

## Clubs

club-forming = قيد التأسيس
club-active = نشط
club-paused = متوقف مؤقتًا
club-closed = مغلق
meets-weekly = يوم { $weekday } من كل أسبوع
meets-fortnightly = يوم { $weekday } كل أسبوعين
meets-first = يوم { $weekday } الأول من الشهر
meets-second = يوم { $weekday } الثاني من الشهر
meets-third = يوم { $weekday } الثالث من الشهر
meets-fourth = يوم { $weekday } الرابع من الشهر
meets-last = يوم { $weekday } الأخير من الشهر
weekday-monday = الاثنين
weekday-tuesday = الثلاثاء
weekday-wednesday = الأربعاء
weekday-thursday = الخميس
weekday-friday = الجمعة
weekday-saturday = السبت
weekday-sunday = الأحد

## People

person-author = مؤلف
person-trainer = مدرب
person-translator = مترجم
person-mentor = مرشد
person-organiser = منظم
person-developer = مطور
person-researcher = باحث
mentor-open = يستقبل منضمّين جددًا
mentor-limited = وقته محدود
mentor-closed = لا وقت لديه حاليًا

## Organisations

organisation-museum = متحف
organisation-library = مكتبة
organisation-archive = أرشيف
organisation-gallery = معرض فني
organisation-school = مدرسة
organisation-university = جامعة
organisation-affiliate = منظمة منتسبة إلى ويكيميديا
organisation-foundation = مؤسسة مانحة
organisation-ngo = جمعية
organisation-government = جهة حكومية
organisation-company = شركة
organisation-other = غير ذلك

## Research

research-study = دراسة
research-report = تقرير
research-data-set = مجموعة بيانات
research-thesis = رسالة جامعية
research-book = كتاب
research-finding = ما توصّل إليه البحث
research-method = المنهج:

## Glossary

glossary-letters = الحروف
see-also = انظر أيضًا:

## Audiences

audience-start = ابدأ من هنا

## Examples

example-notice = هذا مثال افتراضي، وُضع لبيان شكل صفحة كهذه.
example-mark = مثال افتراضي
