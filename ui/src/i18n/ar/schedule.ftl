# متى وأين.
schedule-name = الجلسة { $number } «{ $title }»
schedule-numbered = الجلسة { $number }
schedule-comma = {"، "}
schedule-with-role = { $name } ({ $role })
schedule-count = { $count ->
    [0] لا جلسات
    [one] جلسة واحدة
    [two] جلستان
    [few] { $count } جلسات
   *[other] { $count } جلسة
}
schedule-items = { $count ->
    [one] بند واحد
    [two] بندان
    [few] { $count } بنود
   *[other] { $count } بندًا
}
schedule-items-none = إعداد
schedule-from-to = من { $from } إلى { $to }
schedule-length-unknown = المدة غير معروفة
schedule-round-name = الجولة { $number }
schedule-status-line = { $count ->
    [0] لا جلسات في الجدول الزمني
    [one] جلسة واحدة
    [two] جلستان
    [few] { $count } جلسات
   *[other] { $count } جلسة
} · { $days ->
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
   *[other] { $days } يومًا
}
schedule-status-waiting = { $count ->
    [one] جلسة واحدة بلا موعد
    [two] جلستان بلا موعد
    [few] { $count } جلسات بلا موعد
   *[other] { $count } جلسة بلا موعد
}

# رأس الشاشة.
schedule-view = العرض
schedule-view-day = اليوم
schedule-view-round = الجولة
schedule-view-list = القائمة
schedule-now = الآن
schedule-shift-rest = تمديد { $minutes } د وإزاحة الباقي
schedule-shift = تمديد ربع ساعة وإزاحة الباقي
schedule-shift-hint = تطول الجلسة المختارة ربع ساعة، وتتأخر بقدرها جلسات قاعاتها اللاحقة في يومها
schedule-shift-choose = اختر جلسة أولًا: تطول ربع ساعة، وتتأخر بقدرها الجلسات اللاحقة في قاعاتها
schedule-new = جلسة جديدة
schedule-beside = التعارضات والجلسات بلا موعد
schedule-days = الأيام
schedule-day-before = اليوم السابق
schedule-day-after = اليوم التالي
schedule-today = اليوم
schedule-rest-day = يوم عطلة
schedule-outside = خارج الجولة
schedule-has-conflicts = فيه تعارضات

# يوم.
schedule-day-of = جدول { $date }
schedule-keys-help = تنقلك الأسهم من جلسة إلى أخرى. Enter يفتح الجلسة، وA يعرض جدول أعمالها، وM ينقلها. مع Alt يحرّكها السهمان الأعلى والأسفل خمس دقائق، وPage up وPage down خمس عشرة دقيقة، والسهمان الجانبيان إلى القاعة المجاورة؛ ومع Shift تتحرك النهاية وحدها. N جلسة جديدة.
schedule-clock-zone = الأوقات بتوقيت { $place }.
schedule-also-in = وكذلك في { $rooms }
schedule-no-room = بلا قاعة بعد
schedule-cut-start = بدأت { $from }
schedule-cut-end = حتى { $to }
schedule-goes-on = تتواصل
schedule-after-midnight = منتصف الليل
schedule-overlaps = تتداخل مع { $others }
schedule-overlaps-several = { $count ->
    [one] تتداخل مع أخرى
    [two] تتداخل مع اثنتين
    [few] تتداخل مع { $count } جلسات
   *[other] تتداخل مع { $count } جلسة
}
schedule-clocks-forward = تُقدَّم الساعات { $minutes }: لا وجود لما بين { $at } و{ $to }
schedule-clocks-back = تُؤخَّر الساعات { $minutes }: ما بين { $to } و{ $at } يمر مرتين، والمقصود الأولى
schedule-clocks-forward-short = تُقدَّم الساعات { $minutes } في هذا اليوم
schedule-clocks-back-short = تُؤخَّر الساعات { $minutes } في هذا اليوم
schedule-day-free = لا شيء في هذا اليوم.
schedule-add = إضافة…
schedule-add-on = جلسة جديدة يوم { $date }

