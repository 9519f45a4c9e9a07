select body from text where digest = ?1
