-- The catalogue all municipalities share: products, never uses. It holds no municipality but the one whose curator
-- decided, so that a proposal tells nobody who has what. Anybody signed in may read it; it is written by the
-- functions below and in no other way, each of them for the municipality of the transaction only.
create table landscape.shared_system (
  id uuid primary key,
  version integer not null default 1,
  -- Invented municipalities share among themselves: what they make up never stands among real products.
  example boolean not null,
  content jsonb not null check (jsonb_typeof(content) = 'object' and length(content ->> 'name') between 1 and 500
    and length(content::text) < 200000),
  proposed_at timestamptz not null,
  decision text check (decision in ('promoted', 'declined')),
  decided_at timestamptz,
  decided_in uuid references platform.municipality (id),
  declined_because text,
  deactivated_on date,
  deactivation_reason text,
  replaced_by uuid references landscape.shared_system (id),
  check ((decision is null) = (decided_at is null)),
  check (replaced_by <> id)
);
create index on landscape.shared_system (example, decision);
select platform.share('landscape.shared_system');

-- Grows by one with every change of the catalogue: whoever keeps a picture of it sees that it is old.
create table landscape.shared_revision (single boolean primary key default true check (single), n bigint not null);
insert into landscape.shared_revision (n) values (0);
select platform.share('landscape.shared_revision');

-- Which product of the shared catalogue a municipality's own one stands for; private to the municipality.
create table landscape.shared_link (
  municipality_id uuid not null references platform.municipality (id),
  system_id uuid not null,
  shared_id uuid not null references landscape.shared_system (id),
  linked_at timestamptz not null,
  primary key (municipality_id, system_id),
  unique (municipality_id, shared_id),
  foreign key (municipality_id, system_id) references landscape.system (municipality_id, id) on delete cascade
);
select platform.protect('landscape.shared_link');

-- Whether the acting municipality is invented; no row where no municipality acts, so that nothing is written then.
create function landscape.acting() returns table (id uuid, example boolean)
language sql stable set search_path = pg_catalog, pg_temp as $$
  select m.id, m.example from platform.municipality m
  where m.id = nullif(current_setting('samsyn.municipality', true), '')::uuid;
$$;

create function landscape.shared_propose(new_id uuid, the_content jsonb, at timestamptz) returns boolean
language sql security definer set search_path = pg_catalog, pg_temp as $$
  update landscape.shared_revision set n = n + 1;
  with proposed as (
    insert into landscape.shared_system (id, example, content, proposed_at)
    select new_id, a.example, the_content, at from landscape.acting() a returning 1)
  select exists (select from proposed);
$$;

-- Takes a proposal that was not promoted back: only the municipality that holds its link can, for it made it.
create function landscape.shared_withdraw(the_id uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from landscape.shared_system s where s.id = the_id and s.decision is distinct from 'promoted') then
    return false;
  end if;
  delete from landscape.shared_link l using landscape.acting() a
  where l.shared_id = the_id and l.municipality_id = a.id;
  if not found then return false; end if;
  delete from landscape.shared_system s where s.id = the_id;
  update landscape.shared_revision set n = n + 1;
  return true;
end $$;

create function landscape.shared_decide(the_id uuid, the_version integer, the_decision text, because text, at timestamptz)
returns boolean
language sql security definer set search_path = pg_catalog, pg_temp as $$
  update landscape.shared_revision set n = n + 1;
  with decided as (
    update landscape.shared_system s set decision = the_decision, decided_at = at, decided_in = a.id,
      declined_because = because, version = s.version + 1
    from landscape.acting() a
    where s.id = the_id and s.version = the_version and s.example = a.example and s.decision is null
    returning 1)
  select exists (select from decided);
$$;

create function landscape.shared_describe(the_id uuid, the_version integer, the_content jsonb) returns boolean
language sql security definer set search_path = pg_catalog, pg_temp as $$
  update landscape.shared_revision set n = n + 1;
  with described as (
    update landscape.shared_system s set content = the_content, version = s.version + 1
    from landscape.acting() a
    where s.id = the_id and s.version = the_version and s.example = a.example and s.decision is distinct from 'declined'
    returning 1)
  select exists (select from described);
$$;

