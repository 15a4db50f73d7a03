-- The head of one municipality's chain in one question: it is asked with every page that shows the landscape.
-- It runs with the caller's rights and under row-level security; the municipality holds for this statement alone.
create function platform.audit_head_of(municipality uuid) returns table (seq bigint, hash bytea)
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  perform set_config('samsyn.municipality', municipality::text, true);
  return query select h.seq, h.hash from platform.audit_head h;
end;
$$;
grant execute on function platform.audit_head_of(uuid) to samsyn_app;
