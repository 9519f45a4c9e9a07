audience-table = The table
audience-public = The public
audience-head = Head of delegation of { $party }
