-- Keys by which another system reads a municipality's landscape. A key is looked up before a municipality is known, so
-- the table is closed like those of the sign-in (2-auth): samsyn_app asks the functions below and nothing wider.
-- Of the key only its SHA-256 is kept. A row stays when the key has ended: the change log calls it by its name.
create table platform.api_key (
  id uuid primary key,
  municipality_id uuid not null references platform.municipality (id),
  key_hash bytea not null unique,
  name text not null check (length(name) between 1 and 100),
  made_by uuid not null,
  made_at timestamptz not null,
  last_day date not null,
  last_used_on date,
  ended_at timestamptz
);
create index on platform.api_key (municipality_id);

-- The living key of a hash; its last day is a day of the municipality's own calendar.
create function platform.key_read(hash bytea, at timestamptz)
returns table (id uuid, name text, municipality_id uuid, time_zone text, last_used_on date)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select k.id, k.name, m.id, m.time_zone, k.last_used_on
  from platform.api_key k join platform.municipality m on m.id = k.municipality_id
  where k.key_hash = hash and k.ended_at is null and k.last_day >= (at at time zone m.time_zone)::date;
$$;

-- Notes the day of use; true for the one who used the key first.
create function platform.key_used(the_key uuid, today date) returns boolean
language sql security definer set search_path = pg_catalog, pg_temp as $$
  update platform.api_key k set last_used_on = today where k.id = the_key and k.last_used_on < today
    and k.municipality_id = nullif(current_setting('samsyn.municipality', true), '')::uuid;
  with first as (
    update platform.api_key k set last_used_on = today where k.id = the_key and k.last_used_on is null
      and k.municipality_id = nullif(current_setting('samsyn.municipality', true), '')::uuid
    returning 1)
  select exists (select from first);
$$;

-- Keys are made, ended and seen in the municipality of the transaction only, as the tenant policy would have it.
create function platform.key_make(new_id uuid, hash bytea, the_name text, by_whom uuid, at timestamptz, until date)
returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into platform.api_key (id, municipality_id, key_hash, name, made_by, made_at, last_day)
  values (new_id, nullif(current_setting('samsyn.municipality', true), '')::uuid, hash, the_name, by_whom, at, until);
$$;

create function platform.key_end(the_key uuid, at timestamptz) returns boolean
language sql security definer set search_path = pg_catalog, pg_temp as $$
  with ended as (
    update platform.api_key k set ended_at = at where k.id = the_key and k.ended_at is null
      and k.municipality_id = nullif(current_setting('samsyn.municipality', true), '')::uuid
    returning 1)
  select exists (select from ended);
$$;

create function platform.keys_here()
returns table (id uuid, name text, made_by text, made_at timestamptz, last_day date, last_used_on date, ended_at timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select k.id, k.name, p.name, k.made_at, k.last_day, k.last_used_on, k.ended_at
  from platform.api_key k left join platform.person p on p.id = k.made_by
  where k.municipality_id = nullif(current_setting('samsyn.municipality', true), '')::uuid
  order by k.ended_at is not null, k.made_at desc, k.id;
$$;

-- Strikes what an erased person was called and reached by from the names of keys: whole words only.
create function platform.key_strike(texts text[]) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  with sought as (
    select '(?<![[:alnum:]])(' || string_agg(regexp_replace(word, '([^[:alnum:][:space:]])', '\\\1', 'g'), '|')
      || ')(?![[:alnum:]])' as pattern
    from unnest(texts) word)
  update platform.api_key k set name = left(regexp_replace(k.name, s.pattern, '[…]', 'gi'), 100)
  from sought s
  where k.municipality_id = nullif(current_setting('samsyn.municipality', true), '')::uuid and k.name ~* s.pattern;
$$;

do $$
declare each text;
begin
  foreach each in array array['key_read(bytea, timestamptz)', 'key_used(uuid, date)',
    'key_make(uuid, bytea, text, uuid, timestamptz, date)', 'key_end(uuid, timestamptz)', 'key_strike(text[])', 'keys_here()']
  loop
    execute format('revoke all on function platform.%s from public', each);
    execute format('grant execute on function platform.%s to samsyn_app', each);
  end loop;
end $$;

-- An actor of the log is a person or, where another system read for the first time, its key.
create or replace function platform.audit_actor_names(ids text[]) returns table (id text, name text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.id::text, p.name from platform.person p
  where p.id::text = any (ids)
    and exists (select from platform.role_grant g where g.person_id = p.id
      and (g.municipality_id is null
        or g.municipality_id = nullif(current_setting('samsyn.municipality', true), '')::uuid))
  union all
  select k.id::text, k.name from platform.api_key k
  where k.id::text = any (ids)
    and k.municipality_id = nullif(current_setting('samsyn.municipality', true), '')::uuid;
$$;
