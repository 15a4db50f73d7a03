-- Person-months somebody knows better than the size class says; null: the size class counts.
alter table landscape.initiative add column "person_months" numeric;
