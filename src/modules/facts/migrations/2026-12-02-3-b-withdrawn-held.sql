-- What was public once cannot be taken back. Of a release withdrawn after its hour stays what another release of the same
-- questionnaire must be held against, so that no two together tell what each alone does not. It is served to nobody.
create or replace function facts.release_withdraw(the_id uuid, because text, at timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  kept text[] := array['MANIFEST.json'];
begin
  if facts.release_open(the_id) then
    kept := kept || array['cube.jsonstat.json', 'frame.csv', 'response.csv'];
  end if;
  update facts.release r set state = 'withdrawn', withdrawn_at = at, withdrawn_because = because
  where r.id = the_id and r.publisher = facts.release_here() and r.state <> 'withdrawn';
  if not found then return false; end if;
  delete from facts.release_file f where f.release_id = the_id and f.path <> all (kept);
  return true;
end $$;

-- For the publisher, who makes another: never before its hour.
create function facts.release_held(the_id uuid, the_path text) returns bytea
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select f.bytes from facts.release_file f join facts.release r on r.id = f.release_id
  where r.id = the_id and f.path = the_path and r.publisher = facts.release_here()
    and (facts.release_open(r.id) or r.state = 'withdrawn')
    and f.path in ('cube.jsonstat.json', 'frame.csv', 'response.csv');
$$;
revoke all on function facts.release_held(uuid, text) from public;
grant execute on function facts.release_held(uuid, text) to samsyn_app;
