-- A field that became a list took its sources with it, but left behind why it was empty.
-- The migration runs for all municipalities at once, as the owner of the tables.
alter table landscape.benefit no force row level security;
alter table landscape.initiative no force row level security;
update landscape.benefit
set unknowns = jsonb_build_object('tasks', unknowns -> 'task') || (unknowns - 'task')
where unknowns ? 'task';
update landscape.initiative
set unknowns = jsonb_build_object('sourceItems', unknowns -> 'sourceItem') || (unknowns - 'sourceItem')
where unknowns ? 'sourceItem';
alter table landscape.benefit force row level security;
alter table landscape.initiative force row level security;
