-- What statistical offices tell of all municipalities: the same for everybody, so shared and not per municipality.
-- Written by the two functions below and in no other way, and only where a municipality acts.
create schema if not exists facts;
grant usage on schema facts to samsyn_app;

-- A vintage is frozen: the next stands beside it, and the old stays readable.
create table facts.series_vintage (
  series text not null check (length(series) between 1 and 50),
  country text not null check (country in ('DK', 'SE', 'FI', 'NO')),
  edition integer not null check (edition > 0),
  content jsonb not null check (jsonb_typeof(content) = 'object' and length(content::text) < 5000000),
  fetched_at timestamptz not null,
  primary key (series, country, edition)
);
select platform.share('facts.series_vintage');

-- How the last reading from an office went, and which table was chosen there.
create table facts.series_office (
  office text primary key check (length(office) between 1 and 50),
  state jsonb not null check (jsonb_typeof(state) = 'object' and length(state::text) < 100000),
  told_at timestamptz not null
);
select platform.share('facts.series_office');

create function facts.acting() returns boolean
language sql stable set search_path = pg_catalog, pg_temp as $$
  select exists (select from platform.municipality m
    where m.id = nullif(current_setting('samsyn.municipality', true), '')::uuid);
$$;

-- False where somebody else kept one meanwhile.
create function facts.series_keep(the_series text, the_country text, the_edition integer, the_content jsonb, at timestamptz)
returns boolean
language sql security definer set search_path = pg_catalog, pg_temp as $$
  with kept as (
    insert into facts.series_vintage (series, country, edition, content, fetched_at)
    select the_series, the_country, the_edition, the_content, at where facts.acting()
      and the_edition = 1 + coalesce((select max(v.edition) from facts.series_vintage v
        where v.series = the_series and v.country = the_country), 0)
    on conflict do nothing returning 1)
  select exists (select from kept);
$$;

create function facts.series_tell(the_office text, the_state jsonb, at timestamptz) returns boolean
language sql security definer set search_path = pg_catalog, pg_temp as $$
  with told as (
    insert into facts.series_office (office, state, told_at)
    select the_office, the_state, at where facts.acting()
    on conflict (office) do update set state = excluded.state, told_at = excluded.told_at returning 1)
  select exists (select from told);
$$;

revoke all on function facts.series_keep(text, text, integer, jsonb, timestamptz) from public;
revoke all on function facts.series_tell(text, jsonb, timestamptz) from public;
grant execute on function facts.series_keep(text, text, integer, jsonb, timestamptz) to samsyn_app;
grant execute on function facts.series_tell(text, jsonb, timestamptz) to samsyn_app;
