-- The nouns of the landscape: each table as its declaration (<noun>/noun.ts) says, with what all share:
-- version for two people at once, where each fact came from and when (facts), which fields are answered "unknown" and why.
create schema if not exists landscape;
grant usage on schema landscape to samsyn_app;

create table landscape.supplier (
  municipality_id uuid not null references platform.municipality (id),
  id uuid not null,
  version integer not null default 1,
  "name" text not null,
  "org_no" text,
  "country" text,
  "parent_id" uuid,
  "contact" text,
  facts jsonb not null default '{}',
  unknowns jsonb not null default '{}',
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  primary key (municipality_id, id)
);
select platform.protect('landscape.supplier');

create table landscape.task (
  municipality_id uuid not null references platform.municipality (id),
  id uuid not null,
  version integer not null default 1,
  "label" text not null,
  "code" text not null,
  "scheme" text not null,
  "broader_id" uuid,
  "responsible_unit_id" uuid,
  "note" text,
  "from" date,
  "to" date,
  "replaced_by_id" uuid,
  facts jsonb not null default '{}',
  unknowns jsonb not null default '{}',
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, scheme, code) deferrable initially deferred
);
select platform.protect('landscape.task');

create table landscape.task_performing_units (
  municipality_id uuid not null,
  owner_id uuid not null,
  target_id uuid not null,
  primary key (municipality_id, owner_id, target_id)
);
select platform.protect('landscape.task_performing_units');

create table landscape.system (
  municipality_id uuid not null references platform.municipality (id),
  id uuid not null,
  version integer not null default 1,
  "name" text not null,
  "supplier_id" uuid,
  "description" text,
  "licence" text check ("licence" in ('open-source', 'freeware', 'proprietary')),
  "former_names" text,
  "hosting_options" text,
  "scope" text check ("scope" in ('local', 'global')),
  "deactivated_on" date,
  "deactivation_reason" text,
  "archive_duty" text check ("archive_duty" in ('preserve-data', 'preserve-documents', 'dispose', 'no-duty')),
  "parent_id" uuid,
  "replaced_by_id" uuid,
  facts jsonb not null default '{}',
  unknowns jsonb not null default '{}',
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  primary key (municipality_id, id)
);
select platform.protect('landscape.system');

create table landscape.system_tasks (
  municipality_id uuid not null,
  owner_id uuid not null,
  target_id uuid not null,
  primary key (municipality_id, owner_id, target_id)
);
select platform.protect('landscape.system_tasks');

create table landscape.interface (
  municipality_id uuid not null references platform.municipality (id),
  id uuid not null,
  version integer not null default 1,
  "name" text not null,
  "system_id" uuid,
  "release" text,
  "protocol" text,
  "description" text,
  facts jsonb not null default '{}',
  unknowns jsonb not null default '{}',
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  primary key (municipality_id, id)
);
select platform.protect('landscape.interface');

create table landscape.contract (
  municipality_id uuid not null references platform.municipality (id),
  id uuid not null,
  version integer not null default 1,
  "title" text not null,
  "supplier_id" uuid not null,
  "responsible_unit_id" uuid not null,
  "number" text,
  "owner_id" uuid,
  "valid_from" date,
  "valid_to" date,
  "continuous" text check ("continuous" in ('yes', 'no', 'unknown', 'undecided', 'not-relevant', 'partly', 'not-asked')),
  "notice_months" numeric,
  "notice_runs_from_end_of" text check ("notice_runs_from_end_of" in ('month', 'quarter', 'year')),
  "notice_by_end_of" text check ("notice_by_end_of" in ('month', 'quarter', 'year')),
  "yearly_cost" bigint,
  "currency" text check ("currency" in ('DKK', 'SEK', 'EUR', 'NOK')),
  "procurement" text check ("procurement" in ('direct-award', 'mini-competition', 'eu-open-tender', 'none')),
  "procurement_planned" text check ("procurement_planned" ~ '^[0-9]{4}Q[1-4]$'),
  "lead_months" numeric,
  "transition_months" numeric,
  "irrevocable_until" date,
  "option_count" numeric,
  "option_months" numeric,
  "options_used" numeric,
  "option_decide_by" date,
  "terminated_on" date,
  "signed_on" date,
  "parent_id" uuid,
  "require_valid_parent" boolean not null default false,
  "enforced" boolean not null default false,
  "enforced_why" text,
  "notes" text,
  facts jsonb not null default '{}',
  unknowns jsonb not null default '{}',
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  primary key (municipality_id, id)
);
select platform.protect('landscape.contract');

