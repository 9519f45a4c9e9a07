# كلمات وصيغ تستعملها كل الشاشات.
cancel = إلغاء
close = إغلاق
dismiss = إخفاء
save = حفظ
add = إضافة
edit = تحرير
remove = حذف
restore = استعادة
move = نقل
move-title = نقل { $what }
move-to = النقل إلى
nothing-found = لا نتيجة
none = لا شيء
not-known = غير معروف
optional = اختياري
no-date = ليس تاريخًا. اكتب اليوم والشهر والسنة: { $example }
no-time = ليس وقتًا. اكتب الساعة والدقائق: { $example }
date-pattern = سنة-شهر-يوم
key-enter = Enter
moment = { $date }، { $time }
duration-minutes = { $minutes } د
duration-hours = { $hours } س
duration-hours-minutes = { $hours } س { $minutes } د

firmness-red-line = خط أحمر
firmness-firm = ثابت
firmness-flexible = مرن
firmness-open = مفتوح

convergence-agreed = متفق عليه
convergence-ad-referendum = رهن المشاورة
convergence-converging = متقارب
convergence-bridgeable = قابل للتوفيق
convergence-apart = متباعد
convergence-blocked = متعثّر
convergence-none = لم يُقيَّم
