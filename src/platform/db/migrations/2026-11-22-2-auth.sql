-- Who may sign in, and where. These tables are read before a municipality is known, so the tenant policy cannot
-- guard them. Instead they are closed: samsyn_app has no privilege on them at all, and reaches them only through
-- the functions below, each of which answers one question of the sign-in and nothing wider.

create table platform.person (
  id uuid primary key,
  issuer text not null,
  subject text not null,
  name text not null,
  lang text not null check (lang in ('en', 'da', 'sv', 'fi', 'nb')),
  example boolean not null default false,
  created_at timestamptz not null,
  unique (issuer, subject)
);

-- Only an association's role may hold without a municipality: it sees what all have published.
create table platform.role_grant (
  id uuid primary key,
  municipality_id uuid references platform.municipality (id),
  person_id uuid not null references platform.person (id),
  role text not null check (role in ('reader', 'editor', 'portfolio-keeper', 'system-owner',
    'data-protection-officer', 'survey-owner', 'coordinator', 'administrator', 'association')),
  granted_by text not null,
  valid_from timestamptz not null,
  valid_to timestamptz check (valid_to >= valid_from),
  ended_by text,
  check (municipality_id is not null or role = 'association')
);
create index on platform.role_grant (person_id);
create index on platform.role_grant (municipality_id);

-- The token is kept as its SHA-256 only: whoever reads a backup cannot sign in with it.
create table platform.session (
  id uuid primary key,
  token_hash bytea not null unique,
  person_id uuid not null references platform.person (id),
  municipality_id uuid references platform.municipality (id),
  level text not null,
  provider_session text,
  agent text not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  ended_because text
);
create index on platform.session (person_id);

-- One sign-in on its way to the provider and back; taken once, then gone.
create table platform.sign_in_attempt (
  state_hash bytea primary key,
  browser_hash bytea not null,
  nonce text not null,
  verifier text not null,
  return_to text not null,
  expires_at timestamptz not null
);

-- What happened at the door, also when no municipality is known: append-only, reason codes and no names.
create table platform.sign_in_event (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  kind text not null,
  reason text not null,
  person_id uuid,
  request_id text not null
);

create function platform.sign_in_begin(state_hash bytea, browser_hash bytea, nonce text, verifier text,
  return_to text, at timestamptz, expires_at timestamptz) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  delete from platform.sign_in_attempt a where a.expires_at < at;
  insert into platform.sign_in_attempt values (state_hash, browser_hash, nonce, verifier, return_to, expires_at);
$$;

-- Takes the attempt away whoever asks: a state that was shown to the wrong browser is burnt.
create function platform.sign_in_take(state bytea)
returns table (browser_hash bytea, nonce text, verifier text, return_to text, expires_at timestamptz)
language sql security definer set search_path = pg_catalog, pg_temp as $$
  delete from platform.sign_in_attempt a where a.state_hash = state
  returning a.browser_hash, a.nonce, a.verifier, a.return_to, a.expires_at;
$$;

create function platform.sign_in_note(at timestamptz, kind text, reason text, whom uuid, request text) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into platform.sign_in_event (at, kind, reason, person_id, request_id) values (at, kind, reason, whom, request);
$$;

-- The person of an account at a provider; name and language follow the provider.
create function platform.person_seen(new_id uuid, the_issuer text, the_subject text, the_name text, the_lang text,
  is_example boolean, at timestamptz) returns uuid
language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into platform.person values (new_id, the_issuer, the_subject, the_name, the_lang, is_example, at)
  on conflict (issuer, subject) do update set name = excluded.name
  returning id;
$$;

create function platform.session_start(new_id uuid, hash bytea, whom uuid, municipality uuid, the_level text,
  provider_sid text, the_agent text, at timestamptz, until timestamptz) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into platform.session (id, token_hash, person_id, municipality_id, level, provider_session, agent,
    created_at, last_seen_at, expires_at)
  values (new_id, hash, whom, municipality, the_level, provider_sid, the_agent, at, at, until);
