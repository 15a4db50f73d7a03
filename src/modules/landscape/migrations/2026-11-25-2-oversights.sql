-- Oversight of a processor is done again and again: each look is a row, and the last one known is the first of them.
create table landscape.oversight (
  municipality_id uuid not null references platform.municipality (id),
  id uuid not null,
  version integer not null default 1,
  "agreement_id" uuid not null,
  "on" date not null,
  "note" text,
  facts jsonb not null default '{}',
  unknowns jsonb not null default '{}',
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  primary key (municipality_id, id),
  foreign key (municipality_id, agreement_id) references landscape.processor_agreement (municipality_id, id) deferrable initially deferred
);
create index on landscape.oversight (municipality_id, agreement_id);

-- The migration runs for all municipalities at once, as the owner of the tables.
alter table landscape.processor_agreement no force row level security;
insert into landscape.oversight (municipality_id, id, agreement_id, "on", note, facts, created_at, changed_at)
select municipality_id, gen_random_uuid(), id,
  -- A remark without a day was made by the day it was written at the latest.
  coalesce(oversight_last, (facts -> 'oversightRemark' ->> 'on')::date, changed_at::date), oversight_remark,
  jsonb_strip_nulls(jsonb_build_object('on', facts -> 'oversightLast', 'note', facts -> 'oversightRemark')),
  created_at, changed_at
from landscape.processor_agreement where oversight_last is not null or oversight_remark is not null;
update landscape.processor_agreement
set facts = facts - 'oversightLast' - 'oversightRemark', unknowns = unknowns - 'oversightLast' - 'oversightRemark'
where facts ?| array['oversightLast', 'oversightRemark'] or unknowns ?| array['oversightLast', 'oversightRemark'];
set constraints all immediate;
alter table landscape.processor_agreement drop column oversight_last, drop column oversight_remark;
alter table landscape.processor_agreement force row level security;

select platform.protect('landscape.oversight');
