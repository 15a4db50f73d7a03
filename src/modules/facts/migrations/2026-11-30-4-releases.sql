-- What is published of a wave. That a release comes, when, and what became of it is for everybody (the shared tables);
-- what is in it opens to everybody at the same second, and until then to nobody: its tables are closed, and the
-- functions below look at the clock of the database, which no caller can set. See docs/methods/release-life.md.
create function facts.clock() returns timestamptz
language sql stable set search_path = pg_catalog, pg_temp as $$ select now() $$;

create table facts.release (
  id uuid primary key,
  publisher uuid not null references platform.municipality (id),
  wave_id uuid not null,
  -- Releases of one questionnaire are a series: each manifest names the one before.
  instrument_id uuid not null,
  title jsonb not null check (jsonb_typeof(title) = 'object' and length(title::text) < 5000),
  mode text not null check (mode in ('personal-anonymous', 'on-record')),
  corrects uuid references facts.release (id),
  corrects_because text check (length(corrects_because) between 1 and 1000),
  day date not null,
  due_at timestamptz not null,
  announced_at timestamptz not null,
  state text not null default 'announced' check (state in ('announced', 'frozen', 'withdrawn')),
  frozen_at timestamptz,
  -- SHA-256 of MANIFEST.json, public from the freezing on.
  hash text check (hash ~ '^[0-9a-f]{64}$'),
  previous uuid references facts.release (id),
  withdrawn_at timestamptz,
  withdrawn_because text check (length(withdrawn_because) between 1 and 1000),
  foreign key (publisher, wave_id) references facts.wave (municipality_id, id),
  check ((corrects is null) = (corrects_because is null)),
  check ((hash is null) = (frozen_at is null) and (state = 'frozen') <= (hash is not null)),
  check ((state = 'withdrawn') = (withdrawn_at is not null) and (withdrawn_at is null) = (withdrawn_because is null)),
  check (announced_at < due_at and (frozen_at is null or frozen_at < due_at))
);
create unique index on facts.release (publisher, wave_id) where corrects is null and state <> 'withdrawn';
create unique index on facts.release (corrects) where state <> 'withdrawn';
create index on facts.release (due_at);
select platform.share('facts.release');

-- Each time a day was moved.
create table facts.release_move (
  release_id uuid not null references facts.release (id),
  number integer not null check (number > 0),
  from_day date not null,
  to_day date not null check (to_day <> from_day),
  because text not null check (length(because) between 1 and 1000),
  moved_at timestamptz not null,
  primary key (release_id, number)
);
select platform.share('facts.release_move');

-- What somebody concludes from a release: apart from it, and never before it.
create table facts.release_analysis (
  id uuid primary key,
  release_id uuid not null references facts.release (id),
  hash text not null,
  publisher uuid not null references platform.municipality (id),
  lang text not null check (lang in ('en', 'da', 'sv', 'fi', 'nb')),
  title text not null check (length(title) between 1 and 200),
  author text not null check (length(author) between 1 and 200),
  body text not null check (length(body) between 1 and 20000),
  -- The cells it rests on: item/answer/group/measure.
  cells text[] not null check (cardinality(cells) between 1 and 100),
  written_at timestamptz not null
);
create index on facts.release_analysis (release_id);
select platform.share('facts.release_analysis');

-- The files of a release, byte for byte.
create table facts.release_file (
  release_id uuid not null references facts.release (id),
  path text not null check (path ~ '^[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+){0,3}$' and path !~ '(^|/)\.'),
  bytes bytea not null check (length(bytes) <= 50000000),
  primary key (release_id, path)
);

-- How the files were made: what went in besides the rows of the wave, what was checked, and what a correction changes.
create table facts.release_work (
  release_id uuid primary key references facts.release (id),
  basis jsonb not null,
  -- Of all that went in: what changes afterwards is seen.
  basis_hash text not null check (basis_hash ~ '^[0-9a-f]{64}$'),
  checks jsonb not null,
  difference jsonb not null check (jsonb_typeof(difference) = 'array'),
  previous uuid references facts.release (id),
  hash text not null check (hash ~ '^[0-9a-f]{64}$')
);

