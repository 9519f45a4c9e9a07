audience-table = الطاولة
audience-public = العموم
audience-head = رئيس وفد { $party }
audience-party-away = { "\u200F" }{ $party } (ترك المحادثات)
audience-head-away = رئيس وفد { $party } (ترك الطرف المحادثات)
