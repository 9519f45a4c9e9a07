audience-table = الطاولة
audience-public = العموم
audience-head = رئيس وفد { $party }
