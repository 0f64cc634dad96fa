# SPDX-License-Identifier: MIT OR Apache-2.0

### العربية. تحتاج هذه الترجمة إلى مراجعة من متحدث أصلي.
### Needs review by a native speaker.

## Time

duration-minutes =
    { $n ->
        [zero] أقل من دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $n } دقائق
        [many] { $n } دقيقة
       *[other] { $n } دقيقة
    }
duration-hours =
    { $n ->
        [zero] أقل من ساعة
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $n } ساعات
        [many] { $n } ساعة
       *[other] { $n } ساعة
    }
duration-hours-minutes = { $hours } س { $minutes } د
minutes = { DURATION($n) }

## Size of files

size-bytes =
    { $n ->
        [zero] { $n } بايت
        [one] بايت واحد
        [two] بايتان
        [few] { $n } بايت
        [many] { $n } بايتًا
       *[other] { $n } بايت
    }
size-kilobytes = { $n } ك.ب
size-megabytes = { $n } م.ب
size-gigabytes = { $n } غ.ب
file-size = { BYTES($size) }
pages-count =
    { $n ->
        [zero] لا صفحات
        [one] صفحة واحدة
        [two] صفحتان
        [few] { $n } صفحات
        [many] { $n } صفحة
       *[other] { $n } صفحة
    }
percent = { PERCENT($share) }

## Two calendars

date-with-hijri = { DATETIME($date, dateStyle: "long") } (نحو { HIJRI($date) })

## Units: what `UNIT($n, unit: "day")` shows

unit-second =
    { $n ->
        [zero] { $n } ثانية
        [one] ثانية
        [two] ثانيتان
        [few] { $n } ثوان
        [many] { $n } ثانية
       *[other] { $n } ثانية
    }
unit-minute =
    { $n ->
        [zero] { $n } دقيقة
        [one] دقيقة
        [two] دقيقتان
        [few] { $n } دقائق
        [many] { $n } دقيقة
       *[other] { $n } دقيقة
    }
unit-hour =
    { $n ->
        [zero] { $n } ساعة
        [one] ساعة
        [two] ساعتان
        [few] { $n } ساعات
        [many] { $n } ساعة
       *[other] { $n } ساعة
    }
unit-day =
    { $n ->
        [zero] { $n } يوم
        [one] يوم
        [two] يومان
        [few] { $n } أيام
        [many] { $n } يومًا
       *[other] { $n } يوم
    }
unit-week =
    { $n ->
        [zero] { $n } أسبوع
        [one] أسبوع
        [two] أسبوعان
        [few] { $n } أسابيع
        [many] { $n } أسبوعًا
       *[other] { $n } أسبوع
    }
unit-month =
    { $n ->
        [zero] { $n } شهر
        [one] شهر
        [two] شهران
        [few] { $n } أشهر
        [many] { $n } شهرًا
       *[other] { $n } شهر
    }
unit-year =
    { $n ->
        [zero] { $n } سنة
        [one] سنة
        [two] سنتان
        [few] { $n } سنوات
        [many] { $n } سنة
       *[other] { $n } سنة
    }
unit-metre =
    { $n ->
        [zero] { $n } متر
        [one] متر
        [two] { $n } متر
        [few] { $n } أمتار
        [many] { $n } مترًا
       *[other] { $n } متر
    }
unit-kilometre =
    { $n ->
        [zero] { $n } كيلومتر
        [one] { $n } كيلومتر
        [two] { $n } كيلومتر
        [few] { $n } كيلومترات
        [many] { $n } كيلومترًا
       *[other] { $n } كيلومتر
    }
