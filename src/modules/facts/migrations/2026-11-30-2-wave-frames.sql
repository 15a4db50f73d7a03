-- How often those who have not fetched their ticket were reminded, and on which day last: of the wave, never of a person.
alter table facts.wave
  add column reminded smallint not null default 0 check (reminded between 0 and 3),
  add column reminded_on date;

-- A letter handed out by the municipality knows no name, and who was erased has none any more.
alter table facts.invitation alter column name drop not null;

-- How many were invited, kept for the response rate when the invitations are gone; how many said no, when it closes.
alter table facts.stratum
  add column invited integer not null default 0 check (invited between 0 and population),
  add column refused integer not null default 0 check (refused between 0 and invited);

create or replace function facts.stratum_guard() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from facts.wave w where w.municipality_id = coalesce(new.municipality_id, old.municipality_id)
      and w.id = coalesce(new.wave_id, old.wave_id) and w.state <> 'draft')
    and (tg_op <> 'UPDATE' or (old.wave_id, old.place, old.role, old.population, old.merged_into, old.invited)
      is distinct from (new.wave_id, new.place, new.role, new.population, new.merged_into, new.invited)) then
    raise exception 'a frame is frozen when its wave opens' using errcode = '23514';
  end if;
  return coalesce(new, old);
end $$;