$$;

-- The living session of a token with what its person may do in the chosen municipality, and notes that it was seen
-- (at most once a minute, so that reading a page is not a write each time).
create function platform.session_read(hash bytea, at timestamptz, idle interval)
returns table (session_id uuid, person_id uuid, name text, lang text, issuer text, level text,
  municipality_id uuid, time_zone text, roles text[])
language sql security definer set search_path = pg_catalog, pg_temp as $$
  update platform.session s set last_seen_at = at
  where s.token_hash = hash and s.ended_at is null and s.expires_at > at
    and s.last_seen_at > at - idle and s.last_seen_at < at - interval '1 minute';
  select s.id, p.id, p.name, p.lang, p.issuer, s.level, m.id, m.time_zone,
    array(select distinct g.role from platform.role_grant g
      where g.person_id = p.id and (g.municipality_id = s.municipality_id or g.municipality_id is null)
        and g.valid_from <= at and (g.valid_to is null or g.valid_to > at) order by 1)
  from platform.session s
  join platform.person p on p.id = s.person_id
  left join platform.municipality m on m.id = s.municipality_id
  where s.token_hash = hash and s.ended_at is null and s.expires_at > at and s.last_seen_at > at - idle;
$$;

create function platform.session_end(hash bytea, at timestamptz, because text) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  update platform.session set ended_at = at, ended_because = because where token_hash = hash and ended_at is null;
$$;

-- Ends one session of the same person: whoever knows only an id cannot end another's.
create function platform.session_end_own(whom uuid, the_session uuid, at timestamptz) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  update platform.session set ended_at = at, ended_because = 'own-list'
  where id = the_session and person_id = whom and ended_at is null;
$$;

-- The provider says that somebody has left: by its session, or all of the account's.
create function platform.session_end_by_provider(the_issuer text, the_subject text, provider_sid text, at timestamptz)
returns bigint
language sql security definer set search_path = pg_catalog, pg_temp as $$
  with ended as (
    update platform.session s set ended_at = at, ended_because = 'provider'
    from platform.person p
    where p.id = s.person_id and p.issuer = the_issuer and s.ended_at is null
      and (the_subject is null or p.subject = the_subject)
      and (provider_sid is null or s.provider_session = provider_sid)
      and (the_subject is not null or provider_sid is not null)
    returning 1)
  select count(*) from ended;
$$;

-- When a provider is configured, nobody stays signed in as an example person.
create function platform.session_end_of_issuer(the_issuer text, at timestamptz) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  update platform.session s set ended_at = at, ended_because = 'way-closed'
  from platform.person p where p.id = s.person_id and p.issuer = the_issuer and s.ended_at is null;
$$;

-- What the door keeps of people is not kept for ever: sessions a month after their end, events a year. The ages are
-- fixed here, so that nobody who runs as the application can wipe the list of what happened.
create function platform.sign_in_tidy() returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  delete from platform.session where coalesce(ended_at, expires_at) < now() - interval '30 days';
  delete from platform.sign_in_event where at < now() - interval '1 year';
  delete from platform.sign_in_attempt where expires_at < now() - interval '1 day';
$$;

create function platform.sessions_of(whom uuid, at timestamptz, idle interval)
returns table (id uuid, agent text, created_at timestamptz, last_seen_at timestamptz, token_hash bytea)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select s.id, s.agent, s.created_at, s.last_seen_at, s.token_hash from platform.session s
  where s.person_id = whom and s.ended_at is null and s.expires_at > at and s.last_seen_at > at - idle
  order by s.last_seen_at desc;
$$;

