-- The change log: a hash chain per municipality. What a record says lies beside the chain, with a salt of its own,
-- so that it can be removed (a person's right) and the chain still verifies.

create table platform.audit_record (
  municipality_id uuid not null references platform.municipality (id),
  seq bigint not null check (seq > 0),
  at timestamptz not null,
  actor text not null,
  on_behalf_of text,
  action text not null,
  object_kind text not null,
  object_id text not null,
  outcome text not null,
  request_id text,
  payload_hash bytea,
  previous_hash bytea not null,
  hash bytea not null,
  primary key (municipality_id, seq)
);
select platform.protect('platform.audit_record');
create index on platform.audit_record (municipality_id, object_kind, object_id);
create index on platform.audit_record (municipality_id, action);
create index on platform.audit_record (municipality_id, actor);

create table platform.audit_payload (
  municipality_id uuid not null,
  seq bigint not null,
  salt bytea not null,
  payload text not null,
  primary key (municipality_id, seq),
  foreign key (municipality_id, seq) references platform.audit_record (municipality_id, seq)
);
select platform.protect('platform.audit_payload');

-- The end of each chain. Whoever writes locks this row, so that a chain grows by one at a time.
create table platform.audit_head (
  municipality_id uuid primary key references platform.municipality (id),
  seq bigint not null,
  hash bytea not null
);
select platform.protect('platform.audit_head');

-- Append-only: no right to change or remove a record; a payload may be removed (and leaves a record of it).
revoke update, delete on platform.audit_record from samsyn_app;
revoke update on platform.audit_payload from samsyn_app;
revoke delete on platform.audit_head from samsyn_app;

-- Who the actors of this municipality's log are, by the name they carry now.
create function platform.audit_actor_names(ids text[]) returns table (id text, name text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.id::text, p.name from platform.person p
  where p.id::text = any (ids)
    and exists (select from platform.role_grant g where g.person_id = p.id
      and (g.municipality_id is null
        or g.municipality_id = nullif(current_setting('samsyn.municipality', true), '')::uuid));
$$;
revoke all on function platform.audit_actor_names(text[]) from public;
grant execute on function platform.audit_actor_names(text[]) to samsyn_app;
