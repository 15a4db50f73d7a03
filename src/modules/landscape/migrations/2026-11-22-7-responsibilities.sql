-- Who is responsible for what is the organisation's to know, in two times, and nowhere else. What the landscape kept
-- in columns of its own is carried over as responsibilities; then the columns go.

-- The migration runs for all municipalities at once, as the owner of the tables.
alter table organisation.object no force row level security;
alter table organisation.registration no force row level security;
alter table organisation.responsibility no force row level security;
alter table organisation.person no force row level security;
alter table organisation.feed no force row level security;
alter table organisation.change no force row level security;
alter table landscape.system_use no force row level security;
alter table landscape.contract no force row level security;
alter table landscape.initiative no force row level security;
alter table landscape.benefit no force row level security;

create temporary table carried on commit drop as
with told as (
  select municipality_id, id as object, 'system-use' as object_kind, 'system-owner' as kind, owner_id as holder,
    nullif(deputy_id, owner_id) as deputy, facts -> 'owner' ->> 'on' as told_on, created_at
  from landscape.system_use where owner_id is not null
  -- A deputy of nobody is still somebody to ask.
  union all
  select municipality_id, id, 'system-use', 'contact', deputy_id, null, facts -> 'deputy' ->> 'on', created_at
  from landscape.system_use where owner_id is null and deputy_id is not null
  union all
  select municipality_id, id, 'contract', 'contract-owner', owner_id, null, facts -> 'owner' ->> 'on', created_at
  from landscape.contract where owner_id is not null
  union all
  select municipality_id, id, 'initiative', 'initiative-owner', owner_id, null, facts -> 'owner' ->> 'on', created_at
  from landscape.initiative where owner_id is not null
  union all
  select municipality_id, id, 'initiative', 'project-lead', lead_id, null, facts -> 'lead' ->> 'on', created_at
  from landscape.initiative where lead_id is not null
  union all
  select municipality_id, id, 'benefit', 'benefit-owner', owner_id, null, facts -> 'owner' ->> 'on', created_at
  from landscape.benefit where owner_id is not null
), stays as (
  select municipality_id, id, min(valid_from) as valid_from,
    case when bool_or(valid_to is null) then null else max(valid_to) end as valid_to
  from organisation.person group by municipality_id, id
), dated as (
  select told.*, stays.valid_to,
    greatest(coalesce(told_on::date, created_at::date), stays.valid_from) as since, stays.valid_from as came
  from told join stays on stays.municipality_id = told.municipality_id and stays.id = told.holder
)
select dated.municipality_id, gen_random_uuid() as id, kind, object_kind, object, holder,
  -- A deputy who is not here for all of that time cannot stand in for all of it.
  case when d.valid_from <= since and (d.valid_to is null or d.valid_to >= coalesce(dated.valid_to, 'infinity'))
    then deputy end as deputy,
  -- Whoever had left before it was noted held it on their last day.
  case when dated.valid_to is null or since < dated.valid_to then since
    else greatest(came, dated.valid_to - 1) end as valid_from,
  dated.valid_to,
  row_number() over (partition by dated.municipality_id order by object, kind) as place
from dated left join stays d on d.municipality_id = dated.municipality_id and d.id = dated.deputy;

insert into organisation.object (municipality_id, id, kind, version, recorded_at)
select municipality_id, id, 'responsibility', 1, now() from carried;

insert into organisation.registration (municipality_id, object_id, version, recorded_at, recorded_by, verb, reason, slices)
select municipality_id, id, 1, now(), 'samsyn', 'changed', null, jsonb_build_array(jsonb_build_object(
  'from', valid_from, 'to', valid_to, 'value', jsonb_build_object('kind', kind, 'objectKind', object_kind,
    'object', object, 'holderKind', 'person', 'holder', holder,
    'deputyKind', case when deputy is not null then 'person' end, 'deputy', deputy)))
from carried;

insert into organisation.responsibility
  (municipality_id, id, valid_from, valid_to, kind, object_kind, object, holder_kind, holder, deputy_kind, deputy)
select municipality_id, id, valid_from, valid_to, kind, object_kind, object, 'person', holder,
  case when deputy is not null then 'person' end, deputy
from carried;

insert into organisation.feed (municipality_id, last_seq)
select distinct municipality_id, 0 from carried on conflict do nothing;

insert into organisation.change (municipality_id, seq, type, id, verb, registration, recorded_at, effective_from)
select c.municipality_id, f.last_seq + c.place, 'responsibility', c.id, 'changed', 1, now(), c.valid_from
from carried c join organisation.feed f on f.municipality_id = c.municipality_id;

update organisation.feed f set last_seq = f.last_seq + c.n
from (select municipality_id, count(*) as n from carried group by municipality_id) c
where c.municipality_id = f.municipality_id;

alter table landscape.system_use drop column owner_id, drop column deputy_id;
alter table landscape.contract drop column owner_id;
alter table landscape.initiative drop column owner_id, drop column lead_id;
alter table landscape.benefit drop column owner_id;

alter table organisation.object force row level security;
alter table organisation.registration force row level security;
alter table organisation.responsibility force row level security;
alter table organisation.person force row level security;
alter table organisation.feed force row level security;
alter table organisation.change force row level security;
alter table landscape.system_use force row level security;
alter table landscape.contract force row level security;
alter table landscape.initiative force row level security;
alter table landscape.benefit force row level security;
