# Places: venues and their rooms.
places-venues = Venues
places-count-venues = { $count ->
    [0] no venues
    [one] { $count } venue
   *[other] { $count } venues
}
places-count-rooms = { $count ->
    [0] no rooms
    [one] { $count } room
   *[other] { $count } rooms
}
places-add = Add a venue
places-add-room = Add a room
places-said-added = Added: { $name }
places-empty = A venue gives its sessions their time zone, their days of rest and their rooms. Type its name and press Enter.
places-rooms = Rooms
places-rooms-of = Rooms: { $venue }
places-rooms-empty = No rooms yet. Type a name below; each room is a column of the schedule.
places-room = Room
places-column-party = Wing of
places-column-sessions = Sessions
places-nobody = nobody’s own
places-notes = Notes
places-notes-hint = Access, security, hours; for the staff.
places-place-example = town and state
places-rounds = { $count ->
    [one] Round { $rounds } is held here
   *[other] Rounds { $rounds } are held here
}
