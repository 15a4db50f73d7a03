-- A questionnaire asked of a frame of people or offices, and what they answer. Two stores: who is invited (wave,
-- stratum, invitation) and what was answered (spent_ticket, answer_draft, queued_answer, response). They share the wave
-- and nothing else: no key, no order, no time. See docs/methods/waves.md.
create table facts.wave (
  municipality_id uuid not null references platform.municipality (id),
  id uuid not null,
  instrument_id uuid not null,
  number integer not null,
  name jsonb not null check (jsonb_typeof(name) = 'object'),
  state text not null default 'draft' check (state in ('draft', 'open', 'closed')),
  mode text not null check (mode in ('personal-anonymous', 'on-record')),
  languages text[] not null check (cardinality(languages) > 0),
  -- Counts below this are hidden; so many lie in the frame of each group that is published. Only ever raised.
  threshold integer not null check (threshold between 5 and 1000),
  least_frame integer not null check (least_frame between 1 and 10000),
  -- What is published apart: of "place", "role", "place-role".
  breakdowns text[] not null check (breakdowns <@ array['place', 'role', 'place-role']),
  contact text not null check (length(contact) between 1 and 300),
  -- The day after which who was invited is deleted.
  keep_until date not null,
  opened_at timestamptz,
  opened_by text,
  closes_on date not null,
  closed_at timestamptz,
  closed_by text,
  made_by text not null,
  made_at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, instrument_id, number)
    references facts.questionnaire (municipality_id, instrument_id, number),
  check ((state = 'draft') = (opened_at is null) and (state = 'closed') = (closed_at is not null))
);
select platform.protect('facts.wave');

-- The frame by place and role: how many there are. Frozen when the wave opens. `merged_into` names the role of the same
-- place, or '*', the strata of the same role elsewhere, with which it counts when nobody in it answers, said beforehand.
create table facts.stratum (
  municipality_id uuid not null,
  wave_id uuid not null,
  -- Country and code of the register: "FI-091".
  place text not null check (place ~ '^(DK|SE|FI|NO)-[0-9]{3,4}$'),
  role text not null check (length(role) between 1 and 60),
  population integer not null check (population between 1 and 10000000),
  merged_into text,
  primary key (municipality_id, wave_id, place, role),
  foreign key (municipality_id, wave_id) references facts.wave (municipality_id, id) on delete cascade
);
select platform.protect('facts.stratum');

-- Who is invited. Never an answer, never when it came: `fetched` has no time.
create table facts.invitation (
  municipality_id uuid not null,
  wave_id uuid not null,
  id uuid not null,
  place text not null,
  role text not null,
  name text not null check (length(name) between 1 and 200),
  email text check (length(email) <= 254),
  post_address text check (length(post_address) <= 1000),
  lang text not null,
  -- SHA-256 of the personal code.
  code_hash bytea not null,
  sent smallint not null default 0,
  fetched boolean not null default false,
  refused boolean not null default false,
  primary key (municipality_id, wave_id, id),
  unique (municipality_id, wave_id, code_hash),
  foreign key (municipality_id, wave_id, place, role)
    references facts.stratum (municipality_id, wave_id, place, role) on delete cascade
);
select platform.protect('facts.invitation');

-- Tickets that were used: SHA-256 of each. It says that somebody answered, not who and not what.
create table facts.spent_ticket (
  municipality_id uuid not null,
  wave_id uuid not null,
  ticket_hash bytea not null,
  primary key (municipality_id, wave_id, ticket_hash),
  foreign key (municipality_id, wave_id) references facts.wave (municipality_id, id) on delete cascade
);
select platform.protect('facts.spent_ticket');

-- What is half answered, sealed with the ticket, which is not kept here.
create table facts.answer_draft (
  municipality_id uuid not null,
  wave_id uuid not null,
  ticket_hash bytea not null,
  sealed bytea not null check (length(sealed) <= 200000),
  primary key (municipality_id, wave_id, ticket_hash),
  foreign key (municipality_id, wave_id) references facts.wave (municipality_id, id) on delete cascade
);
select platform.protect('facts.answer_draft');

