-- What has begun stays where it is and is no duty for that; its fixed start stands among the decisions.
alter table plan.scenario add column begun jsonb not null default '[]';
-- What the plan is worth, told in the list without reading every portfolio; null when there is none that holds.
alter table plan.scenario add column value double precision;
-- A change can be gone back to with the plan it left, and with what was proven of the same room.
alter table plan.scenario_revision add column starts jsonb;
alter table plan.scenario_revision add column run_id uuid;
alter table plan.scenario_revision add column room_revision integer;

-- The migration runs for all municipalities at once, as the owner of the tables.
alter table plan.scenario no force row level security;
alter table plan.run no force row level security;
update plan.scenario s set value = r.value from plan.run r
where r.municipality_id = s.municipality_id and r.id = s.run_id and s.starts is not null;
alter table plan.scenario force row level security;
alter table plan.run force row level security;
