-- Tables belong to samsyn_owner, who cannot log in; the application runs as samsyn_app, who owns nothing.
create schema if not exists platform;
grant usage on schema platform to samsyn_app;

-- Closes a table of a municipality: only rows of the municipality named in this transaction are seen or written.
create function platform.protect(target regclass) returns void language plpgsql set search_path = pg_catalog as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format(
    'create policy of_municipality on %s using (municipality_id = nullif(current_setting(''samsyn.municipality'', true), '''')::uuid) with check (municipality_id = nullif(current_setting(''samsyn.municipality'', true), '''')::uuid)',
    target);
  execute format('grant select, insert, update, delete on %s to samsyn_app', target);
end $$;

-- A table that is the same for all: facts anyone may read, none may write.
create function platform.share(target regclass) returns void language plpgsql set search_path = pg_catalog as $$
begin
  execute format('grant select on %s to samsyn_app', target);
end $$;

create table platform.municipality (
  id uuid primary key,
  country text not null check (country in ('DK', 'SE', 'FI', 'NO')),
  code text not null,
  name jsonb not null,
  time_zone text not null,
  languages text[] not null,
  org_no text,
  example boolean not null default false,
  created_at timestamptz not null default now(),
  unique (country, code)
);
select platform.share('platform.municipality');
