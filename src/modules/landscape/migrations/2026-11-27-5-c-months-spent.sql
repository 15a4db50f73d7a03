-- Person-months an initiative took in the end: what the sizes can be measured by.
alter table landscape.initiative add column "months_spent" numeric;
-- A size that was taken over from so many finished initiatives of its own; null: somebody wrote it.
alter table landscape.effort_size add column history integer check (history > 0);
