-- Questionnaires and their versions. A draft is changed; a frozen version never is: the next begins from it.
create schema if not exists facts;
grant usage on schema facts to samsyn_app;

create table facts.instrument (
  municipality_id uuid not null references platform.municipality (id),
  id uuid not null,
  begun_by text not null,
  begun_at timestamptz not null,
  primary key (municipality_id, id)
);
select platform.protect('facts.instrument');

create table facts.questionnaire (
  municipality_id uuid not null,
  instrument_id uuid not null,
  number integer not null check (number > 0),
  -- Grows with every change: who changes an older one is told so.
  revision integer not null,
  content jsonb not null,
  begun_by text not null,
  begun_at timestamptz not null,
  changed_by text not null,
  changed_at timestamptz not null,
  frozen_by text,
  frozen_at timestamptz,
  -- SHA-256 of the content as it was frozen.
  hash text,
  primary key (municipality_id, instrument_id, number),
  foreign key (municipality_id, instrument_id) references facts.instrument (municipality_id, id) on delete cascade,
  check ((frozen_at is null) = (frozen_by is null) and (frozen_at is null) = (hash is null))
);
create unique index one_draft on facts.questionnaire (municipality_id, instrument_id) where frozen_at is null;
select platform.protect('facts.questionnaire');

-- A break that somebody answers for: two wordings said to be one series, by whom and why. The break stays visible.
create table facts.comparable (
  municipality_id uuid not null,
  instrument_id uuid not null,
  item text not null,
  before_hash text not null,
  hash text not null,
  reason text not null,
  said_by text not null,
  said_at timestamptz not null,
  primary key (municipality_id, instrument_id, item, before_hash, hash),
  foreign key (municipality_id, instrument_id) references facts.instrument (municipality_id, id) on delete cascade
);
select platform.protect('facts.comparable');
