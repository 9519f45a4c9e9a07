# Why something could not be done: what is the matter, that nothing was changed, what to do. One message for each
# code and each rule of the wire; its data are variables.

# A change, or a question to the dossier.
failure-rejected = That is not possible here. Nothing was changed.
failure-not-found = It is no longer there; it may have been removed. Nothing was changed. The history shows what became of it.
failure-stale = { $gone ->
    [1] It was removed in the meantime. Nothing was changed, and your text is kept. The history can bring it back.
   *[0] It was changed in the meantime. Nothing was overwritten, and your text is kept: look at the new state and try again.
}
failure-locked = The dossier is locked. Unlock it and try again; nothing was changed.
failure-malformed = { $field ->
    [0] This could not be read as it was entered. Nothing was changed.
   *[other] “{ $field }” could not be read as it was entered. Nothing was changed; correct it and try again.
}
failure-disk-full = The disk is full: this was not saved. What you typed is kept; free some room and try again. Reading goes on as before.
failure-not-writable = This place cannot be written to. Nothing was changed. Choose another folder, or ask for the right to write here.
failure-not-saved = The disk answered with an error: this was not saved. What you typed is kept. Try again, and make a backup on another medium.
failure-dossier-damaged = The file is damaged: a part of it does not carry its seal. Nothing was changed. Restore a backup; the present file is set aside, not lost.
failure-internal = { $incident ->
    [0] Something went wrong inside. Nothing was changed. Try again.
   *[other] Something went wrong inside. Nothing was changed. Try again; the log names it { $incident }.
}

# Keys.
failure-keys-missing = { $previous ->
    [1] The keys file that belongs beside this dossier is missing. The previous one is still there and can take its place.
   *[0] The keys file that belongs beside this dossier is missing. Put it back beside the dossier, or restore a backup: each holds its keys.
}
failure-keys-damaged = { $previous ->
    [1] The keys file is damaged. The previous one is still there and can take its place.
   *[0] The keys file is damaged. Restore a backup: each holds its keys.
}
failure-keys-newer = The keys file was made by a newer Sabla. Nothing was changed; open it with that version.
failure-wrong-passphrase = The passphrase is not right. Look at capitals and the keyboard’s language, and try again as often as you need.
failure-wrong-recovery-code = The recovery code is not the one in force. A code made earlier opens no more.
failure-recovery-code-mistyped = The recovery code has a slip somewhere: its check does not come out. Compare it with the print.
failure-passphrase-needed = This dossier needs its passphrase.
failure-passphrase-too-short = The passphrase needs at least { $least } characters. Nothing was changed.
failure-member-name-unfit = The name needs a visible character and has at most { $most }. Nothing was changed.
failure-slots-full = No further key fits into this dossier. Nothing was changed.
failure-key-derivation-failed = The key could not be made; the computer may be short of memory. Nothing was changed. Close other programs and try again.

# Files of dossiers.
failure-dossier-empty = The file is empty: there is no dossier in it. It was left as it is. Restore a backup, or choose another file.
failure-dossier-truncated = The file is cut short: only { $bytes } bytes are left. It was left as it is. Restore a backup.
failure-not-a-dossier = This file is no dossier. It was left as it is; choose a file that ends in .sabla.
failure-is-a-backup = This file is a backup, not a dossier. It was left as it is. Restore it instead: the present dossier is set aside, not overwritten.
failure-keys-foreign = The keys file beside this dossier belongs to another one. Nothing was changed. Put the right one back, or restore a backup.
failure-dossier-newer = The dossier was written by a newer Sabla (form { $version }; this one reads up to { $known }). Not a byte was changed; open it with the newer version.
failure-encryption-missing = This build of Sabla cannot encrypt and opens nothing. Install it anew.
failure-store-failed = The file could not be used (store code { $sqlite }). Nothing was changed. Try again, or restore a backup.