# ما جرى.
schedule-spot = { $date }، { $time }–{ $end }، { $rooms }
schedule-spot-overlaps = { $date }، { $time }–{ $end }، { $rooms }؛ تتداخل مع { $others }
schedule-moved = نُقلت إلى { $spot }
schedule-no-room-there = لا قاعة أخرى في هذا الاتجاه
schedule-resized = صارت { $spot }
schedule-put-back = أُعيدت إلى موضعها: { $what }
schedule-status-set = { $what }: { $status }
schedule-unscheduled-said = رُفعت من الجدول الزمني: { $what }
schedule-removed = حُذفت: { $what }
schedule-removed-parked = { $count ->
    [one] حُذفت: { $what }. بند جدول أعمالها محفوظ بين البنود المؤجلة.
    [two] حُذفت: { $what }. بندا جدول أعمالها محفوظان بين البنود المؤجلة.
    [few] حُذفت: { $what }. بنود جدول أعمالها وعددها { $count } محفوظة بين البنود المؤجلة.
   *[other] حُذفت: { $what }. بنود جدول أعمالها وعددها { $count } محفوظة بين البنود المؤجلة.
}
schedule-shifted = { $count ->
    [0] طالت { $what } { $minutes } دقيقة، ولا شيء بعدها في قاعاتها.
    [one] طالت { $what } { $minutes } دقيقة، وتأخرت معها جلسة واحدة.
    [two] طالت { $what } { $minutes } دقيقة، وتأخرت معها جلستان.
    [few] طالت { $what } { $minutes } دقيقة، وتأخرت معها { $count } جلسات.
   *[other] طالت { $what } { $minutes } دقيقة، وتأخرت معها { $count } جلسة.
}

# ما لا يتسق.
schedule-conflicts = التعارضات
schedule-no-conflicts = لا تعارض.
schedule-all-conflicts = عرض الكل ({ $count })
schedule-blocks = { $count ->
    [one] تعارض واحد يمنع الإصدار
    [two] تعارضان يمنعان الإصدار
    [few] { $count } تعارضات تمنع الإصدار
   *[other] { $count } تعارضًا يمنع الإصدار
}
schedule-warns = { $count } للتنبيه
schedule-noted = { $count } للعلم
schedule-severity-blocks = يمنع الإصدار:
schedule-severity-warns = تنبيه:
schedule-severity-noted = للعلم:
schedule-go-to = الذهاب إليها
schedule-next-free = أقرب موعد خالٍ: { $time }
schedule-give-room = تعيين قاعة…
schedule-mark-held = انعقدت
schedule-clash-room = قاعة.
schedule-clash-room-says = { $count ->
    [one] في { $room } في الوقت نفسه { $one } و{ $other }.
   *[other] كلٌّ من { $room } محجوزة في الوقت نفسه لـ{ $one } ولـ{ $other }.
  }
schedule-clash-delegate = مندوب.
schedule-clash-delegate-says = { $count ->
    [one] { $who } في { $one } و{ $other } في الوقت نفسه.
   *[other] كلٌّ من { $who } في { $one } و{ $other } في الوقت نفسه.
  }
schedule-clash-party = وفد.
schedule-clash-party-says = { $count ->
    [one] وفد { $who } في { $one } و{ $other } في الوقت نفسه، ولا بد له من أن ينقسم.
    [two] وفدا { $who } في { $one } و{ $other } في الوقت نفسه، ولا بد لكل منهما من أن ينقسم.
   *[other] وفود { $who } في { $one } و{ $other } في الوقت نفسه، ولا بد لكل منها من أن ينقسم.
  }
schedule-clash-no-room = بلا قاعة.
schedule-clash-no-room-says = لم تُعيَّن قاعة بعد: { $one }.
schedule-clash-outside-round = خارج الجولة.
schedule-clash-outside-round-says = يوم انعقادها ليس من أيام الجولة: { $one }.
schedule-clash-crosses-midnight = منتصف الليل.
schedule-clash-crosses-midnight-says = تنتهي في اليوم التالي: { $one }.
schedule-clash-clocks-move = الساعات.
schedule-clash-clocks-forward-says = تُقدَّم الساعات { $minutes } أثناء { $one }، فهي أقصر مما تبدو.
schedule-clash-clocks-back-says = تُؤخَّر الساعات { $minutes } أثناء { $one }، فهي أطول مما تبدو.
schedule-clash-hour-twice = الساعات.
schedule-clash-hour-twice-says = تبدأ أو تنتهي في ساعة تمر مرتين، والمقصود الأولى: { $one }.
schedule-clash-agenda-overruns = جدول الأعمال.
schedule-clash-agenda-overruns-says = تحتاج بنود { $one } إلى { $needed }، والمقرر { $planned }، أي أقل بـ { $over }.
schedule-clash-not-closed = لم تُختم.
schedule-clash-not-closed-says = مضى موعد { $one }. هل انعقدت؟

# بلا موعد.
schedule-unscheduled = بلا موعد
schedule-unscheduled-none = لكل جلسة موعد.
schedule-unscheduled-empty = هنا تنتظر الجلسة التي لا موعد لها.
schedule-drag-or = اسحب، أو
schedule-to-move = للنقل

