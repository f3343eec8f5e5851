-- A post may replace a message that is no card of ours: its id then stands here.
ALTER TABLE outbox ADD COLUMN activity_id TEXT;

-- Whose it is: supervisors see and settle what their own organisation could not deliver.
ALTER TABLE outbox ADD COLUMN organisation TEXT NOT NULL DEFAULT '';
ALTER TABLE undelivered ADD COLUMN organisation TEXT NOT NULL DEFAULT '';
CREATE INDEX undelivered_organisation ON undelivered (organisation, id);
