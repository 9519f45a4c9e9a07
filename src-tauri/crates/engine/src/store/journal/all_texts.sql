select digest, salt, body from text where body is not null