create table landscape.money_line (
  municipality_id uuid not null references platform.municipality (id),
  id uuid not null,
  version integer not null default 1,
  "contract_id" uuid not null,
  "year" numeric not null,
  "amount" bigint not null,
  "kind" text check ("kind" in ('acquisition', 'operation', 'other')),
  "currency" text check ("currency" in ('DKK', 'SEK', 'EUR', 'NOK')),
  "unit_id" uuid,
  "account" text,
  "audit_status" text check ("audit_status" in ('not-audited', 'approved', 'remarks', 'rejected')),
  facts jsonb not null default '{}',
  unknowns jsonb not null default '{}',
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  primary key (municipality_id, id)
);
select platform.protect('landscape.money_line');

create table landscape.system_use (
  municipality_id uuid not null references platform.municipality (id),
  id uuid not null,
  version integer not null default 1,
  "local_name" text not null,
  "responsible_unit_id" uuid not null,
  "life_cycle" text not null check ("life_cycle" in ('planned', 'pilot', 'phasing-in', 'operational', 'phasing-out', 'not-in-use', 'unknown')),
  "system_id" uuid,
  "owner_id" uuid,
  "purpose" text,
  "supplier_id" uuid,
  "criticality" text check ("criticality" in ('low', 'medium', 'high', 'critical')),
  "personal_data" text check ("personal_data" in ('none', 'ordinary', 'sensitive', 'confidential')),
  "main_contract_id" uuid,
  "hosting" text check ("hosting" in ('on-premise', 'supplier', 'cloud', 'hybrid')),
  "organisation_data" text check ("organisation_data" in ('hub', 'own-file', 'by-hand', 'not-at-all')),
  "deputy_id" uuid,
  "holds_case_status" text check ("holds_case_status" in ('yes', 'no', 'unknown', 'undecided', 'not-relevant', 'partly', 'not-asked')),
  "shows_case_status" text check ("shows_case_status" in ('yes', 'no', 'unknown', 'undecided', 'not-relevant', 'partly', 'not-asked')),
  "from" date,
  "to" date,
  "local_id" text,
  "confidentiality" numeric,
  "integrity" numeric,
  "availability" numeric,
  "rto_hours" numeric,
  "rpo_hours" numeric,
  "users_lower" numeric,
  "users_upper" numeric,
  "ai_use" text check ("ai_use" in ('yes', 'no', 'unknown', 'undecided', 'not-relevant', 'partly', 'not-asked')),
  "ai_risk_class" text check ("ai_risk_class" in ('minimal', 'limited', 'high', 'prohibited')),
  "accessibility" text check ("accessibility" in ('meets', 'partly', 'fails', 'not-assessed')),
  "accessibility_checked" date,
  "notes" text,
  facts jsonb not null default '{}',
  unknowns jsonb not null default '{}',
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  primary key (municipality_id, id)
);
select platform.protect('landscape.system_use');

create table landscape.system_use_tasks (
  municipality_id uuid not null,
  owner_id uuid not null,
  target_id uuid not null,
  primary key (municipality_id, owner_id, target_id)
);
select platform.protect('landscape.system_use_tasks');

create table landscape.system_use_using_units (
  municipality_id uuid not null,
  owner_id uuid not null,
  target_id uuid not null,
  primary key (municipality_id, owner_id, target_id)
);
select platform.protect('landscape.system_use_using_units');

create table landscape.system_use_contracts (
  municipality_id uuid not null,
  owner_id uuid not null,
  target_id uuid not null,
  primary key (municipality_id, owner_id, target_id)
);
select platform.protect('landscape.system_use_contracts');

create table landscape.system_use_tasks_removed (
  municipality_id uuid not null,
  owner_id uuid not null,
  target_id uuid not null,
  primary key (municipality_id, owner_id, target_id)
);
select platform.protect('landscape.system_use_tasks_removed');

create table landscape.integration (
  municipality_id uuid not null references platform.municipality (id),
  id uuid not null,
  version integer not null default 1,
  "data" text not null,
  "source_id" uuid not null,
  "target_id" uuid not null,
  "direction" text check ("direction" in ('one-way', 'both-ways')),
  "frequency" text check ("frequency" in ('continuous', 'daily', 'weekly', 'monthly', 'rarely')),
  "personal_data" text check ("personal_data" in ('yes', 'no', 'unknown', 'undecided', 'not-relevant', 'partly', 'not-asked')),
  "necessity" text check ("necessity" in ('stops-without', 'manages-without')),
  "interface_id" uuid,
  "contract_id" uuid,
  "from" date,
  "to" date,
  facts jsonb not null default '{}',
  unknowns jsonb not null default '{}',
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  primary key (municipality_id, id)
);
select platform.protect('landscape.integration');

