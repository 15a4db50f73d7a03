-- A role is held once: asked four times at the same moment, it was given four times.
update platform.role_grant g set valid_to = g.valid_from, ended_by = 'samsyn:doubled'
where g.valid_to is null and exists (
  select from platform.role_grant o where o.valid_to is null and o.person_id = g.person_id and o.role = g.role
    and o.municipality_id is not distinct from g.municipality_id and o.id < g.id);
create unique index role_grant_once on platform.role_grant (municipality_id, person_id, role) nulls not distinct
  where valid_to is null;

create or replace function platform.role_give(new_id uuid, whom uuid, the_role text, by_whom text, at timestamptz)
returns boolean
language sql security definer set search_path = pg_catalog, pg_temp as $$
  with given as (
    insert into platform.role_grant (id, municipality_id, person_id, role, granted_by, valid_from)
    select new_id, m.id, whom, the_role, by_whom, at from platform.municipality m
    where m.id = nullif(current_setting('samsyn.municipality', true), '')::uuid
    on conflict (municipality_id, person_id, role) where valid_to is null do nothing
    returning 1)
  select exists (select from given);
$$;
