-- Where figures come from that nobody typed: the release of a capacity pulse they were taken over from. Null where
-- somebody said them.
alter table plan.capacity add column source jsonb check (jsonb_typeof(source) = 'object');
