# Search over everything.
screen-search = Search
search-field = Search everything
search-placeholder = Words in any script, or party: round: issue:
search-filters = Narrow down
search-filter-party = party
search-filter-round = round
search-filter-issue = issue
search-results = Found
search-found = { $count ->
    [0] nothing found
    [one] one found
   *[other] { $count } found
}
search-found-more = the newest { $count }, and there are more
search-narrow = There are more. Add a word, or narrow it down to a party, a round or an issue.
search-nothing = Nothing found. Try fewer words or only their beginnings; letters that look alike in Arabic and Persian count as the same.
search-round = Round { $number }
search-teach = Finds sessions, items, issues, positions, people and places by the beginnings of their words, in Latin, Arabic and Persian alike.
search-example-words = inspect
search-example-words-finds = everything with a word that begins so
search-example-party = party:
search-example-party-finds = only what belongs to one party
search-example-round = round:2
search-example-round-finds = only what belongs to a round
search-example-issue = issue:
search-example-issue-finds = only what is said on an issue

search-kind-dossier = Dossier
search-kind-party = Parties
search-kind-actor = Actors
search-kind-venue = Venues
search-kind-room = Rooms
search-kind-round = Rounds
search-kind-role = Roles
search-kind-delegation = Delegations
search-kind-delegate = Delegates
search-kind-session = Sessions
search-kind-session-room = Rooms of sessions
search-kind-session-participant = Participants
search-kind-basket = Baskets
search-kind-issue = Issues
search-kind-contact = Contacts
search-kind-paper = Papers
search-kind-paper-file = Files of papers
search-kind-clause = Clauses
search-kind-statement = Statements
search-kind-agenda-item = Agenda items
search-kind-agenda-item-party = Parties of items
search-kind-position = Positions
search-kind-importance = Importance
search-kind-outcome = Possible outcomes
search-kind-assessment = Assessments
search-kind-proposal = Draft texts
search-kind-message = Messages
search-kind-circle = Circles
search-kind-party-absence = Times away from the talks
search-kind-circle-member = Members of circles
search-kind-proposal-source = Source of a draft text
search-kind-hand-over = Hand-overs
search-kind-hand-over-item = Items of hand-overs
search-kind-disclosure = Disclosure ledger
search-kind-audience-number = Numbers for audiences
