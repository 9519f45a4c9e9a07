# جدول الأعمال: بنود الجلسة وما يبلغه مجموعها، والبنود المؤجلة.
agenda-count = { $count ->
    [0] لا بنود بعد
    [one] بند واحد
    [two] بندان
    [few] { $count } بنود
    [many] { $count } بندًا
   *[other] { $count } بند
}
agenda-count-over = { $count ->
    [one] جلسة تتجاوز وقتها
    [two] جلستان تتجاوزان وقتهما
    [few] { $count } جلسات تتجاوز وقتها
   *[other] { $count } جلسة تتجاوز وقتها
}
agenda-sessions = جلسات الجولة
agenda-items = { $count ->
    [one] بند واحد
    [two] بندان
    [few] { $count } بنود
    [many] { $count } بندًا
   *[other] { $count } بند
}
agenda-over-by = زيادة { $minutes }
agenda-session-number = الجلسة { $number }
agenda-unscheduled = بلا موعد
agenda-illustrative = وقت للتوضيح
agenda-in-schedule = عرض في الجدول الزمني
agenda-to-schedule = إلى الجدول الزمني
agenda-of = جدول أعمال: { $session }
agenda-add = بند جديد
agenda-add-hint = بند جديد، ومعه @20 لعشرين دقيقة
agenda-remove = حذف البند
agenda-empty-rounds = جدول الأعمال لجلسة، والجلسة في جولة. رتّب جولة في الجدول الزمني أولًا.
agenda-empty-sessions = لا جلسات في هذه الجولة بعد. حدّد جلسة، ثم خطّط لما تتناوله.
agenda-empty = لا شيء على جدول هذه الجلسة بعد. اكتب عنوانًا وأضف @20 لعشرين دقيقة ثم اضغط Enter، فتُجمع الأوقات من تلقاء نفسها.

agenda-column-number = رقم
agenda-column-title = البند
agenda-column-lead = المقدِّم
agenda-column-desired = المرجوّ
agenda-column-visibility = الاطلاع
agenda-column-status = المآل
agenda-column-minutes = المدة
agenda-column-running = المجموع
agenda-column-times = من–إلى
agenda-lead-none = بلا مقدِّم
agenda-lead-example = من يقدّم هذا البند
agenda-desired-none = غير محدد
agenda-restricted-to = { $parties } فقط
agenda-min = د
agenda-overfull = ما تحته يحتاج إلى { $takes }
agenda-overfull-short = يحتاج { $takes }
agenda-from-below = مجموع البنود التي تحته
agenda-over = بعد الموعد
agenda-next-day = في اليوم التالي
agenda-not-minutes = اكتب الدقائق: 20 أو 1:30 أو 1 h 30.

agenda-sum-open = المجموع { $needed }؛ ولم تُحدَّد مدة الجلسة بعد
agenda-sum-over = المجموع { $needed } من { $planned }: تجاوز قدره { $left }
agenda-sum-spare = المجموع { $needed } من { $planned }: يبقى { $left }
agenda-sum-even = المجموع { $needed } من { $planned }: على قدر الوقت تمامًا
agenda-ends-instead = تنتهي { $projected } بدلًا من { $planned }
agenda-unboxed = { $count ->
    [one] بند بلا مدة
    [two] بندان بلا مدة
    [few] { $count } بنود بلا مدة
   *[other] { $count } بندًا بلا مدة
}

agenda-parking = بنود مؤجلة
agenda-parking-empty = هنا تنتظر البنود التي لا جلسة لها. اسحب إليها بندًا، أو اضغط M على بند لنقله.
agenda-park-add = إضافة بند مؤجل
agenda-park = إلى البنود المؤجلة
agenda-unpark = إلى هذه الجلسة
agenda-nest = تحت البند السابق
agenda-nest-keys = Alt ←
agenda-unnest = مستوى إلى الخارج
agenda-move = نقل…
agenda-move-to = إلى
agenda-move-session = { $number } · { $title }
agenda-move-below = تحت
agenda-move-top = لا بند (المستوى الأعلى)
agenda-move-place = الموضع
agenda-move-first = أولًا
agenda-move-after = بعد { $item }

agenda-said-added = أُضيف: { $title }
agenda-said-parked = { $title } صار بين البنود المؤجلة
agenda-said-moved = { $title } صار البند { $number }
agenda-said-moved-times = { $title } صار البند { $number }، { $times }.
agenda-stays-first = هو الأول هنا بالفعل
agenda-stays-last = هو الأخير هنا بالفعل
agenda-stays-top = هو في المستوى الأعلى بالفعل
agenda-stays-too-deep = للبنود ثلاثة مستويات على الأكثر
agenda-stays-nothing-above = لا بند قبله ليوضع تحته

agenda-detail = بند جدول الأعمال
agenda-item-number = البند { $number }
agenda-issue = المسألة
agenda-issue-none = لا مسألة
agenda-issue-show = عرض المواقف منها
agenda-purpose = الغرض
agenda-purpose-hint = لجدول الأعمال المشروح: لماذا يُطرح، وما المنتظر منه.
agenda-notes = ملاحظات
agenda-notes-hint = للفريق وحده.
agenda-sees-internal = لا يراه إلا فريق الوسيط.
agenda-sees-restricted = لا يراه إلا الأطراف المذكورة.
agenda-sees-common = يراه كل من على الطاولة.
agenda-name-party = سمِّ طرفًا واحدًا على الأقل يراه.
agenda-restrict = تقييد
agenda-restrict-title = من يرى «{ $title }»؟
agenda-restrict-about = البند المقيَّد يظهر في جدول أعمال الأطراف المذكورة هنا، ولا وجود له عند غيرها.
agenda-restrict-parties = الأطراف التي تراه
