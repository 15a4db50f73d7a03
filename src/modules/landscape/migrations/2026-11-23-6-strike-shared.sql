-- Strikes an erased person's name from what the acting municipality itself has said in the shared catalogue: its
-- proposals, and what it has decided. What others said is theirs to strike.
create function landscape.shared_strike(pattern text) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  update landscape.shared_revision set n = n + 1;
  update landscape.shared_system s set version = s.version + 1,
    content = regexp_replace(s.content::text, pattern, '[…]', 'gi')::jsonb,
    declined_because = regexp_replace(s.declined_because, pattern, '[…]', 'gi'),
    deactivation_reason = regexp_replace(s.deactivation_reason, pattern, '[…]', 'gi')
  from landscape.acting() a
  where (s.decided_in = a.id or (s.decision is distinct from 'promoted' and exists (
      select from landscape.shared_link l where l.shared_id = s.id and l.municipality_id = a.id)))
    and concat_ws(' ', s.content::text, s.declined_because, s.deactivation_reason) ~* pattern;
$$;
revoke all on function landscape.shared_strike(text) from public;
grant execute on function landscape.shared_strike(text) to samsyn_app;