create table landscape.processing (
  municipality_id uuid not null references platform.municipality (id),
  id uuid not null,
  version integer not null default 1,
  "title" text not null,
  "purposes" text,
  "data_subjects" text,
  "data_categories" text,
  "recipients" text,
  "third_countries" text,
  "transfer_basis" text,
  "retention" text,
  "security" text,
  "legal_basis" text check ("legal_basis" in ('consent', 'contract', 'legal-obligation', 'vital-interests', 'public-task', 'legitimate-interests')),
  "special_basis" text,
  "national_law" text,
  "people_concerned" numeric,
  "joint_controllers" text,
  "dpia_needed" text check ("dpia_needed" in ('yes', 'no', 'unknown', 'undecided', 'not-relevant', 'partly', 'not-asked')),
  "dpia_done_on" date,
  "from" date,
  "to" date,
  facts jsonb not null default '{}',
  unknowns jsonb not null default '{}',
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  primary key (municipality_id, id)
);
select platform.protect('landscape.processing');

create table landscape.processing_units (
  municipality_id uuid not null,
  owner_id uuid not null,
  target_id uuid not null,
  primary key (municipality_id, owner_id, target_id)
);
select platform.protect('landscape.processing_units');

create table landscape.processing_uses (
  municipality_id uuid not null,
  owner_id uuid not null,
  target_id uuid not null,
  primary key (municipality_id, owner_id, target_id)
);
select platform.protect('landscape.processing_uses');

create table landscape.processing_tasks (
  municipality_id uuid not null,
  owner_id uuid not null,
  target_id uuid not null,
  primary key (municipality_id, owner_id, target_id)
);
select platform.protect('landscape.processing_tasks');

create table landscape.assessment (
  municipality_id uuid not null references platform.municipality (id),
  id uuid not null,
  version integer not null default 1,
  "title" text not null,
  "kind" text not null check ("kind" in ('impact', 'risk')),
  "done_on" date,
  "processing_id" uuid,
  "use_id" uuid,
  "trigger" text,
  "findings" text,
  "residual_risk" text check ("residual_risk" in ('low', 'medium', 'high')),
  "next_review" date,
  facts jsonb not null default '{}',
  unknowns jsonb not null default '{}',
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  primary key (municipality_id, id)
);
select platform.protect('landscape.assessment');

create table landscape.processor_agreement (
  municipality_id uuid not null references platform.municipality (id),
  id uuid not null,
  version integer not null default 1,
  "title" text not null,
  "processor_id" uuid not null,
  "agreed" text check ("agreed" in ('yes', 'no', 'not-needed')),
  "agreed_on" date,
  "contract_id" uuid,
  "third_countries" text,
  "transfer_basis" text,
  "oversight_interval" text check ("oversight_interval" in ('half-yearly', 'yearly', 'every-second-year', 'every-third-year', 'other')),
  "oversight_last" date,
  "oversight_next" date,
  facts jsonb not null default '{}',
  unknowns jsonb not null default '{}',
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  primary key (municipality_id, id)
);
select platform.protect('landscape.processor_agreement');

create table landscape.processor_agreement_uses (
  municipality_id uuid not null,
  owner_id uuid not null,
  target_id uuid not null,
  primary key (municipality_id, owner_id, target_id)
);
select platform.protect('landscape.processor_agreement_uses');

create table landscape.sub_processor (
  municipality_id uuid not null references platform.municipality (id),
  id uuid not null,
  version integer not null default 1,
  "name" text not null,
  "agreement_id" uuid not null,
  "country" text not null,
  "transfer_basis" text,
  facts jsonb not null default '{}',
  unknowns jsonb not null default '{}',
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  primary key (municipality_id, id)
);
select platform.protect('landscape.sub_processor');

create table landscape.source (
  municipality_id uuid not null references platform.municipality (id),
  id uuid not null,
  version integer not null default 1,
  "publisher" text not null,
  "country" text,
  "rhythm" text,
  "url" text,
  facts jsonb not null default '{}',
  unknowns jsonb not null default '{}',
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  primary key (municipality_id, id)
);
select platform.protect('landscape.source');

