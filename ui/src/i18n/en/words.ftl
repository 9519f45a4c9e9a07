# Words and formats that every screen uses.
cancel = Cancel
close = Close
dismiss = Dismiss
save = Save
add = Add
edit = Edit
remove = Remove
restore = Restore
move = Move
move-title = Move { $what }
move-to = Move to
nothing-found = Nothing found
none = None
not-known = not known
optional = optional
no-date = Not a date. Write day, month, year: { $example }
no-time = Not a time. Write hours and minutes: { $example }
date-pattern = YYYY-MM-DD
key-enter = Enter
moment = { $date }, { $time }
duration-minutes = { $minutes } min
duration-hours = { $hours } h
duration-hours-minutes = { $hours } h { $minutes } min

firmness-red-line = red line
firmness-firm = firm
firmness-flexible = flexible
firmness-open = open

convergence-agreed = agreed
convergence-ad-referendum = ad referendum
convergence-converging = converging
convergence-bridgeable = bridgeable
convergence-apart = apart
convergence-blocked = blocked
convergence-none = not assessed