# Disk.
failure-not-readable = This cannot be read: the right to do so is missing. Nothing was changed.
failure-file-missing = There is no file in this place any more. It may have been moved, or its medium is not connected.
failure-folder-missing = There is no such folder. Nothing was changed. Choose one that is there.
failure-file-exists = There is already a file of this name. It was left as it is; choose another name.
failure-disk-failed = The disk answered with an error ({ $kind }). Nothing was changed. Try again, or use another medium.

# Backups.
failure-backup-missing = There is no backup yet. Make one first.
failure-backup-damaged = This backup is damaged and was not used. The present dossier is untouched; choose another backup.
failure-snapshot-damaged = { $faults ->
    [one] The copy has a fault and was not kept. The dossier itself may be damaged: check it.
   *[other] The copy has { $faults } faults and was not kept. The dossier itself may be damaged: check it.
}
failure-cancelled = Stopped, as you asked. No unfinished file was left behind.

# The desk.
failure-dossier-held = { $known ->
    [1] This dossier is open elsewhere: on { $machine } since { $since }. Close it there, then open it here.
   *[0] This dossier is open elsewhere. Close it there, then open it here.
}
failure-no-dossier = No dossier is open. Open one first.
failure-dossier-open = A dossier is open. Close it first; nothing was changed.
failure-not-closed = This dossier was not closed the last time: changes wait beside it. Open it once and close it, then move it. Nothing was changed.
failure-name-differs = What you typed is not the dossier’s name. Nothing was destroyed.
failure-sample-unknown = There is no such sample.
failure-setting-unfit = This setting is outside its range and was left as it was: { $setting }.