-- What is on its way with a release: its files are made, or made again to be held against those that were frozen.
create table facts.release_making (
  municipality_id uuid not null references platform.municipality (id),
  release_id uuid not null,
  what text not null check (what in ('make', 'rebuild')),
  begun_at timestamptz not null,
  -- By the clock of the database: a process that died says nothing more.
  heard_at timestamptz not null default now(),
  -- What came of it, once something has.
  outcome jsonb,
  primary key (municipality_id, release_id)
);
select platform.protect('facts.release_making');

-- A release goes one way. What was frozen stays as it is; only reasons may lose the name of somebody who is erased.
create function facts.release_guard() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'a release that was announced is never taken back without a word' using errcode = '23514';
  end if;
  if old.state <> new.state and not (new.state = 'withdrawn' or (old.state, new.state) = ('announced', 'frozen'))
      or old.state = 'withdrawn' and old.state <> new.state then
    raise exception 'a release goes one way' using errcode = '23514';
  end if;
  if (old.id, old.publisher, old.wave_id, old.instrument_id, old.title, old.mode, old.corrects, old.announced_at)
      is distinct from (new.id, new.publisher, new.wave_id, new.instrument_id, new.title, new.mode, new.corrects, new.announced_at)
    or old.state <> 'announced' and (old.day, old.due_at, old.frozen_at, old.hash, old.previous)
      is distinct from (new.day, new.due_at, new.frozen_at, new.hash, new.previous)
    or old.state = 'withdrawn' and old.withdrawn_at is distinct from new.withdrawn_at then
    raise exception 'what was announced or frozen does not change' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger release_guard before update or delete on facts.release
  for each row execute function facts.release_guard();

-- Files come while a release is only announced; of one that was withdrawn the manifest stays.
create function facts.release_content_guard() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  the_state text;
begin
  select r.state into the_state from facts.release r where r.id = coalesce(new.release_id, old.release_id);
  if the_state = 'announced' or the_state = 'withdrawn' and tg_op = 'DELETE' and tg_table_name = 'release_file'
      and to_jsonb(old) ->> 'path' <> 'MANIFEST.json' then
    return coalesce(new, old);
  end if;
  raise exception 'what was frozen does not change' using errcode = '23514';
end $$;
create trigger release_file_guard before insert or update or delete on facts.release_file
  for each row execute function facts.release_content_guard();
create trigger release_work_guard before insert or update or delete on facts.release_work
  for each row execute function facts.release_content_guard();

create function facts.release_told_guard() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'DELETE' or to_jsonb(old) - array['because', 'title', 'author', 'body']
      is distinct from to_jsonb(new) - array['because', 'title', 'author', 'body'] then
    raise exception 'what was told in public stays' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger release_move_guard before update or delete on facts.release_move
  for each row execute function facts.release_told_guard();
create trigger release_analysis_guard before update or delete on facts.release_analysis
  for each row execute function facts.release_told_guard();

-- What was answered stays as it was when the first release of its wave was frozen.
create function facts.release_response_guard() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from facts.release r where r.publisher = coalesce(new.municipality_id, old.municipality_id)
      and r.wave_id in (new.wave_id, old.wave_id) and r.hash is not null) then
    raise exception 'the answers of a frozen release do not change' using errcode = '23514';
  end if;
  return coalesce(new, old);
end $$;
create trigger release_response_guard before insert or update or delete on facts.response
  for each row execute function facts.release_response_guard();

create function facts.release_here() returns uuid
language sql stable set search_path = pg_catalog, pg_temp as $$
  select m.id from platform.municipality m
  where m.id = nullif(current_setting('samsyn.municipality', true), '')::uuid;
$$;

-- Whether what is in it may be read: by everybody or by nobody.
create function facts.release_open(the_id uuid) returns boolean
language sql stable set search_path = pg_catalog, pg_temp as $$
  select exists (select from facts.release r
    where r.id = the_id and r.state = 'frozen' and r.due_at <= facts.clock());
$$;

