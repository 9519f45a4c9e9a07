# The history.
history-sub = Every change, by whom and when
history-empty = Nothing has been changed yet. Every change to this dossier will stand here, and can be taken back.
history-list = Changes, latest first
history-only = Only: { $what }
history-all = Show everything
history-nothing-of = This has no changes in the history.
history-today = Today
history-yesterday = Yesterday
history-undo = Undo
history-undo-this = Undo: { $what }
history-undone = undone
history-undid = Undid:
history-redid = Did again:
history-title = “{ $title }”
history-show = Show it
history-of-this = All its changes
history-earlier = Load earlier changes
history-beginning = The beginning of this dossier
history-more-fields = { $count ->
    [one] one more field
   *[other] { $count } more fields
}
history-became = became
history-added = added { $what }
history-removed = removed { $what }
history-expunged = text expunged
history-in-the-way = This cannot be taken back any more, for later changes build on it. Nothing was changed. Take these back first, or change it by hand:
history-refers = This cannot be taken back while these refer to it. Nothing was changed:
history-said-undone = Undone: { $what }
history-did-about = { $did } { $title }
history-key-undo = Undo the change under the cursor
history-key-only = Only changes of the same thing
