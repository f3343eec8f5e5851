-- What remains of a case's words to find others that tell of the same: hashes, no words. A short text's hashes might be guessed at,
-- so they go when a text of the case is erased.
CREATE TABLE signature (
    id INTEGER PRIMARY KEY,
    complaint TEXT NOT NULL UNIQUE,
    organisation TEXT NOT NULL,
    received_at INTEGER NOT NULL,
    content BLOB NOT NULL
) STRICT;

-- Two that are alike share a key. By time within the key: a look-up reads the playbook's window and no further back.
CREATE TABLE signature_key (
    organisation TEXT NOT NULL,
    key INTEGER NOT NULL,
    received_at INTEGER NOT NULL,
    signature INTEGER NOT NULL,
    PRIMARY KEY (organisation, key, received_at, signature)
) STRICT, WITHOUT ROWID;
