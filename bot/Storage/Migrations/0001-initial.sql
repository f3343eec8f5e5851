-- Times are ticks of 100 ns since 0001-01-01 UTC: exact and ordered.
-- To read one: datetime(at / 10000000 - 62135596800, 'unixepoch').

CREATE TABLE inbound (
    key TEXT NOT NULL PRIMARY KEY,
    answer TEXT NOT NULL,
    activity_ids TEXT NOT NULL,          -- log ids of its posts, one a line, an empty line for none
    at INTEGER NOT NULL
) STRICT;
CREATE INDEX inbound_at ON inbound (at);

CREATE TABLE conversation (
    id TEXT NOT NULL PRIMARY KEY,
    organisation TEXT NOT NULL,
    version INTEGER NOT NULL,
    state TEXT NOT NULL,
    reference TEXT NOT NULL,
    person TEXT,
    language TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;
CREATE INDEX conversation_person ON conversation (organisation, person, at) WHERE person IS NOT NULL;

CREATE TABLE event (
    complaint TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    kind TEXT NOT NULL,
    at INTEGER NOT NULL,
    data TEXT NOT NULL,
    hash BLOB NOT NULL,
    PRIMARY KEY (complaint, sequence)
) STRICT, WITHOUT ROWID;

-- Erasing sets salt and value to null: without the salt the hash tells nothing, with the hash the chain still verifies.
CREATE TABLE text (
    complaint TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    field TEXT NOT NULL,
    salt BLOB,
    hash BLOB NOT NULL,
    value TEXT,
    PRIMARY KEY (complaint, sequence, field),
    FOREIGN KEY (complaint, sequence) REFERENCES event (complaint, sequence),
    CHECK ((salt IS NULL) = (value IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE summary (
    complaint TEXT NOT NULL PRIMARY KEY,
    organisation TEXT NOT NULL,
    number TEXT NOT NULL,
    day TEXT NOT NULL,
    counter INTEGER NOT NULL,
    level INTEGER NOT NULL,
    grade TEXT NOT NULL,
    state TEXT NOT NULL,
    owner TEXT,
    assignee TEXT,
    listed TEXT NOT NULL,
    conversation TEXT NOT NULL,
    contact TEXT NOT NULL,
    next_due INTEGER,
    language TEXT NOT NULL,
    received_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX summary_number ON summary (organisation, number);
CREATE INDEX summary_counter ON summary (organisation, day, counter);
CREATE INDEX summary_conversation ON summary (organisation, conversation);
CREATE INDEX summary_contact ON summary (organisation, contact) WHERE contact <> '';
CREATE INDEX summary_open ON summary (organisation, (next_due IS NULL), next_due, received_at DESC) WHERE state NOT IN ('closed', 'withdrawn', 'merged');

CREATE TABLE timer (
    key TEXT NOT NULL PRIMARY KEY,
    due INTEGER NOT NULL,
    complaint TEXT NOT NULL,
    data TEXT NOT NULL
) STRICT;
CREATE INDEX timer_due ON timer (due);

CREATE TABLE inbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    conversation TEXT NOT NULL,
    data TEXT NOT NULL
) STRICT;

CREATE TABLE activity (
    conversation TEXT NOT NULL,
    number INTEGER NOT NULL,
    activity TEXT NOT NULL,
    PRIMARY KEY (conversation, number)
) STRICT;

CREATE TABLE outbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    lane TEXT NOT NULL,
    reference TEXT NOT NULL,
    activity TEXT NOT NULL,
    card_key TEXT,
    attempts INTEGER NOT NULL DEFAULT 0,
    not_before INTEGER NOT NULL,
    expires INTEGER,
    at INTEGER NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    uncertain INTEGER NOT NULL DEFAULT 0,
    sending INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX outbox_lane ON outbox (lane, id);
CREATE UNIQUE INDEX outbox_card ON outbox (lane, card_key) WHERE card_key IS NOT NULL;

CREATE TABLE undelivered (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    lane TEXT NOT NULL,
    reference TEXT NOT NULL,
    activity TEXT NOT NULL,
    card_key TEXT,
    reason TEXT NOT NULL,
    uncertain INTEGER NOT NULL,
    at INTEGER NOT NULL
) STRICT;

CREATE TABLE card (
    key TEXT NOT NULL,
    conversation TEXT NOT NULL,
    activity_id TEXT NOT NULL,
    thread TEXT,
    at INTEGER NOT NULL,
    PRIMARY KEY (key, conversation)
) STRICT, WITHOUT ROWID;

CREATE TABLE playbook (
    hash TEXT NOT NULL PRIMARY KEY,
    content TEXT NOT NULL
) STRICT;

CREATE TABLE setting (
    organisation TEXT NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (organisation, name)
) STRICT, WITHOUT ROWID;

-- Data-protection keys.
CREATE TABLE key (
    id TEXT NOT NULL PRIMARY KEY,
    xml TEXT NOT NULL
) STRICT;
