-- The names other registers give our things hold from and until; they are read with the things, by noun.
alter table landscape.external_id
  add column "from" date,
  add column "to" date check ("to" > "from"),
  -- One file may take a name from one thing and give it to another.
  drop constraint external_id_pkey,
  add primary key (municipality_id, scheme, value) deferrable initially deferred;
create index on landscape.external_id (municipality_id, noun, id);
