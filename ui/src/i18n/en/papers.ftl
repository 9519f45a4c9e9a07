# Papers received, reference texts by clause, and the viewer.
papers-part-received = Received
papers-part-reference = Reference texts
papers-part-handed = Handed over
papers-count-received = { $count ->
    [one] { $count } paper
   *[other] { $count } papers
}
papers-count-reference = { $count ->
    [one] { $count } text
   *[other] { $count } texts
}
papers-pane = Paper
papers-keys = Enter shows the file; S, P, A make a statement, a position, an agenda item of the paper
papers-keys-read = Enter shows the file, arrows choose a paper
papers-empty-received = What a party or anybody else hands to us is kept here with its file, encrypted like all the rest, and is ours alone until it is cleared.
papers-empty-reference = An earlier agreement or the terms of a ceasefire stands here clause by clause, so that it can be cited.
papers-empty-parties = A paper comes from somebody. Name the parties and their people first.

papers-add = Add paper
papers-add-reference = Add reference text
papers-add-translation = Add translation
papers-change = Change paper
papers-remove = Remove paper
papers-open = Open
papers-said-added = Added: { $title }
papers-said-given = Stands in the view of { $party }
papers-confided-title = Ours alone: nobody else knows that we have it.
papers-given-by = given officially
papers-expunged = Destroyed
papers-expunged-when = Destroyed with its files, { $when }:
papers-recorded-by = Written down by
papers-by-translator = by { $who }
papers-translations = Translations
papers-translation-mark = { $what } translation
papers-clause-count = { $count ->
    [one] { $count } clause
   *[other] { $count } clauses
}
papers-file-count = { $count ->
    [one] one file
   *[other] { $count } files
}

# The form.
papers-not-said = not said
papers-time = Hour
papers-occasion = Session or contact
papers-translates-none = It is no translation
papers-language-other = Another…
papers-language-code = Its code
papers-language-hint = Two or three letters, as in ISO 639
papers-notes-hint = For us alone
papers-given = They gave it officially: it stands in their own view
papers-given-hint = { $party } counts as knowing this paper from the hour it was received. That is written into the ledger.
papers-not-given-hint = Otherwise it is ours alone, and { $party } does not see here that we have it.
papers-ours-alone = Ours alone. Who else may know it is recorded afterwards.
papers-lacks-title = Give its title, or call it something.
papers-lacks-source = Say from whom it came.
papers-lacks-day = Give the day on which it was received.
papers-lacks-time = Give the hour, as well as you know it.
papers-lacks-translation = Say what the translation counts as.
papers-lacks-language = A language code has two or three letters, such as ar or pes.
papers-files = Files
papers-files-hint = Kept inside the encrypted dossier. The file it is read from stays where it is.
papers-choose-file = Choose file…
papers-file-path = Path of a file
papers-file-at = File { $at }
papers-file-twice = This file is there already.
papers-leave-file = Leave out { $name }
papers-said-file = Taken into the dossier: { $name }

# The viewer.
papers-viewer = File: { $name }
papers-tools = Page and size
papers-reading = Reading…
papers-page = Page { $page }
papers-page-unreadable = Page { $page } cannot be shown.
papers-page-number = Page
papers-of-pages = of { $count }
papers-page-before = Previous page
papers-page-after = Next page
papers-smaller = Smaller
papers-larger = Larger
papers-fit = Fit the width
papers-percent = { $percent }%
papers-zoom = { $percent } percent
papers-view-large = Show large
papers-view-back = Back
papers-cannot-show = A file of this kind cannot be shown here. It is kept as it came.
papers-file-damaged = This file cannot be read: it is damaged, or is not what it seems. It is kept as it came.
papers-file-locked = This file is locked with a password of its own. It is kept as it came.
papers-file-gone = This file is no longer there: it was destroyed.
papers-save-copy = Save a copy…
papers-copy-title = Save a copy
papers-copy-warns = Outside the dossier nothing protects it.
papers-copy-where = Where to
papers-copy-do = Save the copy
papers-said-copy = Copy saved: { $path }

# Clauses, and what rests on a paper.
papers-clauses = Clauses
papers-clauses-empty = Write a clause’s number and its words, or paste several lines with a tab between.
papers-clause-add = Words of a new clause
papers-clause-label-hint = 4 (b)
papers-clause-text-hint = What it says. Enter adds it.
papers-clause-lacks-label = Give what it is cited by, such as 4 (b).
papers-clause-lacks-text = Write what the clause says.
papers-said-clause = Added clause { $label }
papers-cite = Copy as citation
papers-make = Make of it
papers-make-statement = Statement
papers-make-position = Position
papers-make-agenda-item = Agenda item
papers-make-long-statement = Statement from this paper
papers-make-long-position = Position from this paper
papers-make-long-agenda-item = Agenda item from this paper
papers-rests = What rests on it
papers-on-clause = on { $clause }

# A paper as the source of something else.
paper-cited = { $title }, { $clause }
paper-rests-on = From
paper-let-go = Not from this paper
paper-choose-cell = Choose the cell of the position, and press Enter.
