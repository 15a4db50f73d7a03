-- A number may be another thing's from a day on: it is told with the days it holds, and no two begin at once.
alter table organisation.external_id
  add column valid_from date,
  add column valid_to date check (valid_to > valid_from),
  add column begins date not null generated always as (coalesce(valid_from, '-infinity'::date)) stored,
  drop constraint external_id_pkey,
  add primary key (municipality_id, kind, source, value, begins);