create table landscape.source_item (
  municipality_id uuid not null references platform.municipality (id),
  id uuid not null,
  version integer not null default 1,
  "title" text not null,
  "source_id" uuid not null,
  "status" text not null check ("status" in ('mandatory', 'agreed', 'recommended')),
  "published_on" date,
  "legal_source" text,
  "deadline" date,
  "url" text,
  "withdrawn_on" date,
  "not_relevant_why" text,
  "note" text,
  facts jsonb not null default '{}',
  unknowns jsonb not null default '{}',
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  primary key (municipality_id, id)
);
select platform.protect('landscape.source_item');

create table landscape.initiative (
  municipality_id uuid not null references platform.municipality (id),
  id uuid not null,
  version integer not null default 1,
  "title" text not null,
  "level" text not null check ("level" in ('national', 'common', 'local')),
  "stage" text not null check ("stage" in ('idea', 'analysis', 'decided', 'running', 'done', 'stopped')),
  "status" text check ("status" in ('mandatory', 'agreed', 'recommended')),
  "owner_unit_id" uuid,
  "owner_id" uuid,
  "lead_id" uuid,
  "purpose" text,
  "start" text check ("start" ~ '^[0-9]{4}Q[1-4]$'),
  "quarters" numeric,
  "size" text check ("size" in ('XS', 'S', 'M', 'L', 'XL')),
  "role_profile" text check ("role_profile" in ('take-over', 'replace-system', 'new-duty', 'automation')),
  "deadline" date,
  "legal_source" text,
  "source_item_id" uuid,
  "relation" text check ("relation" in ('implements', 'extends', 'awaits')),
  "cost_once" bigint,
  "cost_yearly" bigint,
  "currency" text check ("currency" in ('DKK', 'SEK', 'EUR', 'NOK')),
  "who_loses" text,
  "non_digital_way" text,
  "done_elsewhere" text,
  "notes" text,
  facts jsonb not null default '{}',
  unknowns jsonb not null default '{}',
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  primary key (municipality_id, id)
);
select platform.protect('landscape.initiative');

create table landscape.initiative_depends_on (
  municipality_id uuid not null,
  owner_id uuid not null,
  target_id uuid not null,
  primary key (municipality_id, owner_id, target_id)
);
select platform.protect('landscape.initiative_depends_on');

create table landscape.initiative_introduces (
  municipality_id uuid not null,
  owner_id uuid not null,
  target_id uuid not null,
  primary key (municipality_id, owner_id, target_id)
);
select platform.protect('landscape.initiative_introduces');

create table landscape.initiative_changes (
  municipality_id uuid not null,
  owner_id uuid not null,
  target_id uuid not null,
  primary key (municipality_id, owner_id, target_id)
);
select platform.protect('landscape.initiative_changes');

create table landscape.initiative_retires (
  municipality_id uuid not null,
  owner_id uuid not null,
  target_id uuid not null,
  primary key (municipality_id, owner_id, target_id)
);
select platform.protect('landscape.initiative_retires');

create table landscape.initiative_tasks (
  municipality_id uuid not null,
  owner_id uuid not null,
  target_id uuid not null,
  primary key (municipality_id, owner_id, target_id)
);
select platform.protect('landscape.initiative_tasks');

create table landscape.hit (
  municipality_id uuid not null references platform.municipality (id),
  id uuid not null,
  version integer not null default 1,
  "initiative_id" uuid not null,
  "unit_id" uuid not null,
  "hardness" numeric not null,
  "note" text,
  facts jsonb not null default '{}',
  unknowns jsonb not null default '{}',
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  primary key (municipality_id, id),
  unique (municipality_id, initiative_id, unit_id) deferrable initially deferred
);
select platform.protect('landscape.hit');

create table landscape.benefit (
  municipality_id uuid not null references platform.municipality (id),
  id uuid not null,
  version integer not null default 1,
  "measure" text not null,
  "initiative_id" uuid not null,
  "state" text not null check ("state" in ('claimed', 'planned', 'measured', 'redeployed', 'budgeted', 'withdrawn')),
  "unit_of_measure" text,
  "baseline" numeric,
  "estimate" numeric,
  "measured" numeric,
  "measured_on" date,
  "method" text,
  "owner_unit_id" uuid,
  "owner_id" uuid,
  "task_id" uuid,
  "shifted_burden_hours" numeric,
  facts jsonb not null default '{}',
  unknowns jsonb not null default '{}',
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  primary key (municipality_id, id)
);
select platform.protect('landscape.benefit');

