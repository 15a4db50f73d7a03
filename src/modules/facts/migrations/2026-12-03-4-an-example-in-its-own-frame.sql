-- An invented municipality may be asked by itself, and by nobody else: no register knows it. All other places are the
-- register's, as before.
alter table facts.stratum drop constraint stratum_place_check;

create function facts.stratum_place_guard() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if new.place !~ '^(DK|SE|FI|NO)-[0-9]{3,4}$' and not exists (select from platform.municipality m
      where m.id = new.municipality_id and m.example and new.place = m.country || '-' || m.code) then
    raise exception 'a place is one of the register, or the example that asks' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger stratum_place_guard before insert or update of place, municipality_id on facts.stratum
  for each row execute function facts.stratum_place_guard();
