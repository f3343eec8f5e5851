-- Which complaint an input was added to: when it is changed or taken back later, that complaint is told.
ALTER TABLE inbound ADD COLUMN complaint TEXT;
