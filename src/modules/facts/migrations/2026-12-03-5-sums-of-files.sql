-- A release's page tells the sum of each file as it lies here. The largest hold 80 MB together: summed when they are
-- written, and anew when somebody passes the guard and changes one, not at each look.
alter table facts.release_file
  add column sha256 text not null generated always as (encode(sha256(bytes), 'hex')) stored;

-- Whether it is open is asked once, not of each file.
create or replace function facts.release_files(the_id uuid) returns table (path text, size integer, sha256 text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select f.path, length(f.bytes), f.sha256 from facts.release_file f
  where f.release_id = the_id
    and ((select facts.release_open(the_id)) or facts.release_may_read(the_id, f.path))
  order by f.path collate "C";
$$;
