-- Organisation data in two times: when it is true (valid_from, valid_to) and when we knew (registration).
create schema if not exists organisation;
grant usage on schema organisation to samsyn_app;

-- The skeleton of every object. Ids are never used again, also when the object was never valid.
create table organisation.object (
  municipality_id uuid not null references platform.municipality (id),
  id uuid not null,
  kind text not null check (kind in ('unit', 'person', 'position', 'responsibility')),
  version integer not null check (version > 0),
  recorded_at timestamptz not null,
  primary key (municipality_id, id)
);
create index on organisation.object (municipality_id, kind);
select platform.protect('organisation.object');

-- The log: the whole set of validity slices after each registration. Append-only, but for erasure.
-- A person's slices hold numbers that point into person_value, never the values themselves.
create table organisation.registration (
  municipality_id uuid not null,
  object_id uuid not null,
  version integer not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  verb text not null check (verb in ('changed', 'ended', 'corrected')),
  reason text,
  slices jsonb not null,
  primary key (municipality_id, object_id, version),
  foreign key (municipality_id, object_id) references organisation.object (municipality_id, id)
);
create index on organisation.registration (municipality_id, recorded_at);
select platform.protect('organisation.registration');

-- What we know now, one row a slice: lists and trees at a date are read from these four.
create table organisation.unit (
  municipality_id uuid not null,
  id uuid not null,
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  name text not null,
  type text not null check (type in ('department', 'team', 'institution', 'board')),
  parent_line uuid,
  parent_pay uuid,
  parent_safety uuid,
  parent_politics uuid,
  ean text,
  p_number text,
  email text,
  phone text,
  address text,
  opening_hours text,
  primary key (municipality_id, id, valid_from),
  foreign key (municipality_id, id) references organisation.object (municipality_id, id),
  foreign key (municipality_id, parent_line) references organisation.object (municipality_id, id),
  foreign key (municipality_id, parent_pay) references organisation.object (municipality_id, id),
  foreign key (municipality_id, parent_safety) references organisation.object (municipality_id, id),
  foreign key (municipality_id, parent_politics) references organisation.object (municipality_id, id)
);
create index on organisation.unit (municipality_id, parent_line);
select platform.protect('organisation.unit');

create table organisation.person (
  municipality_id uuid not null,
  id uuid not null,
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  -- Empty after erasure: the intervals stay, the values do not.
  given text,
  family text,
  display text,
  email text,
  phone text,
  protected boolean,
  primary key (municipality_id, id, valid_from),
  foreign key (municipality_id, id) references organisation.object (municipality_id, id)
);
select platform.protect('organisation.person');

-- Personal values apart from the log, so that erasure reaches every registration at once.
create table organisation.person_value (
  municipality_id uuid not null,
  person_id uuid not null,
  number integer not null,
  value jsonb not null,
  primary key (municipality_id, person_id, number),
  foreign key (municipality_id, person_id) references organisation.object (municipality_id, id)
);
select platform.protect('organisation.person_value');

create table organisation.position (
  municipality_id uuid not null,
  id uuid not null,
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  person uuid,
  unit uuid not null,
  title text not null,
  job_class text,
  type text not null check (type in ('employee', 'manager', 'temporary', 'student', 'elected')),
  fraction numeric not null check (fraction > 0 and fraction <= 100),
  is_primary boolean not null,
  primary key (municipality_id, id, valid_from),
  foreign key (municipality_id, id) references organisation.object (municipality_id, id),
  foreign key (municipality_id, person) references organisation.object (municipality_id, id),
  foreign key (municipality_id, unit) references organisation.object (municipality_id, id)
);
create index on organisation.position (municipality_id, unit);
create index on organisation.position (municipality_id, person);
select platform.protect('organisation.position');

-- The object of a responsibility may be a thing of another module, so it has no foreign key.
create table organisation.responsibility (
  municipality_id uuid not null,
  id uuid not null,
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  kind text not null,
  object_kind text not null,
  object uuid not null,
  holder_kind text not null check (holder_kind in ('person', 'position')),
  holder uuid not null,
  deputy_kind text check (deputy_kind in ('person', 'position')),
  deputy uuid,
  primary key (municipality_id, id, valid_from),
  foreign key (municipality_id, id) references organisation.object (municipality_id, id),
  foreign key (municipality_id, holder) references organisation.object (municipality_id, id),
  foreign key (municipality_id, deputy) references organisation.object (municipality_id, id),
  check ((deputy is null) = (deputy_kind is null))
);
create index on organisation.responsibility (municipality_id, object, kind);
create index on organisation.responsibility (municipality_id, holder);
select platform.protect('organisation.responsibility');

-- What the sources call our objects (HR number, directory id): never our key.
create table organisation.external_id (
  municipality_id uuid not null,
  kind text not null,
  source text not null,
  value text not null,
  object_id uuid not null,
  primary key (municipality_id, kind, source, value),
  foreign key (municipality_id, object_id) references organisation.object (municipality_id, id)
);
create index on organisation.external_id (municipality_id, object_id);
select platform.protect('organisation.external_id');

-- The change feed. The counter row is taken last in a transaction and held to its commit,
-- so numbers become visible in their own order and a reader that saw n has seen all before n.
create table organisation.feed (
  municipality_id uuid not null references platform.municipality (id),
  last_seq bigint not null,
  -- Events below this number have been cleared away: a reader that far behind must read everything.
  first_seq bigint not null default 1,
  -- The last day whose planned changes have been told as in effect.
  effect_told date,
  primary key (municipality_id)
);
select platform.protect('organisation.feed');

create table organisation.change (
  municipality_id uuid not null,
  seq bigint not null,
  type text not null check (type in ('unit', 'person', 'position', 'responsibility')),
  id uuid not null,
  verb text not null check (verb in ('changed', 'ended', 'corrected', 'erased', 'took-effect')),
  registration integer,
  recorded_at timestamptz not null,
  effective_from date,
  primary key (municipality_id, seq),
  foreign key (municipality_id, id) references organisation.object (municipality_id, id)
);
create index on organisation.change (municipality_id, id);
select platform.protect('organisation.change');

-- GDPR art. 17: who was erased, when and on what ground; replayed after a restore. No foreign key: the list may
-- name a person that an older backup does not hold.
create table organisation.erasure (
  municipality_id uuid not null references platform.municipality (id),
  person_id uuid not null,
  erased_on date not null,
  erased_by text not null,
  ground text not null,
  primary key (municipality_id, person_id)
);
select platform.protect('organisation.erasure');

-- GDPR art. 17(3): a law that requires keeping a person's data until a day (null: until taken away).
create table organisation.keeping_duty (
  municipality_id uuid not null,
  person_id uuid not null,
  law text not null,
  until date,
  noted_by text not null,
  noted_at timestamptz not null,
  primary key (municipality_id, person_id),
  foreign key (municipality_id, person_id) references organisation.object (municipality_id, id)
);
select platform.protect('organisation.keeping_duty');

-- A file between preview and confirmation; gone when confirmed, after a day, and at any erasure.
create table organisation.import_draft (
  municipality_id uuid not null references platform.municipality (id),
  id uuid not null,
  made_by text not null,
  made_at timestamptz not null,
  source text not null,
  day date not null,
  file_name text not null,
  body jsonb not null,
  primary key (municipality_id, id)
);
select platform.protect('organisation.import_draft');
