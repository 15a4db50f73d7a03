-- What a stratum counts with in which nobody answers follows from a rule (docs/methods/release.md); saying another role
-- had no effect on any release.
create or replace function facts.stratum_guard() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from facts.wave w where w.municipality_id = coalesce(new.municipality_id, old.municipality_id)
      and w.id = coalesce(new.wave_id, old.wave_id) and w.state <> 'draft')
    and (tg_op <> 'UPDATE' or (old.wave_id, old.place, old.role, old.population, old.invited)
      is distinct from (new.wave_id, new.place, new.role, new.population, new.invited)) then
    raise exception 'a frame is frozen when its wave opens' using errcode = '23514';
  end if;
  return coalesce(new, old);
end $$;
alter table facts.stratum drop column merged_into;
