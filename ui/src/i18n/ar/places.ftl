# الأماكن: أماكن الانعقاد وقاعاتها.
places-venues = أماكن الانعقاد
places-count-venues = { $count ->
    [0] لا أماكن انعقاد
    [one] مكان انعقاد واحد
    [two] مكانا انعقاد
    [few] { $count } أماكن انعقاد
   *[other] { $count } مكان انعقاد
}
places-count-rooms = { $count ->
    [0] لا قاعات
    [one] قاعة واحدة
    [two] قاعتان
    [few] { $count } قاعات
   *[other] { $count } قاعة
}
places-add = إضافة مكان انعقاد
places-add-room = إضافة قاعة
places-said-added = أُضيف: { $name }
places-empty = من مكان الانعقاد تأخذ الجلسات توقيتها وأيام راحتها وقاعاتها. اكتب اسمه واضغط Enter.
places-rooms = القاعات
places-rooms-of = القاعات: { $venue }
places-rooms-empty = لا قاعات بعد. اكتب اسمًا أدناه؛ ولكل قاعة عمود في الجدول الزمني.
places-room = القاعة
places-column-party = جناح
places-column-sessions = الجلسات
places-nobody = ليست لأحد
places-notes = ملاحظات
places-notes-hint = الدخول والأمن والأوقات؛ للفريق وحده.
places-place-example = المدينة والدولة
places-rounds = { $count ->
    [one] تُعقد هنا الجولة { $rounds }
   *[other] تُعقد هنا الجولات { $rounds }
}