-- Answers that wait until there are enough to be mixed, sealed with the installation's key.
create table facts.queued_answer (
  municipality_id uuid not null,
  wave_id uuid not null,
  id uuid not null,
  sealed bytea not null check (length(sealed) <= 200000),
  primary key (municipality_id, wave_id, id),
  foreign key (municipality_id, wave_id) references facts.wave (municipality_id, id) on delete cascade
);
select platform.protect('facts.queued_answer');

-- What was answered: a random id, the stratum and the answers. `flags`: quality as yes or no.
create table facts.response (
  municipality_id uuid not null,
  wave_id uuid not null,
  id uuid not null,
  place text not null,
  role text not null,
  answers jsonb not null check (jsonb_typeof(answers) = 'object'),
  flags text[] not null default '{}',
  primary key (municipality_id, wave_id, id),
  foreign key (municipality_id, wave_id, place, role)
    references facts.stratum (municipality_id, wave_id, place, role)
);
select platform.protect('facts.response');

-- The mode is chosen before the first invitation and for good, thresholds only rise, and a wave goes one way.
create function facts.wave_guard() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if new.mode <> old.mode and old.state <> 'draft' then
    raise exception 'the mode of a wave does not change' using errcode = '23514';
  end if;
  if new.threshold < old.threshold or new.least_frame < old.least_frame then
    raise exception 'a threshold is only raised' using errcode = '23514';
  end if;
  if array_position(array['draft', 'open', 'closed'], new.state) < array_position(array['draft', 'open', 'closed'], old.state) then
    raise exception 'a wave does not go back' using errcode = '23514';
  end if;
  if old.state <> 'draft' and (new.instrument_id, new.number, new.breakdowns, new.languages)
      is distinct from (old.instrument_id, old.number, old.breakdowns, old.languages) then
    raise exception 'what a wave asks is frozen when it opens' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger wave_guard before update on facts.wave for each row execute function facts.wave_guard();

create function facts.stratum_guard() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from facts.wave w where w.municipality_id = coalesce(new.municipality_id, old.municipality_id)
      and w.id = coalesce(new.wave_id, old.wave_id) and w.state <> 'draft') then
    raise exception 'a frame is frozen when its wave opens' using errcode = '23514';
  end if;
  return coalesce(new, old);
end $$;
create trigger stratum_guard before insert or update or delete on facts.stratum
  for each row execute function facts.stratum_guard();

-- Where a short public code of a wave leads, looked up before a municipality is known: samsyn_app asks the functions.
create table facts.wave_door (
  code text primary key check (code ~ '^[0-9a-z]{5,8}$'),
  municipality_id uuid not null,
  wave_id uuid not null,
  foreign key (municipality_id, wave_id) references facts.wave (municipality_id, id) on delete cascade
);

create function facts.wave_door_open(the_code text, the_wave uuid) returns boolean
language sql security definer set search_path = pg_catalog, pg_temp as $$
  with made as (
    insert into facts.wave_door (code, municipality_id, wave_id)
    select the_code, nullif(current_setting('samsyn.municipality', true), '')::uuid, the_wave where facts.acting()
    on conflict do nothing returning 1)
  select exists (select from made);
$$;

create function facts.wave_door_find(the_code text)
returns table (municipality uuid, zone text, wave uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select d.municipality_id, m.time_zone, d.wave_id
  from facts.wave_door d join platform.municipality m on m.id = d.municipality_id where d.code = the_code;
$$;

create function facts.wave_door_code(the_wave uuid) returns text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select d.code from facts.wave_door d where d.wave_id = the_wave
    and d.municipality_id = nullif(current_setting('samsyn.municipality', true), '')::uuid;
$$;

do $$
declare
  each text;
begin
  foreach each in array array['wave_door_open(text, uuid)', 'wave_door_find(text)', 'wave_door_code(uuid)'] loop
    execute format('revoke all on function facts.%s from public', each);
    execute format('grant execute on function facts.%s to samsyn_app', each);
  end loop;
end $$;
