# الأشخاص: الأطراف ووفودها، والجهات وأدوارها.
people-list = الأطراف والجهات
people-parties = الأطراف
people-actors = الجهات
people-count-parties = { $count ->
    [0] لا أطراف
    [one] طرف واحد
    [two] طرفان
    [few] { $count } أطراف
   *[other] { $count } طرفًا
}
people-count-delegates = { $count ->
    [0] لا مندوبين
    [one] مندوب واحد
    [two] مندوبان
    [few] { $count } مندوبين
   *[other] { $count } مندوبًا
}
people-count-actors = { $count ->
    [0] لا جهات
    [one] جهة واحدة
    [two] جهتان
    [few] { $count } جهات
   *[other] { $count } جهة
}
people-add-party = إضافة طرف
people-add-actor = إضافة جهة
people-add-delegation = إضافة وفد
people-add-delegate = إضافة مندوب
people-add-role = إضافة دور
people-said-added = أُضيف: { $name }
people-said-role = دور { $name } الآن: { $role }
people-empty = الطرف جهة لها مواقف، والأطراف اثنان أو أكثر. اكتب اسم الأول واضغط Enter.
people-delegations-empty = لا وفد بعد: مندوبو الطرف في جولة واحدة أو في كل الجولات.
people-delegates-empty = لم يُسمَّ أحد بعد. اكتب اسمًا أدناه، والرئيس أولًا.
people-roles-empty = لا دور بعد. وسيط أو مضيف أو رئيس أو ضامن أو مراقب: في جولة أو في كل الجولات.

people-protocol-name = الاسم الرسمي
people-short-name-hint = لرؤوس الأعمدة.
people-capital-zone = توقيت العاصمة
people-notes = ملاحظات
people-away = ترك المحادثات
people-do-leave = ترك المحادثات…
people-do-return = عاد إليها…
people-leave-of = مغادرة { $party } المحادثات…
people-return-of = عودة { $party } إلى المحادثات…
people-absences = ترك المحادثات
people-absence-returned = { $left } · وعاد { $back }
people-absence-correct = تصحيح الأوقات…
people-absence-what = الغياب منذ { $left }
people-leave-title = مغادرة { $party } المحادثات
people-return-title = عودة { $party } إلى المحادثات
people-correct-title = غياب { $party } عن المحادثات
people-leave-about = لا يبلغ الطرفَ ما يقال على الطاولة منذ ذلك الوقت. ويبقى ما يعرفه على حاله، ويمكن إبلاغه وحده.
people-return-about = ترك المحادثات { $left }. ويبلغه منذ عودته ما يقال على الطاولة من جديد، أما ما قيل عليها في غيابه فلا يبلغه.
people-correct-about = لا يبلغ الطرفَ ما يقال على الطاولة في هذه المدة. ويبقى ما أُبلغ به وحده على حاله.
people-left-day = يوم المغادرة
people-left-time = وقت المغادرة
people-back-day = يوم العودة
people-back-time = وقت العودة
people-back-too = وقد عاد بعد ذلك
people-back-empty = يُترك الاثنان فارغين ما دام غائبًا.
people-leave-lacks-day = اذكر يوم المغادرة.
people-leave-lacks-time = اذكر وقت المغادرة.
people-return-lacks-day = اذكر يوم العودة.
people-return-lacks-time = اذكر وقت العودة.
people-do-record = تسجيل
people-said-leave = سُجّلت مغادرة { $party } المحادثات
people-said-return = سُجّلت عودة { $party } إلى المحادثات
people-said-correct = صُحّحت الأوقات: { $party }
people-delegation-name = الوفد
people-level = المستوى
people-level-example = مثلًا: خبراء
people-remove-delegation = حذف هذا الوفد
people-delegates-of = المندوبون: { $delegation }
people-column-place = رقم
people-column-standing = السلك
people-column-rank = الرتبة
people-column-head = الرئاسة
people-column-when = متى
people-head = رئيس
people-not-head = ليس الرئيس
people-make-head = جعله رئيسًا للوفد
people-make-not-head = لم يعد رئيسًا للوفد
people-roles = الأدوار
people-roles-of = الأدوار: { $actor }
people-no-party = ليست طرفًا
people-show-party = عرض الطرف
