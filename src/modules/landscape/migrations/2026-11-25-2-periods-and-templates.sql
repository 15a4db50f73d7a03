-- From when until when an interface is offered and an agreement holds, and from which template an activity came.
alter table landscape.interface add column "from" date, add column "to" date;
alter table landscape.processor_agreement add column "from" date, add column "to" date;
alter table landscape.processing add column template text;

-- A benefit may concern several tasks, and units beside the one that brings it home.
create table landscape.benefit_tasks (
  municipality_id uuid not null,
  owner_id uuid not null,
  target_id uuid not null,
  primary key (municipality_id, owner_id, target_id),
  foreign key (municipality_id, owner_id) references landscape.benefit (municipality_id, id) on delete cascade deferrable initially deferred,
  foreign key (municipality_id, target_id) references landscape.task (municipality_id, id) deferrable initially deferred
);
create index on landscape.benefit_tasks (municipality_id, target_id);
create table landscape.benefit_units (
  municipality_id uuid not null,
  owner_id uuid not null,
  target_id uuid not null,
  primary key (municipality_id, owner_id, target_id),
  foreign key (municipality_id, owner_id) references landscape.benefit (municipality_id, id) on delete cascade deferrable initially deferred,
  foreign key (municipality_id, target_id) references organisation.object (municipality_id, id) deferrable initially deferred
);
create index on landscape.benefit_units (municipality_id, target_id);

-- The migration runs for all municipalities at once, as the owner of the tables.
alter table landscape.benefit no force row level security;
insert into landscape.benefit_tasks (municipality_id, owner_id, target_id)
select municipality_id, id, task_id from landscape.benefit where task_id is not null;
update landscape.benefit set facts = facts - 'task' || jsonb_build_object('tasks', facts -> 'task')
where facts ? 'task';
set constraints all immediate;
alter table landscape.benefit drop column task_id;
alter table landscape.benefit force row level security;

select platform.protect('landscape.benefit_tasks');
select platform.protect('landscape.benefit_units');
