audience-table = The table
audience-public = The public
audience-head = Head of delegation of { $party }
audience-party-away = { $party } (left the talks)
audience-head-away = Head of delegation of { $party } (left the talks)
