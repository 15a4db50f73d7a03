-- A name an import gave is the import's: nobody takes it away by hand, and what was typed by hand is told from it.
alter table landscape.external_id add column imported boolean not null default false;
-- The migration runs for all municipalities at once, as the owner of the tables.
alter table landscape.external_id no force row level security;
alter table landscape.kitos_record no force row level security;
update landscape.external_id e set imported = true
where scheme = 'kle-uuid' and noun = 'task' or scheme = 'kitos' and exists (
  select from landscape.kitos_record r
  where r.municipality_id = e.municipality_id and r.thing_id = e.id and r.key = e.value);
alter table landscape.external_id force row level security;
alter table landscape.kitos_record force row level security;
