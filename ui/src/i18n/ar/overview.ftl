# أين تقف الأمور.
overview-sub = { $round } · { $date }، { $time } في { $place }
overview-round = الجولة { $number }، { $title }
overview-foot-sessions = { $count ->
    [0] لا جلسات في هذه الجولة
    [one] جلسة واحدة في هذه الجولة
    [two] جلستان في هذه الجولة
    [few] { $count } جلسات في هذه الجولة
   *[other] { $count } جلسة في هذه الجولة
}
overview-foot-issues = { $count ->
    [0] لا مسائل
    [one] مسألة واحدة
    [two] مسألتان
    [few] { $count } مسائل
   *[other] { $count } مسألة
}

overview-next = الجلسة القادمة
overview-under-way = جارٍ الآن
overview-now = الآن
overview-in = بعد { $time }
overview-in-days = { $days ->
    [one] غدًا
    [two] بعد غد
    [few] بعد { $days } أيام
   *[other] بعد { $days } يومًا
}
overview-days-ago = { $days ->
    [one] أمس
    [two] قبل يومين
    [few] قبل { $days } أيام
   *[other] قبل { $days } يومًا
}
overview-today = اليوم
overview-left = بقي { $time }
overview-until = حتى { $time }
overview-hours-over = { $hours } (تنتهي { $day })
overview-ends = تنتهي { $day }
overview-where = المكان
overview-who = الحضور
overview-what = الموضوع
overview-status = الحالة
overview-no-room = لا قاعة بعد
overview-with-role = { $name } ({ $role })
overview-no-items = لا بنود بعد
overview-items = { $count ->
    [one] بند واحد
    [two] بندان
    [few] { $count } بنود
   *[other] { $count } بندًا
}
overview-items-of = { $items }، { $needed } من { $planned }
overview-overrun = أطول من الوقت بـ { $time }
overview-illustrative = موعد للتوضيح
overview-agenda = جدول الأعمال
overview-open-agenda = فتح جدول أعمالها
overview-in-schedule = عرضها في الجدول الزمني
overview-key-agenda = جدول أعمال الجلسة القادمة
overview-key-schedule = عرض الجلسة القادمة في الجدول الزمني
overview-nothing-ahead = لا جلسات قادمة محدّدة الموعد.
overview-to-schedule = فتح الجدول الزمني
overview-clocks = الساعات
overview-clock-now = الآن
overview-clock-session = الجلسة

overview-order = برنامج { $day }
overview-order-none-title = برنامج اليوم
overview-order-none = لم يُحدَّد بعد موعد لأي جلسة في هذه الجولة.
overview-mark = الآن، { $time }
overview-not-closed = لم تُختتم

overview-waits = ما ينتظر
overview-waits-none = لا شيء ينتظر أحدًا.
overview-waits-staff = الميسّر
overview-waits-capitals = العواصم
overview-waits-sessions-to-close = { $count ->
    [one] جلسة انقضى وقتها ولم تُختتم
    [two] جلستان انقضى وقتهما ولم تُختتما
   *[other] جلسات انقضى وقتها ولم تُختتم
}
overview-waits-sessions-to-confirm = { $count ->
    [one] جلسة مقرّرة تنتظر التأكيد
    [two] جلستان مقرّرتان تنتظران التأكيد
   *[other] جلسات مقرّرة تنتظر التأكيد
}
overview-waits-sessions-to-schedule = { $count ->
    [one] جلسة بلا موعد
    [two] جلستان بلا موعد
   *[other] جلسات بلا موعد
}
overview-waits-conflicts-to-mend = { $count ->
    [one] تعارض يلزم حلّه
    [two] تعارضان يلزم حلّهما
   *[other] تعارضات يلزم حلّها
}
overview-waits-positions = { $count ->
    [one] مسألة بلا موقف
    [two] مسألتان بلا موقف
   *[other] مسائل بلا موقف
}
overview-waits-approval = { $count ->
    [one] مسألة اتُّفق عليها رهن المشاورة
    [two] مسألتان اتُّفق عليهما رهن المشاورة
   *[other] مسائل اتُّفق عليها رهن المشاورة
}
overview-waits-assessments = { $count ->
    [one] مسألة لم تُقيَّم
    [two] مسألتان لم تُقيَّما
   *[other] مسائل لم تُقيَّم
}
overview-waits-items-to-place = { $count ->
    [one] بند ينتظر جلسة
    [two] بندان ينتظران جلسة
   *[other] بنود تنتظر جلسة
}
overview-and-more = { $count ->
    [one] وواحد غيرها
    [two] واثنان غيرها
   *[other] و{ $count } غيرها
}

overview-conflicts-are = التعارضات: { $conflicts }.
overview-no-conflicts = لا تعارضات في هذه الجولة.
overview-blocks = { $count ->
    [one] واحد يمنع
    [two] اثنان يمنعان
   *[other] { $count } تمنع
}
overview-warns = { $count ->
    [one] واحد ينبّه
    [two] اثنان ينبّهان
   *[other] { $count } تنبّه
}
overview-noted = { $count ->
    [one] واحد للعلم
    [two] اثنان للعلم
   *[other] { $count } للعلم
}
overview-see-conflicts = عرضها في الجدول الزمني
overview-changed-title = في هذه الجولة
overview-changed = { $count ->
    [0] لم يُعلن بعد موقف في الجولة { $round }.
    [one] أُعلن موقف واحد في الجولة { $round }.
    [two] أُعلن موقفان في الجولة { $round }.
    [few] أُعلنت { $count } مواقف في الجولة { $round }.
   *[other] أُعلن { $count } موقفًا في الجولة { $round }.
}
overview-see-positions = عرض ما تغيّر
overview-nearness-part = { $count } { $word }
overview-no-issues = لم تُكتب مسائل بعد.
overview-to-positions = فتح المواقف

overview-steps = الخطوات الأولى
overview-steps-done = أُنجز { $done } من { $all }
overview-steps-about = خمسة أمور تجعل الملف نافعًا. ابدأ بأيها شئت؛ تُعلَّم القائمة من تلقاء نفسها.
overview-step-is-done = أُنجز
overview-step-parties = سمِّ الأطراف
overview-step-parties-why = طرفان أو أكثر مع عواصمهم، فتظهر ساعاتها إلى جانب ساعة مكان الانعقاد.
overview-step-parties-do = إضافة الأطراف
overview-step-places = أدخل مكان الانعقاد وقاعاته
overview-step-places-why = منطقته الزمنية هي التي تُقرأ بها مواعيد الجلسات أولًا.
overview-step-places-do = إضافة مكان
overview-step-round = حدّد جولة
overview-step-round-why = رقمها ويومها الأول والأخير ومكانها.
overview-step-round-do = تحديد جولة
overview-step-sessions = حدّد مواعيد جلساتها
overview-step-sessions-why = اليوم موزّعًا على القاعات، وتظهر التعارضات أولًا بأول.
overview-step-sessions-do = تحديد المواعيد
overview-step-issues = اكتب المسائل
overview-step-issues-why = في سلال، لكل منها رقمها، وإلى جانبها مواقف الأطراف.
overview-step-issues-do = كتابة المسائل
overview-waits-messages-to-convey = { $count ->
    [one] رسالة للنقل
    [two] رسالتان للنقل
    [few] رسائل للنقل
   *[other] رسالة للنقل
}
overview-waits-answers = { $count ->
    [one] جواب عن رسالة
    [two] جوابان عن رسالتين
    [few] أجوبة عن رسائل
   *[other] جوابًا عن رسائل
}
