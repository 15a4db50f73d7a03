create schema if not exists plan;
grant usage on schema plan to samsyn_app;

-- One way of looking at what could be done and what there is room for: copied, changed, planned, compared.
create table plan.scenario (
  municipality_id uuid not null references platform.municipality (id),
  id uuid not null,
  name text not null,
  note text not null,
  origin text not null check (origin in ('own', 'file', 'copy')),
  copied_from uuid,
  -- Grows with every change; of the room (the portfolio) apart, since a proof outlives a change of decisions.
  revision integer not null,
  room_revision integer not null,
  portfolio jsonb not null,
  -- What people decided: a start, "in" or "out", by initiative.
  fixed jsonb not null,
  -- The last good plan: the start of every chosen initiative. Checked whenever it is shown.
  starts jsonb,
  run_id uuid,
  made_by text not null,
  made_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, copied_from) references plan.scenario (municipality_id, id)
    on delete set null (copied_from)
);
create index on plan.scenario (municipality_id, copied_from);
select platform.protect('plan.scenario');

-- Each change of a scenario in words, and what it was after it; the portfolio only where it changed.
create table plan.scenario_revision (
  municipality_id uuid not null,
  scenario_id uuid not null,
  number integer not null,
  what jsonb not null,
  portfolio jsonb,
  fixed jsonb not null,
  made_by text not null,
  made_at timestamptz not null,
  primary key (municipality_id, scenario_id, number),
  foreign key (municipality_id, scenario_id) references plan.scenario (municipality_id, id) on delete cascade
);
select platform.protect('plan.scenario_revision');

-- One search for a plan. It beats while it waits and works; one that has fallen silent was interrupted.
create table plan.run (
  municipality_id uuid not null,
  id uuid not null,
  scenario_id uuid not null,
  revision integer not null,
  room_revision integer not null,
  fixed jsonb not null,
  seed bigint not null,
  seconds double precision not null,
  -- Whether it began with nothing: only then does its seed say everything about it.
  anew boolean not null,
  solver text not null,
  state text not null check (state in ('waiting', 'running', 'ended', 'stopped', 'died', 'failed')),
  stop_asked boolean not null default false,
  stage text,
  value double precision,
  bound double precision,
  gap double precision,
  cpu_seconds double precision not null default 0,
  starts jsonb,
  result jsonb,
  beat_at timestamptz not null,
  made_by text not null,
  made_at timestamptz not null,
  ended_at timestamptz,
  primary key (municipality_id, id),
  foreign key (municipality_id, scenario_id) references plan.scenario (municipality_id, id) on delete cascade
);
create index on plan.run (municipality_id, scenario_id, made_at);
create unique index one_run_at_a_time on plan.run (municipality_id) where state = 'running';
select platform.protect('plan.run');

-- What was decided, by whom and when, whole: it stays what it was whatever becomes of its scenario.
create table plan.approval (
  municipality_id uuid not null references platform.municipality (id),
  id uuid not null,
  scenario_id uuid,
  scenario_name text not null,
  revision integer not null,
  portfolio jsonb not null,
  fixed jsonb not null,
  result jsonb not null,
  seed bigint,
  solver text,
  approved_by text not null,
  approved_at timestamptz not null,
  superseded_at timestamptz,
  primary key (municipality_id, id),
  foreign key (municipality_id, scenario_id) references plan.scenario (municipality_id, id)
    on delete set null (scenario_id)
);
create index on plan.approval (municipality_id, scenario_id);
create unique index one_approved on plan.approval (municipality_id) where superseded_at is null;
select platform.protect('plan.approval');
