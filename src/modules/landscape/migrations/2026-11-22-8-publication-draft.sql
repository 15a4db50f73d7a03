-- A list read and without errors, until it is confirmed or a day old.
create table landscape.publication_draft (
  municipality_id uuid not null,
  id uuid not null,
  source_id uuid not null,
  title text not null,
  published_on date not null,
  file_name text,
  lines jsonb not null,
  unknown_columns jsonb not null default '[]',
  made_by uuid not null,
  made_at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, source_id) references landscape.source (municipality_id, id) on delete cascade
);
select platform.protect('landscape.publication_draft');

-- A local initiative implements, extends or awaits a common one: three relations.
create table landscape.initiative_implements (
  municipality_id uuid not null,
  owner_id uuid not null,
  target_id uuid not null,
  primary key (municipality_id, owner_id, target_id),
  foreign key (municipality_id, owner_id) references landscape.initiative (municipality_id, id) on delete cascade deferrable initially deferred,
  foreign key (municipality_id, target_id) references landscape.initiative (municipality_id, id) deferrable initially deferred
);
create index on landscape.initiative_implements (municipality_id, target_id);
select platform.protect('landscape.initiative_implements');

create table landscape.initiative_extends (
  municipality_id uuid not null,
  owner_id uuid not null,
  target_id uuid not null,
  primary key (municipality_id, owner_id, target_id),
  foreign key (municipality_id, owner_id) references landscape.initiative (municipality_id, id) on delete cascade deferrable initially deferred,
  foreign key (municipality_id, target_id) references landscape.initiative (municipality_id, id) deferrable initially deferred
);
create index on landscape.initiative_extends (municipality_id, target_id);
select platform.protect('landscape.initiative_extends');

create table landscape.initiative_awaits (
  municipality_id uuid not null,
  owner_id uuid not null,
  target_id uuid not null,
  primary key (municipality_id, owner_id, target_id),
  foreign key (municipality_id, owner_id) references landscape.initiative (municipality_id, id) on delete cascade deferrable initially deferred,
  foreign key (municipality_id, target_id) references landscape.initiative (municipality_id, id) deferrable initially deferred
);
create index on landscape.initiative_awaits (municipality_id, target_id);
select platform.protect('landscape.initiative_awaits');