-- Out of the catalogue on a day, or (without a day) back in it.
create function landscape.shared_deactivate(the_id uuid, the_version integer, on_day date, because text)
returns boolean
language sql security definer set search_path = pg_catalog, pg_temp as $$
  update landscape.shared_revision set n = n + 1;
  with deactivated as (
    update landscape.shared_system s set deactivated_on = on_day, deactivation_reason = because, version = s.version + 1
    from landscape.acting() a
    where s.id = the_id and s.version = the_version and s.example = a.example and s.decision = 'promoted'
    returning 1)
  select exists (select from deactivated);
$$;

-- One product instead of two. Municipalities' uses follow by themselves: they read what stands in its place.
create function landscape.shared_merge(the_id uuid, the_version integer, into_id uuid) returns boolean
language sql security definer set search_path = pg_catalog, pg_temp as $$
  update landscape.shared_revision set n = n + 1;
  with merged as (
    update landscape.shared_system s set replaced_by = into_id, version = s.version + 1
    from landscape.acting() a
    where s.id = the_id and s.version = the_version and s.example = a.example and s.decision = 'promoted'
      and s.replaced_by is null
      and exists (select from landscape.shared_system t where t.id = into_id and t.id <> the_id
        and t.example = s.example and t.decision = 'promoted' and t.replaced_by is null)
    returning 1)
  select exists (select from merged);
$$;

do $$
declare each record;
begin
  for each in select p.oid::regprocedure as name from pg_proc p
    where p.pronamespace = 'landscape'::regnamespace and p.prosecdef
  loop
    execute format('revoke all on function %s from public', each.name);
    execute format('grant execute on function %s to samsyn_app', each.name);
  end loop;
end $$;

-- What a municipality shows to its association: chosen thing by thing, by whom and when. No row: not published.
create table landscape.disclosure (
  municipality_id uuid not null references platform.municipality (id),
  thing_id uuid not null,
  noun text not null check (noun in ('initiative', 'system-use')),
  published_at timestamptz not null,
  published_by text not null,
  primary key (municipality_id, thing_id)
);
select platform.protect('landscape.disclosure');

-- What all municipalities have published, each read under its own row-level security: with the right of whoever asks,
-- one municipality after another. Only these columns are ever read; invented and real municipalities stay apart.
create function landscape.published_of_all()
returns table (municipality_id uuid, kind text, id uuid, content jsonb, published_on date)
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  before text := current_setting('samsyn.municipality', true);
  each record;
begin
  for each in select m.id from platform.municipality m, landscape.acting() a where m.example = a.example loop
    perform set_config('samsyn.municipality', each.id::text, true);
    return query
      select i.municipality_id, 'initiative', i.id, jsonb_build_object('title', i.title, 'level', i.level,
          'stage', i.stage, 'status', i.status, 'purpose', i.purpose, 'start', i.start, 'quarters', i.quarters,
          'deadline', i.deadline, 'legalSource', i.legal_source, 'nonDigitalWay', i.non_digital_way),
        p.published_at::date
      from landscape.disclosure p join landscape.initiative i
        on i.municipality_id = p.municipality_id and i.id = p.thing_id
      where p.municipality_id = each.id and p.noun = 'initiative'
      union all
      select u.municipality_id, 'system-use', u.id, jsonb_build_object('localName', u.local_name,
          'system', coalesce(c.content ->> 'name', s.name), 'lifeCycle', u.life_cycle, 'purpose', u.purpose, 'supplier', f.name),
        p.published_at::date
      from landscape.disclosure p join landscape.system_use u
        on u.municipality_id = p.municipality_id and u.id = p.thing_id
      left join landscape.system s on s.municipality_id = u.municipality_id and s.id = u.system_id
      left join landscape.shared_link l on l.municipality_id = u.municipality_id and l.system_id = u.system_id
      left join landscape.shared_system c on c.id = l.shared_id and c.decision = 'promoted'
      left join landscape.supplier f on f.municipality_id = u.municipality_id and f.id = u.supplier_id
      where p.municipality_id = each.id and p.noun = 'system-use'
      union all
      select d.municipality_id, 'data-set', d.id, jsonb_build_object('title', d.title, 'description', d.description,
          'theme', d.theme, 'keywords', d.keywords, 'licence', d.licence, 'format', d.format,
          'accessUrl', d.access_url, 'frequency', d.frequency),
        d.modified
      from landscape.data_set d where d.municipality_id = each.id and d.is_public = 'yes';
  end loop;
  perform set_config('samsyn.municipality', coalesce(before, ''), true);
end $$;