# Rules.
failure-title-empty = This needs at least one visible character. Nothing was changed.
failure-title-too-long = At most { $limit } characters fit here; these are { $length }. Nothing was changed. Shorten it, or put the rest into the notes.
failure-text-empty = This needs at least one visible character. Nothing was changed.
failure-text-too-long = At most { $limit } characters fit here; these are { $length }. Nothing was changed. Divide the text.
failure-control-character = The text holds an invisible control character ({ $code }, character { $at }), perhaps from a copy. Nothing was changed. Delete it there and try again.
failure-unknown-zone = There is no time zone “{ $zone }”. Nothing was changed. Choose one from the list, such as Asia/Muscat.
failure-not-a-day = “{ $value }” is not a day between 1900 and 2200. Nothing was changed.
failure-not-a-wall-time = “{ $value }” is not a time between the years 1900 and 2200. Nothing was changed.
failure-nonexistent-hour = { $time } on { $date } does not exist in { $zone }: the clocks go forward. Nothing was changed. The first time after it is { $resumes }.
failure-ends-before-start = It would end ({ $ends }) before it starts ({ $starts }). Nothing was changed. If it goes past midnight, give the next day as its end.
failure-session-too-long = A session lasts { $limit } at most; this would be { $minutes }. Nothing was changed. Divide it into several.
failure-half-scheduled = A time needs both a start and an end. Nothing was changed.
failure-session-has-no-time = A session without a time cannot be “{ $status }”. Nothing was changed. Schedule it first.
failure-round-ends-before-it-starts = The last day ({ $last }) is before the first ({ $first }). Nothing was changed.
failure-number-taken = Number { $number } is taken, and numbers are kept for ever. Nothing was changed. Choose another.
failure-time-box = A time box has 1 to { $limit } minutes; this would be { $minutes }. Nothing was changed.
failure-item-below-itself = An item cannot stand below itself. Nothing was changed.
failure-nested-too-deep = { $limit ->
    [one] Items stand { $limit } level deep at most. Nothing was changed.
   *[other] Items are nested { $limit } levels deep at most. Nothing was changed.
}
failure-parent-elsewhere = An item and the one above it belong to the same session. Nothing was changed. Move both.
failure-restricted-to-nobody = A restricted item names at least one party. Nothing was changed. Choose a party, or make it internal.
failure-mandate-forbids-proposal = Under the mandate “{ $mandate }” only the parties propose text. Nothing was changed. Name the party whose proposal it is.
failure-position-empty = A position has what was said, or a wording that may be conveyed. Nothing was changed. Write one of them.
failure-reason-missing = A judgement or a correction needs its reason. Nothing was changed. One sentence is enough.
failure-source-not-one = This comes from, or was with, exactly one: a party, a delegate or an actor. Nothing was changed. Name that one and no other.
failure-time-missing = The time when this was said is missing. Nothing was changed. Give the day and the hour, as well as you know them.
failure-not-cleared = This is not cleared for this audience. Nothing was changed. Record first that it is cleared, and in which wording; if it became known without that, give the reason.
failure-sources-not-shared = This rests on something that this audience may not know. Nothing was changed. Leave that out of the text, have it cleared first, or give the reason for passing it on all the same; the reason is kept.
failure-occasion-not-one = This was said in a session or on a contact, not in both. Nothing was changed. Keep the one in which it was said.
failure-member-not-one = A member of a circle is one party, one actor or one delegate. Nothing was changed. Name each by itself.
failure-contact-length = A contact of { $minutes } minutes cannot be: between 1 and { $limit }. Nothing was changed. Give the minutes it took, or leave them out.
failure-translation-unclear = A translation says what it counts as: official, unofficial or our own. Nothing was changed. Choose one of these, or take away what it translates and who translated it.
failure-clause-elsewhere = This clause does not stand in this paper. Nothing was changed. Choose a clause of the paper, or the paper alone.
failure-file-too-large = A file has { $limit } at most; this one has { $size }. Nothing was changed. Divide it, or scan it at a lower resolution.
failure-file-unknown = The file is not in the dossier. Nothing was changed. Choose it once more.
failure-nothing-to-hand-over = There is nothing in it to hand over. Nothing was changed. Choose something that is cleared.
failure-hand-over-closed = This hand-over was recorded or cancelled already. Nothing was changed. Prepare another one.
failure-expunged = Its text was destroyed at its source’s request. Nothing was changed. Write down a new one if the source wishes.
failure-wording-missing = This step needs the wording in which the audience may hear it, or heard it. Nothing was changed. Write it down.
failure-public-to-everybody = What is public is known to everybody, not to one audience. Nothing was changed. Choose the public as its audience, or record that it was conveyed to this one.
failure-nothing-to-withdraw = This is neither cleared for this audience nor known to it, so there is nothing to withdraw. Nothing was changed. Look whether the audience is the right one.
failure-not-conveyed = This was not conveyed to this audience, which cannot have taken it in any way. Nothing was changed. Record first that it was conveyed.
failure-reaction-missing = How they took it is not said. Nothing was changed. Write it down in a few words.
failure-absences-unclear = A party comes back after it left, and before it leaves again; neither is yet to come. Check the times.
failure-capacity = A room holds 1 to 10,000 people; this would be { $value }. Nothing was changed.
failure-rank-of-civilian = Only military delegates hold a military rank. Nothing was changed. Remove the rank, or mark the delegate as military.
failure-referred-to = { $total ->
    [one] It stays, for one thing refers to it: { $named }. Change that first.
   *[other] It stays, for { $total } things refer to it: { $named }. Change those first.
}
failure-named-twice = The same is named twice. Nothing was changed. Name it once.
failure-not-undoable = This cannot be taken back from here: { $operation }. Nothing was changed.
failure-already-undone = This is undone already. Nothing was changed.
failure-nothing-to-undo = There is nothing here to take back.
failure-not-one-of = “{ $value }” is not one of the choices. Nothing was changed.
failure-and-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}

# Views.
failure-view-changed = This was asked of a view that the window no longer shows. Nothing was changed.
failure-audience-gone = There is no such audience any more. Nothing was changed. Go back to the mediator’s view and choose another.
failure-viewed-as-another = Nothing can be changed while the desk is seen as another sees it. Go back to the mediator’s view first.
failure-no-room = The room’s window is closed. Open it again from “View as”.
