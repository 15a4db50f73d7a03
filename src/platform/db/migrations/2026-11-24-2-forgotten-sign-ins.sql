-- An account at a provider is not kept for ever: whoever has had no role and has not signed in for two years goes, with
-- the sessions and the roles that ended. What they did stays in the change log, under a number that no longer has a name.
alter table platform.person add column seen_at timestamptz not null default now();

create or replace function platform.person_seen(new_id uuid, the_issuer text, the_subject text, the_name text,
  the_lang text, is_example boolean, at timestamptz) returns uuid
language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into platform.person (id, issuer, subject, name, lang, example, created_at, seen_at)
  values (new_id, the_issuer, the_subject, the_name, the_lang, is_example, at, at)
  on conflict (issuer, subject) do update set name = excluded.name, seen_at = excluded.seen_at
  returning id;
$$;

create or replace function platform.sign_in_tidy() returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  delete from platform.session where coalesce(ended_at, expires_at) < now() - interval '30 days';
  delete from platform.sign_in_event where at < now() - interval '1 year';
  delete from platform.sign_in_attempt where expires_at < now() - interval '1 day';
  with forgotten as (
    select p.id from platform.person p
    where p.seen_at < now() - interval '24 months' and not exists (
      select from platform.role_grant g
      where g.person_id = p.id and (g.valid_to is null or g.valid_to > now() - interval '24 months'))
  ), sessions as (
    delete from platform.session where person_id in (select id from forgotten)
  ), grants as (
    delete from platform.role_grant where person_id in (select id from forgotten)
  )
  delete from platform.person where id in (select id from forgotten);
$$;
