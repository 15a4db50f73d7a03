-- What another register calls a thing may be another thing's name from a day on; no two begin at once, and that none
-- overlap is decided by whoever writes, one at a time.
alter table landscape.external_id
  add column begins date not null generated always as (coalesce("from", '-infinity'::date)) stored,
  drop constraint external_id_pkey,
  add primary key (municipality_id, scheme, value, begins) deferrable initially deferred;