-- Eight in the morning where the publisher is. Announced a week ahead; a correction the day before.
create function facts.release_announce(new_id uuid, the_wave uuid, the_day date, the_corrects uuid, because text, at timestamptz)
returns boolean
language sql security definer set search_path = pg_catalog, pg_temp as $$
  with announced as (
    insert into facts.release (id, publisher, wave_id, instrument_id, title, mode, corrects, corrects_because, day, due_at, announced_at)
    select new_id, m.id, w.id, w.instrument_id, w.name, w.mode, the_corrects, because, the_day,
      (the_day + time '08:00') at time zone m.time_zone, at
    from facts.wave w join platform.municipality m on m.id = w.municipality_id
    where m.id = facts.release_here() and w.id = the_wave and w.state <> 'draft'
      and the_day >= (at at time zone m.time_zone)::date + case when the_corrects is null then 7 else 1 end
      and (the_corrects is null or facts.release_open(the_corrects) and exists (
        select from facts.release r where r.id = the_corrects and r.publisher = m.id and r.wave_id = w.id))
    on conflict do nothing returning 1)
  select exists (select from announced);
$$;

create function facts.release_move(the_id uuid, was date, the_day date, the_reason text, at timestamptz) returns boolean
language sql security definer set search_path = pg_catalog, pg_temp as $$
  with moved as (
    update facts.release r set day = the_day, due_at = (the_day + time '08:00') at time zone m.time_zone
    from platform.municipality m
    where r.id = the_id and m.id = r.publisher and m.id = facts.release_here() and r.state = 'announced'
      and r.day = was and the_day <> was
      and the_day >= (at at time zone m.time_zone)::date + case when r.corrects is null then 7 else 1 end
    returning r.id),
  told as (
    insert into facts.release_move (release_id, number, from_day, to_day, because, moved_at)
    select m.id, 1 + (select count(*) from facts.release_move o where o.release_id = m.id), was, the_day, the_reason, at
    from moved m returning 1)
  select exists (select from told);
$$;

