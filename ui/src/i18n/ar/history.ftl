# السجل.
history-sub = كل تغيير، ومَن أجراه ومتى
history-empty = لم يتغير شيء بعد. سيظهر هنا كل تغيير في هذا الملف، ويمكن التراجع عنه.
history-list = التغييرات، الأحدث أولًا
history-only = فقط: { $what }
history-all = عرض الكل
history-nothing-of = لا تغييرات في السجل لهذا.
history-today = اليوم
history-yesterday = أمس
history-undo = تراجع
history-undo-this = تراجع: { $what }
history-undone = جرى التراجع عنه
history-undid = تراجُع عن:
history-redid = إعادة:
history-title = «{ $title }»
history-show = عرضه في مكانه
history-of-this = كل تغييراته
history-earlier = تحميل تغييرات أقدم
history-beginning = بداية هذا الملف
history-more-fields = { $count ->
    [one] وحقل آخر
    [two] وحقلان آخران
    [few] و{ $count } حقول أخرى
   *[other] و{ $count } حقلًا آخر
}
history-became = صار
history-added = أُضيف: { $what }
history-removed = حُذف: { $what }
history-expunged = مُحي النص
history-in-the-way = لم يعد التراجع عن هذا ممكنًا لأن تغييرات لاحقة بُنيت عليه. لم يتغير شيء. تراجع عن هذه أولًا، أو عدّله بيدك:
history-refers = لا يمكن التراجع عن هذا ما دامت هذه تشير إليه. لم يتغير شيء:
history-said-undone = تم التراجع عن: { $what }
history-did-about = { $did } { $title }
history-key-undo = التراجع عن التغيير المحدَّد
history-key-only = تغييرات الشيء نفسه فقط
