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