-- The municipalities a person may enter; an association enters all that are not examples, without a grant in each.
create function platform.municipalities_of(whom uuid, at timestamptz)
returns table (id uuid, country text, code text, name jsonb, roles text[])
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select m.id, m.country, m.code, m.name, array_agg(distinct g.role order by g.role)
  from platform.role_grant g
  join platform.municipality m on m.id = g.municipality_id or (g.municipality_id is null and not m.example)
  where g.person_id = whom and g.valid_from <= at and (g.valid_to is null or g.valid_to > at)
  group by m.id;
$$;

-- Chooses among those only.
create function platform.session_choose(hash bytea, municipality uuid, at timestamptz) returns boolean
language sql security definer set search_path = pg_catalog, pg_temp as $$
  with chosen as (
    update platform.session s set municipality_id = municipality
    where s.token_hash = hash and s.ended_at is null
      and exists (select from platform.municipalities_of(s.person_id, at) m where m.id = municipality)
    returning 1)
  select exists (select from chosen);
$$;

-- The people of a local installation without a provider; never those of a real one.
create function platform.local_people(the_issuer text, at timestamptz)
returns table (id uuid, name text, lang text, example boolean, municipality_id uuid, municipality jsonb,
  country text, municipality_example boolean, roles text[])
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.id, p.name, p.lang, p.example, m.id, m.name, m.country, m.example, array_agg(g.role order by g.role)
  from platform.person p
  join platform.role_grant g on g.person_id = p.id
  join platform.municipality m on m.id = g.municipality_id
  where p.issuer = the_issuer and g.valid_from <= at and (g.valid_to is null or g.valid_to > at)
  group by p.id, m.id order by m.example, m.country, m.id, p.name;
$$;

-- Grants are seen and changed in the municipality of the transaction only, as the tenant policy would have it.
create function platform.role_give(new_id uuid, whom uuid, the_role text, by_whom text, at timestamptz) returns boolean
language sql security definer set search_path = pg_catalog, pg_temp as $$
  with given as (
    insert into platform.role_grant (id, municipality_id, person_id, role, granted_by, valid_from)
    select new_id, m.id, whom, the_role, by_whom, at from platform.municipality m
    where m.id = nullif(current_setting('samsyn.municipality', true), '')::uuid
      and not exists (select from platform.role_grant g where g.person_id = whom and g.role = the_role
        and g.municipality_id = m.id and (g.valid_to is null or g.valid_to > at))
    returning 1)
  select exists (select from given);
$$;

create function platform.role_take(grant_id uuid, by_whom text, at timestamptz) returns boolean
language sql security definer set search_path = pg_catalog, pg_temp as $$
  with taken as (
    update platform.role_grant set valid_to = at, ended_by = by_whom
    where id = grant_id and municipality_id = nullif(current_setting('samsyn.municipality', true), '')::uuid
      and (valid_to is null or valid_to > at)
    returning 1)
  select exists (select from taken);
$$;

create function platform.roles_here()
returns table (id uuid, person_id uuid, name text, role text, granted_by text, valid_from timestamptz, valid_to timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select g.id, p.id, p.name, g.role, g.granted_by, g.valid_from, g.valid_to
  from platform.role_grant g join platform.person p on p.id = g.person_id
  where g.municipality_id = nullif(current_setting('samsyn.municipality', true), '')::uuid
  order by p.name, g.valid_from;
$$;

-- A new municipality with nobody in it; refused by the unique key when country and code are taken.
create function platform.municipality_found(new_id uuid, the_country text, the_code text, the_name jsonb,
  the_zone text, the_languages text[], is_example boolean, at timestamptz) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into platform.municipality (id, country, code, name, time_zone, languages, example, created_at)
  values (new_id, the_country, the_code, the_name, the_zone, the_languages, is_example, at);
$$;

do $$
declare each record;
begin
  for each in select p.oid::regprocedure as name from pg_proc p
    where p.pronamespace = 'platform'::regnamespace and p.prosecdef
  loop
    execute format('revoke all on function %s from public', each.name);
    execute format('grant execute on function %s to samsyn_app', each.name);
  end loop;
end $$;