create table landscape.data_set (
  municipality_id uuid not null references platform.municipality (id),
  id uuid not null,
  version integer not null default 1,
  "title" text not null,
  "description" text,
  "kind" text check ("kind" in ('organisation', 'person', 'property', 'case', 'finance', 'health', 'geography', 'other')),
  "unit_id" uuid,
  "is_public" text check ("is_public" in ('yes', 'no', 'unknown', 'undecided', 'not-relevant', 'partly', 'not-asked')),
  "theme" text,
  "keywords" text,
  "licence" text,
  "format" text,
  "access_url" text,
  "frequency" text check ("frequency" in ('continuous', 'daily', 'weekly', 'monthly', 'quarterly', 'annual', 'irregular')),
  "contact" text,
  "modified" date,
  facts jsonb not null default '{}',
  unknowns jsonb not null default '{}',
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  primary key (municipality_id, id)
);
select platform.protect('landscape.data_set');

create table landscape.data_set_uses (
  municipality_id uuid not null,
  owner_id uuid not null,
  target_id uuid not null,
  primary key (municipality_id, owner_id, target_id)
);
select platform.protect('landscape.data_set_uses');

-- References are checked at commit, so that a file may bring things that point at each other.
alter table landscape.supplier add foreign key (municipality_id, "parent_id") references landscape.supplier (municipality_id, id) deferrable initially deferred;
create index on landscape.supplier (municipality_id, "parent_id");
alter table landscape.task add foreign key (municipality_id, "broader_id") references landscape.task (municipality_id, id) deferrable initially deferred;
create index on landscape.task (municipality_id, "broader_id");
alter table landscape.task add foreign key (municipality_id, "responsible_unit_id") references organisation.object (municipality_id, id) deferrable initially deferred;
create index on landscape.task (municipality_id, "responsible_unit_id");
alter table landscape.task add foreign key (municipality_id, "replaced_by_id") references landscape.task (municipality_id, id) deferrable initially deferred;
create index on landscape.task (municipality_id, "replaced_by_id");
alter table landscape.task_performing_units add foreign key (municipality_id, owner_id) references landscape.task (municipality_id, id) on delete cascade deferrable initially deferred;
alter table landscape.task_performing_units add foreign key (municipality_id, target_id) references organisation.object (municipality_id, id) deferrable initially deferred;
create index on landscape.task_performing_units (municipality_id, target_id);
alter table landscape.system add foreign key (municipality_id, "supplier_id") references landscape.supplier (municipality_id, id) deferrable initially deferred;
create index on landscape.system (municipality_id, "supplier_id");
alter table landscape.system add foreign key (municipality_id, "parent_id") references landscape.system (municipality_id, id) deferrable initially deferred;
create index on landscape.system (municipality_id, "parent_id");
alter table landscape.system add foreign key (municipality_id, "replaced_by_id") references landscape.system (municipality_id, id) deferrable initially deferred;
create index on landscape.system (municipality_id, "replaced_by_id");
alter table landscape.system_tasks add foreign key (municipality_id, owner_id) references landscape.system (municipality_id, id) on delete cascade deferrable initially deferred;
alter table landscape.system_tasks add foreign key (municipality_id, target_id) references landscape.task (municipality_id, id) deferrable initially deferred;
create index on landscape.system_tasks (municipality_id, target_id);
alter table landscape.interface add foreign key (municipality_id, "system_id") references landscape.system (municipality_id, id) deferrable initially deferred;
create index on landscape.interface (municipality_id, "system_id");
alter table landscape.contract add foreign key (municipality_id, "supplier_id") references landscape.supplier (municipality_id, id) deferrable initially deferred;
create index on landscape.contract (municipality_id, "supplier_id");
alter table landscape.contract add foreign key (municipality_id, "responsible_unit_id") references organisation.object (municipality_id, id) deferrable initially deferred;
create index on landscape.contract (municipality_id, "responsible_unit_id");
alter table landscape.contract add foreign key (municipality_id, "owner_id") references organisation.object (municipality_id, id) deferrable initially deferred;
create index on landscape.contract (municipality_id, "owner_id");
alter table landscape.contract add foreign key (municipality_id, "parent_id") references landscape.contract (municipality_id, id) deferrable initially deferred;
create index on landscape.contract (municipality_id, "parent_id");
alter table landscape.money_line add foreign key (municipality_id, "contract_id") references landscape.contract (municipality_id, id) deferrable initially deferred;
create index on landscape.money_line (municipality_id, "contract_id");
alter table landscape.money_line add foreign key (municipality_id, "unit_id") references organisation.object (municipality_id, id) deferrable initially deferred;
create index on landscape.money_line (municipality_id, "unit_id");
alter table landscape.system_use add foreign key (municipality_id, "responsible_unit_id") references organisation.object (municipality_id, id) deferrable initially deferred;
create index on landscape.system_use (municipality_id, "responsible_unit_id");
alter table landscape.system_use add foreign key (municipality_id, "system_id") references landscape.system (municipality_id, id) deferrable initially deferred;
create index on landscape.system_use (municipality_id, "system_id");
alter table landscape.system_use add foreign key (municipality_id, "owner_id") references organisation.object (municipality_id, id) deferrable initially deferred;
create index on landscape.system_use (municipality_id, "owner_id");
alter table landscape.system_use add foreign key (municipality_id, "supplier_id") references landscape.supplier (municipality_id, id) deferrable initially deferred;
create index on landscape.system_use (municipality_id, "supplier_id");
alter table landscape.system_use add foreign key (municipality_id, "main_contract_id") references landscape.contract (municipality_id, id) deferrable initially deferred;
create index on landscape.system_use (municipality_id, "main_contract_id");
alter table landscape.system_use add foreign key (municipality_id, "deputy_id") references organisation.object (municipality_id, id) deferrable initially deferred;
create index on landscape.system_use (municipality_id, "deputy_id");
alter table landscape.system_use_tasks add foreign key (municipality_id, owner_id) references landscape.system_use (municipality_id, id) on delete cascade deferrable initially deferred;
alter table landscape.system_use_tasks add foreign key (municipality_id, target_id) references landscape.task (municipality_id, id) deferrable initially deferred;
create index on landscape.system_use_tasks (municipality_id, target_id);
alter table landscape.system_use_using_units add foreign key (municipality_id, owner_id) references landscape.system_use (municipality_id, id) on delete cascade deferrable initially deferred;
alter table landscape.system_use_using_units add foreign key (municipality_id, target_id) references organisation.object (municipality_id, id) deferrable initially deferred;
create index on landscape.system_use_using_units (municipality_id, target_id);
alter table landscape.system_use_contracts add foreign key (municipality_id, owner_id) references landscape.system_use (municipality_id, id) on delete cascade deferrable initially deferred;
alter table landscape.system_use_contracts add foreign key (municipality_id, target_id) references landscape.contract (municipality_id, id) deferrable initially deferred;
create index on landscape.system_use_contracts (municipality_id, target_id);
alter table landscape.system_use_tasks_removed add foreign key (municipality_id, owner_id) references landscape.system_use (municipality_id, id) on delete cascade deferrable initially deferred;
alter table landscape.system_use_tasks_removed add foreign key (municipality_id, target_id) references landscape.task (municipality_id, id) deferrable initially deferred;
create index on landscape.system_use_tasks_removed (municipality_id, target_id);
alter table landscape.integration add foreign key (municipality_id, "source_id") references landscape.system_use (municipality_id, id) deferrable initially deferred;
create index on landscape.integration (municipality_id, "source_id");
alter table landscape.integration add foreign key (municipality_id, "target_id") references landscape.system_use (municipality_id, id) deferrable initially deferred;
create index on landscape.integration (municipality_id, "target_id");
alter table landscape.integration add foreign key (municipality_id, "interface_id") references landscape.interface (municipality_id, id) deferrable initially deferred;
create index on landscape.integration (municipality_id, "interface_id");
alter table landscape.integration add foreign key (municipality_id, "contract_id") references landscape.contract (municipality_id, id) deferrable initially deferred;
create index on landscape.integration (municipality_id, "contract_id");
alter table landscape.processing_units add foreign key (municipality_id, owner_id) references landscape.processing (municipality_id, id) on delete cascade deferrable initially deferred;
alter table landscape.processing_units add foreign key (municipality_id, target_id) references organisation.object (municipality_id, id) deferrable initially deferred;
create index on landscape.processing_units (municipality_id, target_id);
alter table landscape.processing_uses add foreign key (municipality_id, owner_id) references landscape.processing (municipality_id, id) on delete cascade deferrable initially deferred;
alter table landscape.processing_uses add foreign key (municipality_id, target_id) references landscape.system_use (municipality_id, id) deferrable initially deferred;
create index on landscape.processing_uses (municipality_id, target_id);
alter table landscape.processing_tasks add foreign key (municipality_id, owner_id) references landscape.processing (municipality_id, id) on delete cascade deferrable initially deferred;
alter table landscape.processing_tasks add foreign key (municipality_id, target_id) references landscape.task (municipality_id, id) deferrable initially deferred;
create index on landscape.processing_tasks (municipality_id, target_id);
alter table landscape.assessment add foreign key (municipality_id, "processing_id") references landscape.processing (municipality_id, id) deferrable initially deferred;
create index on landscape.assessment (municipality_id, "processing_id");
alter table landscape.assessment add foreign key (municipality_id, "use_id") references landscape.system_use (municipality_id, id) deferrable initially deferred;
create index on landscape.assessment (municipality_id, "use_id");
alter table landscape.processor_agreement add foreign key (municipality_id, "processor_id") references landscape.supplier (municipality_id, id) deferrable initially deferred;
create index on landscape.processor_agreement (municipality_id, "processor_id");
alter table landscape.processor_agreement add foreign key (municipality_id, "contract_id") references landscape.contract (municipality_id, id) deferrable initially deferred;
create index on landscape.processor_agreement (municipality_id, "contract_id");
alter table landscape.processor_agreement_uses add foreign key (municipality_id, owner_id) references landscape.processor_agreement (municipality_id, id) on delete cascade deferrable initially deferred;
alter table landscape.processor_agreement_uses add foreign key (municipality_id, target_id) references landscape.system_use (municipality_id, id) deferrable initially deferred;
create index on landscape.processor_agreement_uses (municipality_id, target_id);
alter table landscape.sub_processor add foreign key (municipality_id, "agreement_id") references landscape.processor_agreement (municipality_id, id) deferrable initially deferred;
create index on landscape.sub_processor (municipality_id, "agreement_id");
alter table landscape.source_item add foreign key (municipality_id, "source_id") references landscape.source (municipality_id, id) deferrable initially deferred;
create index on landscape.source_item (municipality_id, "source_id");
alter table landscape.initiative add foreign key (municipality_id, "owner_unit_id") references organisation.object (municipality_id, id) deferrable initially deferred;
create index on landscape.initiative (municipality_id, "owner_unit_id");
alter table landscape.initiative add foreign key (municipality_id, "owner_id") references organisation.object (municipality_id, id) deferrable initially deferred;
create index on landscape.initiative (municipality_id, "owner_id");
alter table landscape.initiative add foreign key (municipality_id, "lead_id") references organisation.object (municipality_id, id) deferrable initially deferred;
create index on landscape.initiative (municipality_id, "lead_id");
alter table landscape.initiative add foreign key (municipality_id, "source_item_id") references landscape.source_item (municipality_id, id) deferrable initially deferred;
create index on landscape.initiative (municipality_id, "source_item_id");
alter table landscape.initiative_depends_on add foreign key (municipality_id, owner_id) references landscape.initiative (municipality_id, id) on delete cascade deferrable initially deferred;
alter table landscape.initiative_depends_on add foreign key (municipality_id, target_id) references landscape.initiative (municipality_id, id) deferrable initially deferred;
create index on landscape.initiative_depends_on (municipality_id, target_id);
alter table landscape.initiative_introduces add foreign key (municipality_id, owner_id) references landscape.initiative (municipality_id, id) on delete cascade deferrable initially deferred;
alter table landscape.initiative_introduces add foreign key (municipality_id, target_id) references landscape.system_use (municipality_id, id) deferrable initially deferred;
create index on landscape.initiative_introduces (municipality_id, target_id);
alter table landscape.initiative_changes add foreign key (municipality_id, owner_id) references landscape.initiative (municipality_id, id) on delete cascade deferrable initially deferred;
alter table landscape.initiative_changes add foreign key (municipality_id, target_id) references landscape.system_use (municipality_id, id) deferrable initially deferred;
create index on landscape.initiative_changes (municipality_id, target_id);
alter table landscape.initiative_retires add foreign key (municipality_id, owner_id) references landscape.initiative (municipality_id, id) on delete cascade deferrable initially deferred;
alter table landscape.initiative_retires add foreign key (municipality_id, target_id) references landscape.system_use (municipality_id, id) deferrable initially deferred;
create index on landscape.initiative_retires (municipality_id, target_id);
alter table landscape.initiative_tasks add foreign key (municipality_id, owner_id) references landscape.initiative (municipality_id, id) on delete cascade deferrable initially deferred;
alter table landscape.initiative_tasks add foreign key (municipality_id, target_id) references landscape.task (municipality_id, id) deferrable initially deferred;
create index on landscape.initiative_tasks (municipality_id, target_id);
alter table landscape.hit add foreign key (municipality_id, "initiative_id") references landscape.initiative (municipality_id, id) deferrable initially deferred;
create index on landscape.hit (municipality_id, "initiative_id");
alter table landscape.hit add foreign key (municipality_id, "unit_id") references organisation.object (municipality_id, id) deferrable initially deferred;
create index on landscape.hit (municipality_id, "unit_id");
alter table landscape.benefit add foreign key (municipality_id, "initiative_id") references landscape.initiative (municipality_id, id) deferrable initially deferred;
create index on landscape.benefit (municipality_id, "initiative_id");
alter table landscape.benefit add foreign key (municipality_id, "owner_unit_id") references organisation.object (municipality_id, id) deferrable initially deferred;
create index on landscape.benefit (municipality_id, "owner_unit_id");
alter table landscape.benefit add foreign key (municipality_id, "owner_id") references organisation.object (municipality_id, id) deferrable initially deferred;
create index on landscape.benefit (municipality_id, "owner_id");
alter table landscape.benefit add foreign key (municipality_id, "task_id") references landscape.task (municipality_id, id) deferrable initially deferred;
create index on landscape.benefit (municipality_id, "task_id");
alter table landscape.data_set add foreign key (municipality_id, "unit_id") references organisation.object (municipality_id, id) deferrable initially deferred;
create index on landscape.data_set (municipality_id, "unit_id");
alter table landscape.data_set_uses add foreign key (municipality_id, owner_id) references landscape.data_set (municipality_id, id) on delete cascade deferrable initially deferred;
alter table landscape.data_set_uses add foreign key (municipality_id, target_id) references landscape.system_use (municipality_id, id) deferrable initially deferred;
create index on landscape.data_set_uses (municipality_id, target_id);

