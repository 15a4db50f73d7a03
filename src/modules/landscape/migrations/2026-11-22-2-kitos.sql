-- What KITOS last told of each thing, so that an edit made here is told from a change made there.
-- thing_id is the thing, unit or person it became; null for what is only remembered.
create table landscape.kitos_record (
  municipality_id uuid not null references platform.municipality (id),
  kind text not null,
  key text not null,
  parent text,
  thing_id uuid,
  imported jsonb not null,
  primary key (municipality_id, kind, key)
);
create index on landscape.kitos_record (municipality_id, thing_id);
select platform.protect('landscape.kitos_record');

-- The editions of a task tree that were loaded: an older one is refused.
create table landscape.task_edition (
  municipality_id uuid not null references platform.municipality (id),
  scheme text not null,
  published_on date not null,
  primary key (municipality_id, scheme)
);
select platform.protect('landscape.task_edition');
