-- Which object has ever, in any registration, pointed at what: a unit's positions, a thing's duties, a person's posts.
-- So what was known of them on another day is read without searching the whole log.
create table organisation.tie (
  municipality_id uuid not null references platform.municipality (id),
  target uuid not null,
  object_id uuid not null,
  primary key (municipality_id, target, object_id),
  foreign key (municipality_id, object_id) references organisation.object (municipality_id, id)
);

-- The migration runs for all municipalities at once, as the owner of the tables.
alter table organisation.registration no force row level security;
insert into organisation.tie (municipality_id, target, object_id)
select distinct r.municipality_id, v.value::uuid, r.object_id
from organisation.registration r, jsonb_array_elements(r.slices) slice, jsonb_each_text(slice -> 'value') v
where v.value is not null and v.key in
  ('parentLine', 'parentPay', 'parentSafety', 'parentPolitics', 'unit', 'person', 'object', 'holder', 'deputy');
alter table organisation.registration force row level security;

select platform.protect('organisation.tie');