-- The names other registers give our things; a second import finds them by these, never by name.
create table landscape.external_id (
  municipality_id uuid not null,
  scheme text not null,
  value text not null,
  noun text not null,
  id uuid not null,
  primary key (municipality_id, scheme, value)
);
select platform.protect('landscape.external_id');

-- Who confirmed that what stands about a thing is right, and until when that is good.
create table landscape.attestation (
  municipality_id uuid not null,
  id uuid not null,
  noun text not null,
  thing_id uuid not null,
  attested_by uuid not null,
  attested_by_name text not null,
  attested_on date not null,
  expires_on date not null check (expires_on > attested_on),
  primary key (municipality_id, id)
);
create index on landscape.attestation (municipality_id, noun, thing_id);
select platform.protect('landscape.attestation');

-- A file sent for import waits here for its confirmation, so that what is written is what was shown.
create table landscape.import_draft (
  municipality_id uuid not null,
  id uuid not null,
  file_name text not null,
  bytes bytea not null,
  options jsonb not null default '{}',
  plan_hash text,
  progress jsonb not null default '{}',
  created_by uuid not null,
  created_at timestamptz not null default now(),
  written_at timestamptz,
  primary key (municipality_id, id)
);
select platform.protect('landscape.import_draft');

-- Two systems with the same task that are meant to be two.
create table landscape.meant_overlap (
  municipality_id uuid not null,
  one_id uuid not null,
  other_id uuid not null check (one_id < other_id),
  reason text not null,
  primary key (municipality_id, one_id, other_id),
  foreign key (municipality_id, one_id) references landscape.system_use (municipality_id, id) on delete cascade,
  foreign key (municipality_id, other_id) references landscape.system_use (municipality_id, id) on delete cascade
);
select platform.protect('landscape.meant_overlap');

-- One task tree seen from another (SKOS), each with author and date.
create table landscape.task_mapping (
  municipality_id uuid not null,
  from_id uuid not null,
  to_id uuid not null,
  kind text not null check (kind in ('exact', 'close', 'broad', 'narrow', 'related')),
  author text not null,
  mapped_on date not null,
  primary key (municipality_id, from_id, to_id, kind),
  foreign key (municipality_id, from_id) references landscape.task (municipality_id, id) on delete cascade,
  foreign key (municipality_id, to_id) references landscape.task (municipality_id, id) on delete cascade
);
select platform.protect('landscape.task_mapping');
