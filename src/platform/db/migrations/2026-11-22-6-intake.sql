-- A file on its way in: read, looked at, written. It goes after a day, when it is written, and at any erasure.
create table platform.intake (
  municipality_id uuid not null references platform.municipality (id),
  id uuid not null,
  -- Which module takes it in.
  importer text not null,
  file_name text not null,
  bytes bytea not null,
  options jsonb not null default '{}',
  state text not null check (state in
    ('waiting', 'reading', 'columns', 'ready', 'writing', 'done', 'refused', 'cancelled', 'interrupted')),
  progress real not null default 0,
  -- While a process works on it, it says so again and again; who falls silent was killed.
  beat_at timestamptz not null,
  -- The sheets with their headings, some values, and which column is what.
  sheets jsonb not null default '[]',
  chosen boolean not null default false,
  -- What it would do, or did, for the page; the hash is what is confirmed.
  told jsonb,
  plan_hash text,
  refusal jsonb,
  made_by text not null,
  made_at timestamptz not null,
  primary key (municipality_id, id)
);
select platform.protect('platform.intake');

-- Which column is what, as somebody said it once of a sheet with these headings.
create table platform.column_choice (
  municipality_id uuid not null references platform.municipality (id),
  importer text not null,
  headings text not null,
  placement jsonb not null,
  primary key (municipality_id, importer, headings)
);
select platform.protect('platform.column_choice');
