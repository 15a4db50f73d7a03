-- How many months a municipality says a purchase takes, by procedure, and changing over; without a row our guess holds.
create table landscape.lead_time (
  municipality_id uuid not null references platform.municipality (id),
  step text not null check (step in ('direct-award', 'mini-competition', 'eu-open-tender', 'transition')),
  months integer not null check (months between 0 and 60),
  set_by uuid not null,
  set_on date not null,
  primary key (municipality_id, step)
);
select platform.protect('landscape.lead_time');
