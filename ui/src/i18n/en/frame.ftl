app-name = Sabla
skip-to-content = Skip to content
rail = Screens
top-bar = Dossier
screen-overview = Overview
screen-schedule = Schedule
screen-agenda = Agenda
screen-positions = Positions
screen-compare = Compare
screen-statements = Statements
screen-messages = Messages
screen-commitments = Commitments
screen-channels = Channels
screen-situation = Situation
screen-scenarios = Scenarios
screen-people = People
screen-places = Places
screen-papers = Papers
screen-history = History
screen-settings = Settings

view-as-mediator = View as: Mediator
round-choose = Round
round-all = All rounds
round-none = No round yet
search-prompt = Search or run a command
lock = Lock
undo = Undo
redo = Redo
undo-named = Undo: { $what }
redo-named = Redo: { $what }
saved-at = Saved { $time }
saved-none = Nothing to save
times-of = Times of { $place }
times-of-machine = Times of this computer
no-network = No network. Encrypted.
read-only = Read only. Nothing can be changed here.
sample-mark = sample

said-done = Done: { $what }
said-undone = Undone
said-redone = Done again
said-screen = { $screen }

palette = Search and commands
palette-empty = Nothing found. Try another word, or fewer.
palette-hint = ↑ ↓ to choose, Enter to go, Esc to close
palette-commands = Commands
palette-screens = Screens
palette-records = Records

shortcuts = Keyboard shortcuts
shortcuts-none = No shortcuts here
group-frame = Everywhere
group-screens = Screens
command-palette = Search or run a command
command-shortcuts = Show keyboard shortcuts
command-next-pane = Next pane
command-previous-pane = Previous pane
command-lock = Lock now
command-close = Close this dossier
command-back-up = Back up now
command-back = Back
command-larger = Larger text
command-smaller = Smaller text
command-usual-size = Usual text size
command-quit = Quit

unclean-title = The last time ended without closing
unclean-checked = The dossier was checked: every saved change is there.
unclean-drafts = { $count ->
    [one] One half-written text was kept and is back in its place.
   *[other] { $count } half-written texts were kept and are back in their places.
}
unclean-damaged = The check found damage. Restore a backup before you go on.
unclean-missing = Changes made after { $time } are missing from the file.
open-backups = Show backups

trouble-title = This part could not be shown
trouble-text = Nothing you saved is lost. Show it again, or go on from the Overview.
trouble-overview = Back to Overview
trouble-reload = Reload
trouble-noted = Noted as { $incident }, without a word of the dossier.
trouble-again = Show it again
palette-settings = Settings
unclean-label = What happened
recovered-note = Opened with the recovery code.
round-named = Round { $number } · { $title }
