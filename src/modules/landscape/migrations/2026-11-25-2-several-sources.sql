-- An initiative may meet items of several lists, and says which solution it takes over from others.
create table landscape.initiative_source_items (
  municipality_id uuid not null,
  owner_id uuid not null,
  target_id uuid not null,
  primary key (municipality_id, owner_id, target_id),
  foreign key (municipality_id, owner_id) references landscape.initiative (municipality_id, id) on delete cascade deferrable initially deferred,
  foreign key (municipality_id, target_id) references landscape.source_item (municipality_id, id) deferrable initially deferred
);
create index on landscape.initiative_source_items (municipality_id, target_id);

-- A task that ends may be replaced by several.
create table landscape.task_replaced_by (
  municipality_id uuid not null,
  owner_id uuid not null,
  target_id uuid not null,
  primary key (municipality_id, owner_id, target_id),
  foreign key (municipality_id, owner_id) references landscape.task (municipality_id, id) on delete cascade deferrable initially deferred,
  foreign key (municipality_id, target_id) references landscape.task (municipality_id, id) deferrable initially deferred
);
create index on landscape.task_replaced_by (municipality_id, target_id);

-- The migration runs for all municipalities at once, as the owner of the tables.
alter table landscape.initiative no force row level security;
alter table landscape.task no force row level security;
insert into landscape.initiative_source_items (municipality_id, owner_id, target_id)
select municipality_id, id, source_item_id from landscape.initiative where source_item_id is not null;
insert into landscape.task_replaced_by (municipality_id, owner_id, target_id)
select municipality_id, id, replaced_by_id from landscape.task where replaced_by_id is not null;
update landscape.initiative
set facts = facts - 'sourceItem' || jsonb_build_object('sourceItems', facts -> 'sourceItem')
where facts ? 'sourceItem';
set constraints all immediate;
alter table landscape.initiative drop column source_item_id, add column adopted_solution_id uuid;
alter table landscape.task drop column replaced_by_id;
alter table landscape.initiative add foreign key (municipality_id, adopted_solution_id)
  references landscape.system (municipality_id, id) deferrable initially deferred;
create index on landscape.initiative (municipality_id, adopted_solution_id);
alter table landscape.initiative force row level security;
alter table landscape.task force row level security;

select platform.protect('landscape.initiative_source_items');
select platform.protect('landscape.task_replaced_by');