# القائمة.
schedule-time = الوقت
schedule-number = رقم
schedule-session = الجلسة
schedule-format = الصيغة
schedule-rooms = القاعات
schedule-who = المشاركون
schedule-agenda = جدول الأعمال
schedule-status = الحالة
schedule-status-of = حالة { $what }
schedule-agenda-of = جدول أعمال { $what }
schedule-illustrative = للتوضيح

# جلسة.
schedule-title = العنوان
schedule-day = اليوم
schedule-start = البداية
schedule-end = النهاية
schedule-overnight = تنتهي في اليوم التالي
schedule-minutes = مدتها بالدقائق
schedule-minutes-hint = ما دامت بلا بداية تنتظر بجانب الجدول
schedule-rooms-none = لا قاعات بعد: القاعات تتبع مكان انعقاد الجولة وتُدخل في شاشة الأماكن.
schedule-rooms-count = { $count ->
    [0] لا قاعات
    [one] قاعة واحدة
    [two] قاعتان
    [few] { $count } قاعات
   *[other] { $count } قاعة
}
schedule-room-taken = { $room } مشغولة في ذلك الوقت: { $others }.
schedule-people-taken = بعض هؤلاء مشغول في ذلك الوقت: { $others }.
schedule-delegation = وفد
schedule-guest-add = إضافة طرف فاعل أو مندوب…
schedule-guest-remove = استبعاد { $who }
schedule-role-of = صفة { $who }
schedule-role-none = مشارك
schedule-notes = ملاحظات
schedule-notes-hint = للفريق
schedule-illustrative-time = موعدها للتوضيح وليس واقعة
schedule-outside-round = خارج أيام الجولة
schedule-create = إنشاء الجلسة
schedule-keep = حفظ التغييرات
schedule-needs-day = في أي يوم؟
schedule-needs-start = متى تبدأ؟ أو اترك الوقتين فارغين.
schedule-needs-end = متى تنتهي؟ أو اترك الوقتين فارغين.
schedule-needs-number = المطلوب عدد صحيح.
schedule-restored = هذا ما كتبته ولم تحفظه.
schedule-start-over = البدء من جديد
schedule-keep-mine = اعتماد ما كتبته
schedule-take-theirs = الأخذ بالحالة الجديدة
schedule-open = فتح الجلسة
schedule-open-agenda = جدول الأعمال
schedule-move = نقل الجلسة…
schedule-unschedule = رفعها من الجدول
schedule-remove = حذف الجلسة

# المفاتيح.
schedule-set-planned = مقرّرة
schedule-set-confirmed = مؤكدة
schedule-set-under-way = جارية
schedule-set-held = انعقدت
schedule-set-postponed = مؤجلة
schedule-set-cancelled = ملغاة
schedule-key-earlier = تقديم خمس دقائق
schedule-key-later = تأخير خمس دقائق
schedule-key-quarter-earlier = تقديم خمس عشرة دقيقة
schedule-key-quarter-later = تأخير خمس عشرة دقيقة
schedule-key-shorter = تقصير خمس دقائق
schedule-key-longer = إطالة خمس دقائق
schedule-key-room-left = إلى القاعة أو اليوم على اليسار
schedule-key-room-right = إلى القاعة أو اليوم على اليمين

# جولة.
schedule-no-round = الجولة أيام معدودة في مكان واحد. حدّد الأولى، ثم توضع جلساتها في الجدول الزمني.
schedule-empty = اسحب فوق وقت خالٍ في إحدى القاعات، أو اضغط N، لوضع الجلسة الأولى.
schedule-no-venue = لم يُحدَّد مكان انعقاد هذه الجولة بعد، فلا قاعات توضع فيها الجلسات.
schedule-no-rooms = لا قاعات بعد في { $venue }؛ كل قاعة تصير عمودًا هنا.
schedule-to-places = إدخالها في شاشة الأماكن
schedule-new-round = جولة جديدة…
schedule-round-title = جولة جديدة
schedule-edit-round = تحرير هذه الجولة…
schedule-remove-round = حذف الجولة
schedule-create-round = إنشاء الجولة
schedule-round-example = مسقط
schedule-venue = مكان الانعقاد
schedule-no-venues = لم يُدخل أي مكان بعد
schedule-zone = المنطقة الزمنية
schedule-zone-hint = لأيامها وساعاتها
schedule-first-day = اليوم الأول
schedule-last-day = اليوم الأخير
schedule-mandate = الولاية
schedule-mandate-dossier = كما في الملف
schedule-modalities = الترتيبات
schedule-modalities-hint = المكان والمستوى واللغة والإعلام ومواضع الجلوس
schedule-illustrative-dates = تواريخها للتوضيح وليست وقائع
