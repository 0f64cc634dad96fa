# SPDX-License-Identifier: MIT OR Apache-2.0

### اردو۔ اس ترجمے پر کسی اہلِ زبان کی نظرثانی درکار ہے۔
### Needs review by a native speaker.

## The page

downloads-page = ڈاؤن لوڈ
downloads-lead = یہاں کی ہر چیز مفت رکھی، چھاپی اور دوسروں کو دی جا سکتی ہے۔ تازہ ترین نسخہ ہمیشہ اسی پتے پر ملتا ہے۔
downloads-which = میرے لیے کون سی فائل درست ہے؟
downloads-whole = پوری سائٹ
downloads-all = تمام ڈاؤن لوڈ
downloads-catalogue = پروگراموں کے لیے تمام ڈاؤن لوڈ کی فہرست (JSON)

## What each form is for

download-for-pdf = کاغذ کے لیے، یا چھپی ہوئی شکل میں پڑھنے کے لیے۔
download-for-epub = فون اور ای ریڈر کے لیے: متن اسکرین کے مطابق ڈھل جاتا ہے۔
download-for-zip = بغیر نیٹ ورک والے کمپیوٹر کے لیے: فائل کو اَن زپ کریں اور صفحہ index.html کھولیں۔
download-for-zim = کیوکس (Kiwix) کے لیے: پوری سائٹ فون، کمپیوٹر یا اسکول کے سرور پر، بغیر نیٹ ورک کے۔
download-for-scorm = موڈل (Moodle) اور تقریباً ہر تعلیمی پلیٹ فارم کے لیے: یاد رکھتا ہے کہ آپ کہاں رکے تھے، اور مکمل کام اور نمبر بتاتا ہے۔
download-for-imscc = کینوس (Canvas)، اوپن ایڈ ایکس (Open edX) اور دیگر کے لیے: صفحات اور کوئز آپ کے اپنے کورس کا حصہ بن جاتے ہیں۔

## For whom it is

download-reader-facilitator = سہولت کاروں کے لیے: نظام الاوقات، نوٹ اور حل۔
download-reader-handout = ہینڈ آؤٹ: صرف مشقیں، فوٹو کاپی کے لیے۔
download-reader-key = مشقوں کے حل۔
download-reader-checklists = جانچ فہرستیں اور سانچے، ہر صفحے پر ایک۔
download-reader-poster = دیوار کے لیے پوسٹر۔
download-reader-certificate = شریک ہونے والوں کے لیے اسناد۔
download-reader-bilingual = دو زبانیں ساتھ ساتھ۔
download-reader-slides = دکھانے کے لیے سلائیڈز۔

## Each file

download-check = فائل کی جانچ کریں
