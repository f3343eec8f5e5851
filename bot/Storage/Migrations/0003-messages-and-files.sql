-- Which complaint an input was added to: when it is changed or taken back later, that complaint is told.
ALTER TABLE inbound ADD COLUMN complaint TEXT;

-- Files that prove something, by the SHA-256 of their bytes. Their names stand with the events that added them.
CREATE TABLE file (
    organisation TEXT NOT NULL,
    hash TEXT NOT NULL,
    kind TEXT NOT NULL,
    content BLOB NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (organisation, hash)
) STRICT;
