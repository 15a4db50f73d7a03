-- What is expected of digitalising, and what was agreed. `about` is an initiative, or the municipality's own id for all
-- of it. A row is a version and is never changed: the newest holds. Points stand in the order in which the purposes are
-- listed in purposes/rules-purposes.ts, which only grows.
create schema if not exists purpose;
grant usage on schema purpose to samsyn_app;

create function purpose.lays_out(points smallint[]) returns boolean language sql immutable
  set search_path = pg_catalog as $$
  select cardinality(points) = 8 and array_position(points, null) is null and 0 <= all (points) and (select sum(p) from unnest(points) p) = 100
$$;

create table purpose.expectation (
  municipality_id uuid not null references platform.municipality (id),
  id uuid not null,
  version integer not null check (version > 0),
  about uuid not null,
  level text not null check (level in ('council', 'administration', 'institutions')),
  who text not null check (length(who) between 1 and 200),
  said_on date not null,
  -- Null: taken back.
  points smallint[] check (purpose.lays_out(points)),
  engine text,
  change text not null check (length(change) <= 1000),
  room text not null check (length(room) <= 1000),
  proof text not null check (length(proof) <= 1000),
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (municipality_id, id, version)
);
create index on purpose.expectation (municipality_id, about);
select platform.protect('purpose.expectation');

create table purpose.agreement (
  municipality_id uuid not null references platform.municipality (id),
  about uuid not null,
  version integer not null check (version > 0),
  text text not null check (length(text) between 1 and 2000),
  -- Who agreed, as they are called.
  parties text not null check (length(parties) between 1 and 500),
  agreed_on date not null,
  points smallint[] check (purpose.lays_out(points)),
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (municipality_id, about, version)
);
select platform.protect('purpose.agreement');
