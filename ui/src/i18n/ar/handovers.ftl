# ما يخرج من عندنا: سجل النسخ، والفحص قبل الخروج، وما هو مُعدّ.
handovers-handed = ما سُلِّم
handovers-prepare = إعداد تسليم…
handovers-empty = ما أُذن بنقله إلى جهةٍ ما يُعدّ هنا ويُفحص ثم يُسلَّم. ولا يعلم به أحد إلا بعد تسجيل التسليم.
handovers-keys = يفتح Enter، وتختار الأسهم، ويطابق / ورقة عادت
handovers-keys-check = يعود Esc إلى سجل النسخ
handovers-match = مطابقة ورقة عادت
handovers-match-hint = مطابقة ورقة عادت: «النسخة ٣» واسم الجهة، أو البصمة في أسفلها
handovers-match-none = لم تُسلَّم نسخة كهذه. انظر إلى رقمها ولمن كانت، أو اكتب المجموعات الأولى من البصمة في أسفلها.
handovers-found = { $count ->
    [0] لم توجد نسخة
    [one] وُجدت نسخة واحدة
    [two] وُجدت نسختان
    [few] وُجدت { $count } نسخ
   *[other] وُجدت { $count } نسخة
}
handovers-all = عرض الكل
handovers-back = العودة إلى سجل النسخ
handovers-copy = النسخة { $number }
handovers-things = { $count ->
    [one] أمر واحد
    [two] أمران
    [few] { $count } أمور
   *[other] { $count } أمرًا
}
handovers-taken-by = تسلّمها
handovers-prepared-by = أعدّها { $by }
handovers-part-ready = لم يُسلَّم بعد
handovers-part-handed = سُلِّم
handovers-part-cancelled = صُرف النظر عنه
handovers-stage-ready = لم يُسلَّم بعد
handovers-stage-handed-over = سُلِّم
handovers-stage-returned = عاد
handovers-stage-cancelled = صُرف النظر عنه

# الإعداد.
handovers-prepare-title = إعداد تسليم
handovers-prepare-about = لا يخرج شيء بعد: ما يُعدّ يُنظر فيه أولًا، ولا يعلم أحد أكثر مما يعلم حتى يُسجَّل التسليم.
handovers-for-whom = لمن
handovers-choose-audience = اختر لمن هو
handovers-choose-first = اختر لمن هو، فيظهر هنا ما أُذن بنقله إليهم.
handovers-heading = عنوان الورقة
handovers-heading-spoken = موضوع الكلام
handovers-cleared = ما أُذن بنقله إلى { $audience }
handovers-nothing-cleared = لم يُؤذن بعد بنقل شيء إلى { $audience }. يُؤذن بالصيغة حيث يقف الأمر، تحت «من يعرف هذا؟»: في إفادة أو رسالة أو موقف أو ورقة.
handovers-nothing-new = كل ما أُذن بنقله إلى { $audience } معروف لديهم.
handovers-known-already = { $count ->
    [one] أمر يعرفونه؛ نسخة أخرى
    [two] أمران يعرفونهما؛ نسخة أخرى
    [few] { $count } أمور يعرفونها؛ نسخة أخرى
   *[other] { $count } أمرًا يعرفونها؛ نسخة أخرى
}
handovers-order = في الورقة بهذا الترتيب
handovers-order-spoken = يُقال بهذا الترتيب
handovers-order-none = ضع علامة على ما يُراد فيها.
handovers-order-keys = تنقل Alt والأسهم أمرًا، ويخرجه Delete.
handovers-take-out = إخراجه
handovers-said-in = أُدرج في الموضع { $at }
handovers-said-out = أُخرج
handovers-said-moved = نُقل إلى الموضع { $at }
handovers-lacks-to = اختر لمن هو.
handovers-lacks-items = ضع علامة على أمر واحد على الأقل.
handovers-lacks-title = لا بد من عنوان.
handovers-refused-at = الأمر { $at }: { $why }
handovers-do-prepare = الإعداد ثم الفحص
handovers-said-prepared = أُعدّ ولم يُسلَّم: { $title }