-- Empties the place of what was made before, and holds it until the transaction ends.
create function facts.release_clear(the_id uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform from facts.release r where r.id = the_id and r.publisher = facts.release_here() and r.state = 'announced' for update;
  if not found then return false; end if;
  delete from facts.release_file f where f.release_id = the_id;
  delete from facts.release_work w where w.release_id = the_id;
  return true;
end $$;

create function facts.release_put(the_id uuid, the_path text, the_bytes bytea) returns boolean
language sql security definer set search_path = pg_catalog, pg_temp as $$
  with put as (
    insert into facts.release_file (release_id, path, bytes)
    select r.id, the_path, the_bytes from facts.release r
    where r.id = the_id and r.publisher = facts.release_here() and r.state = 'announced' returning 1)
  select exists (select from put);
$$;

create function facts.release_made(the_id uuid, the_basis jsonb, the_basis_hash text, the_checks jsonb,
  the_difference jsonb, the_previous uuid, the_hash text)
returns boolean
language sql security definer set search_path = pg_catalog, pg_temp as $$
  with made as (
    insert into facts.release_work (release_id, basis, basis_hash, checks, difference, previous, hash)
    select r.id, the_basis, the_basis_hash, the_checks, the_difference, the_previous, the_hash
    from facts.release r join facts.release_file f on f.release_id = r.id and f.path = 'MANIFEST.json'
    where r.id = the_id and r.publisher = facts.release_here() and r.state = 'announced'
      and encode(sha256(f.bytes), 'hex') = the_hash
    returning 1)
  select exists (select from made);
$$;

-- What was checked and kept of the making: for the publisher, who made it. Never what is in it.
create function facts.release_work_of(the_id uuid)
returns table (basis jsonb, basis_hash text, checks jsonb, hash text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select w.basis, w.basis_hash, w.checks, w.hash
  from facts.release_work w join facts.release r on r.id = w.release_id
  where r.id = the_id and r.publisher = facts.release_here();
$$;

create function facts.release_freeze(the_id uuid, the_hash text, at timestamptz) returns boolean
language sql security definer set search_path = pg_catalog, pg_temp as $$
  with frozen as (
    update facts.release r set state = 'frozen', frozen_at = at, hash = w.hash, previous = w.previous
    from facts.release_work w
    where r.id = the_id and w.release_id = r.id and r.publisher = facts.release_here() and r.state = 'announced'
      and w.hash = the_hash and at < r.due_at
    returning 1)
  select exists (select from frozen);
$$;

create function facts.release_withdraw(the_id uuid, because text, at timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update facts.release r set state = 'withdrawn', withdrawn_at = at, withdrawn_because = because
  where r.id = the_id and r.publisher = facts.release_here() and r.state <> 'withdrawn';
  if not found then return false; end if;
  delete from facts.release_file f where f.release_id = the_id and f.path <> 'MANIFEST.json';
  return true;
end $$;

-- Of a withdrawn release its manifest stays, once it was due.
create function facts.release_may_read(the_id uuid, the_path text) returns boolean
language sql stable set search_path = pg_catalog, pg_temp as $$
  select facts.release_open(the_id) or the_path = 'MANIFEST.json' and exists (select from facts.release r
    where r.id = the_id and r.state = 'withdrawn' and r.hash is not null and r.due_at <= facts.clock());
$$;

-- The files with the sums of their bytes as they lie here now.
create function facts.release_files(the_id uuid) returns table (path text, size integer, sha256 text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select f.path, length(f.bytes), encode(sha256(f.bytes), 'hex') from facts.release_file f
  where f.release_id = the_id and facts.release_may_read(the_id, f.path)
  order by f.path collate "C";
$$;

create function facts.release_bytes(the_id uuid, the_path text) returns bytea
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select f.bytes from facts.release_file f
  where f.release_id = the_id and f.path = the_path and facts.release_may_read(the_id, the_path);
$$;

create function facts.release_difference(the_id uuid) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select w.difference from facts.release_work w where w.release_id = the_id and facts.release_open(the_id);
$$;

create function facts.release_analyse(new_id uuid, the_release uuid, the_hash text, the_lang text, the_title text,
  the_author text, the_body text, the_cells text[], at timestamptz)
returns boolean
language sql security definer set search_path = pg_catalog, pg_temp as $$
  with written as (
    insert into facts.release_analysis (id, release_id, hash, publisher, lang, title, author, body, cells, written_at)
    select new_id, r.id, r.hash, facts.release_here(), the_lang, the_title, the_author, the_body, the_cells, at
    from facts.release r
    where r.id = the_release and r.hash = the_hash and facts.release_open(r.id) and r.due_at <= at
      and facts.release_here() is not null
    on conflict do nothing returning 1)
  select exists (select from written);
$$;

-- Takes the name of somebody who is erased out of what the acting municipality wrote in public.
create function facts.release_strike(pattern text) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  update facts.release set corrects_because = regexp_replace(corrects_because, pattern, '[…]', 'gi'),
    withdrawn_because = regexp_replace(withdrawn_because, pattern, '[…]', 'gi')
  where publisher = facts.release_here() and (corrects_because ~* pattern or withdrawn_because ~* pattern);
  update facts.release_move m set because = regexp_replace(m.because, pattern, '[…]', 'gi')
  from facts.release r where r.id = m.release_id and r.publisher = facts.release_here() and m.because ~* pattern;
  update facts.release_analysis set title = regexp_replace(title, pattern, '[…]', 'gi'),
    author = regexp_replace(author, pattern, '[…]', 'gi'), body = regexp_replace(body, pattern, '[…]', 'gi')
  where publisher = facts.release_here() and (title ~* pattern or author ~* pattern or body ~* pattern);
$$;

do $$
declare each record;
begin
  for each in select p.oid::regprocedure as name from pg_proc p
    where p.pronamespace = 'facts'::regnamespace and p.prosecdef and p.proname like 'release\_%'
  loop
    execute format('revoke all on function %s from public', each.name);
    execute format('grant execute on function %s to samsyn_app', each.name);
  end loop;
end $$;
