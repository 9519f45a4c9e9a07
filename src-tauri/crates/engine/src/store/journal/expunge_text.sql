-- The salt goes with the words: short ones could be guessed from digest and salt.
update text set salt = zeroblob(0), body = null where digest = ?1