# الفحص.
handovers-see = انظر كما سيرون
handovers-print = طباعة…
handovers-record = تسجيل التسليم…
handovers-return = عادت النسخة…
handovers-again = إعداد آخر من هذا…
handovers-cancel = صرف النظر عنه
handovers-prepared = أعدّه { $by }، { $when }
handovers-by = سلّمه { $by }، { $when }
handovers-taken = تسلّمه { $holder }
handovers-came-back = عاد { $when }
handovers-given-up = صُرف النظر عنه { $when }
handovers-stopped = لا يمكن تسليمه على حاله: انظر ما وُسم أدناه.
handovers-look-first = تغيّر ما في الورقة. انظر فيها من جديد أولًا.
handovers-whole-party = الوفد كله.
handovers-whole-head = رئيس الوفد وحده.
handovers-whole-circle = أعضاء الحلقة.
handovers-whole-table = الأطراف جميعًا معًا.
handovers-whole-public = الجميع.
handovers-in-it = ما فيه
handovers-told-by = من { $source }
handovers-ours = نصّ لنا
handovers-known = يعرفون هذا
handovers-words-gone = أُتلفت ألفاظه.
handovers-rests-on = يستند إلى
handovers-shared = يجوز لهم أن يعرفوه أيضًا
handovers-unshared = لا يجوز لهم أن يعرفوه
handovers-words-alone = لا يجوز لهم أن يعرفوه: لا يخرج إلا ما ورد أعلاه
handovers-theirs = ({ $number } عندهم)
handovers-widened = يُنقل إلى { $audience } بقرار، لأن
handovers-obstacle-sources = يستند إلى ما لا يجوز أن تعرفه { $audience }، ولا قرار بنقله مع ذلك. ليُؤذن بالمصدر، أو ليُؤذن بهذا من جديد مع ذكر السبب.
handovers-obstacle-gone = أُتلف نصّه بعد ذلك. اصرف النظر عن هذا التسليم وأعدّ آخر بدونه.
handovers-obstacle-not-cleared = لم يعد مأذونًا بنقله إلى { $audience } بهذه الألفاظ: سُحب الإذن، أو أُذن بألفاظ أخرى بعد ذلك.
handovers-obstacle-other = لا يمكن نقله والحال هذه.
handovers-left-out = ما تُرك
handovers-ours-alone = لدينا وحدنا
handovers-ours-alone-title = للوسيط. لا يقف في أي ورقة ولا في عرض أي جهة.
handovers-left-here = { $count ->
    [0] لم يُترك شيء في هذه المسائل؛
    [one] أمر واحد في هذه المسائل ليس فيه؛
    [two] أمران في هذه المسائل ليسا فيه؛
    [few] { $count } أمور في هذه المسائل ليست فيه؛
   *[other] { $count } أمرًا في هذه المسائل ليست فيه؛
}
handovers-left-all = { $count ->
    [0] ولا شيء في الملف كله.
    [one] وأمر واحد في الملف كله يبقى مجهولًا لديهم.
    [two] وأمران في الملف كله يبقيان مجهولين لديهم.
    [few] و{ $count } أمور في الملف كله تبقى مجهولة لديهم.
   *[other] و{ $count } أمرًا في الملف كله تبقى مجهولة لديهم.
}
handovers-digest = بصمة ما تقوله الورقة
handovers-paper = الورقة
handovers-to-say = ما يُقال
handovers-around-ready = هذه العلامة حول الورقة لا عليها. ولا يصير الرقم رقمها إلا عند تسليمها.
handovers-around-handed-over = كما خرجت: عنوانها ورقمها وكلماتها، وما كانت تُسمّى به المسائل والأطراف حينها.
handovers-around-returned = كما خرجت وعادت: عنوانها ورقمها وكلماتها، وما كانت تُسمّى به المسائل والأطراف حينها.
handovers-around-cancelled = لم تخرج قط.
handovers-spoken-ready = لم يُقل شيء بعد.
handovers-spoken-handed-over = بهذه الألفاظ.
handovers-spoken-returned = بهذه الألفاظ.
handovers-spoken-cancelled = لم يُقل قط.
handovers-from-statement = من { $party }
handovers-from-message = من { $party }
handovers-from-position = موقف { $party }
handovers-from-proposal = اقترحه { $party }
handovers-from-paper = من { $party }
handovers-changed = الورقة الآن غير ما نظرتَ فيه.
handovers-changed-number = رقم النسخة
handovers-changed-title = العنوان
handovers-changed-item = الأمر { $at }
handovers-looked = نظرتُ فيها

# التسجيل.
handovers-record-title = تسجيل التسليم إلى { $audience }
handovers-record-about = { $count ->
    [one] من الآن يُعدّ ما فيه معلومًا لدى { $audience }. هذه واقعة حدثت: لا تراجع عنها، بل تصحيح في سجل الإفصاح فقط.
    [two] من الآن يُعدّ الأمران اللذان فيه معلومين لدى { $audience }. هذه واقعة حدثت: لا تراجع عنها، بل تصحيح كل أمر في سجل الإفصاح فقط.
    [few] من الآن تُعدّ الأمور { $count } التي فيه معلومة لدى { $audience }. هذه واقعة حدثت: لا تراجع عنها، بل تصحيح كل أمر في سجل الإفصاح فقط.
   *[other] من الآن تُعدّ الأمور التي فيه، وعددها { $count }، معلومة لدى { $audience }. هذه واقعة حدثت: لا تراجع عنها، بل تصحيح كل أمر في سجل الإفصاح فقط.
}
handovers-through = من سلّمه منّا
handovers-through-spoken = من قاله منّا
handovers-holder = من تسلّمه منهم
handovers-holder-spoken = من سمعه منهم
handovers-do-record = تسجيل التسليم
handovers-said-recorded = سُجّل التسليم
handovers-said-cancelled = صُرف النظر عنه: { $title }
handovers-return-title = عادت النسخة { $number } التي لدى { $audience }
handovers-return-about = عادت الورقة إلينا. وما فيها يبقى معلومًا لدى { $audience }.
handovers-do-return = تسجيل العودة
handovers-said-returned = سُجّل: عادت النسخة { $number }

# في عرض الجهة نفسها.
handovers-not-yet = لم تُسلَّم بعد

# قيود سجل الإفصاح.
handovers-on-paper = كتابةً، النسخة { $number }
handovers-this-hand-over = التسليم

# في مواضع أخرى.
handovers-prepare-for = إعداد تسليم إلى { $party }…
