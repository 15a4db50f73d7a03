-- Hours one person works in a year, as the municipality counts them, and where that figure stands. Without a row the
-- country's published figure holds, or our guess where none is published.
create table landscape.effort_year (
  municipality_id uuid not null references platform.municipality (id),
  hours integer not null check (hours between 800 and 2500),
  source text not null,
  set_by uuid not null,
  set_on date not null,
  primary key (municipality_id)
);
select platform.protect('landscape.effort_year');
