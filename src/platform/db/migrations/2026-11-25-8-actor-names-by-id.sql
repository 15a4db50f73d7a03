-- Who an actor of the log was, found by the index: a comparison as text looked at every account for each page.
create or replace function platform.audit_actor_names(ids text[]) returns table (id text, name text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with asked as materialized (
    select distinct x::uuid as id from unnest(ids) x
    where x ~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$'
  )
  select p.id::text, p.name from asked a join platform.person p on p.id = a.id
  where exists (select from platform.role_grant g where g.person_id = p.id
      and (g.municipality_id is null
        or g.municipality_id = nullif(current_setting('samsyn.municipality', true), '')::uuid))
  union all
  select k.id::text, k.name from asked a join platform.api_key k on k.id = a.id
  where k.municipality_id = nullif(current_setting('samsyn.municipality', true), '')::uuid;
$$;
