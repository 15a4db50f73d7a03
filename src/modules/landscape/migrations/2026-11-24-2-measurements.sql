-- A benefit is measured again and again: each measurement is a row, and what was measured so far is the first of them.
create table landscape.measurement (
  municipality_id uuid not null references platform.municipality (id),
  id uuid not null,
  version integer not null default 1,
  "benefit_id" uuid not null,
  "on" date not null,
  "value" numeric not null,
  "source" text,
  "note" text,
  facts jsonb not null default '{}',
  unknowns jsonb not null default '{}',
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, benefit_id, "on") deferrable initially deferred,
  foreign key (municipality_id, benefit_id) references landscape.benefit (municipality_id, id) deferrable initially deferred
);

-- The migration runs for all municipalities at once, as the owner of the tables.
alter table landscape.benefit no force row level security;
insert into landscape.measurement (municipality_id, id, benefit_id, "on", value, source, facts, created_at, changed_at)
select municipality_id, gen_random_uuid(), id,
  -- Without a day it was measured by the day it was written at the latest.
  coalesce(measured_on, (facts -> 'measured' ->> 'on')::date, changed_at::date), measured, method,
  jsonb_strip_nulls(jsonb_build_object('value', facts -> 'measured', 'on', facts -> 'measuredOn')),
  created_at, changed_at
from landscape.benefit where measured is not null;
-- What was said to be measured, and was not, is planned at most.
update landscape.benefit set state = 'planned'
where measured is null and state in ('measured', 'redeployed', 'budgeted');
update landscape.benefit set facts = facts - 'measured' - 'measuredOn', unknowns = unknowns - 'measured' - 'measuredOn'
where facts ?| array['measured', 'measuredOn'] or unknowns ?| array['measured', 'measuredOn'];
set constraints all immediate;
alter table landscape.benefit drop column measured, drop column measured_on;
alter table landscape.benefit force row level security;

select platform.protect('landscape.measurement');
