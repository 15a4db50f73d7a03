-- How much change a unit bears in a quarter, from a quarter on: of one unit, or (without a unit) of all that have no
-- limit of their own. Without points what is said above it counts again. Without a row our guess holds.
create table landscape.change_limit (
  municipality_id uuid not null references platform.municipality (id),
  id uuid not null,
  unit_id uuid,
  "from" text not null check ("from" ~ '^\d{4}Q[1-4]$'),
  points integer check (points between 0 and 99),
  why text not null,
  set_by uuid not null,
  set_on date not null,
  primary key (municipality_id, id),
  unique nulls not distinct (municipality_id, unit_id, "from"),
  foreign key (municipality_id, unit_id) references organisation.object (municipality_id, id) deferrable initially deferred
);
select platform.protect('landscape.change_limit');

-- What the municipality knows of the effort of a size, in person-months, and of how a kind of work is shared out.
create table landscape.effort_size (
  municipality_id uuid not null references platform.municipality (id),
  size text not null check (size in ('XS', 'S', 'M', 'L', 'XL')),
  low double precision not null check (low > 0),
  months double precision not null check (months >= low),
  high double precision not null check (high >= months),
  quarters integer not null check (quarters between 1 and 40),
  set_by uuid not null,
  set_on date not null,
  primary key (municipality_id, size)
);
select platform.protect('landscape.effort_size');

create table landscape.effort_profile (
  municipality_id uuid not null references platform.municipality (id),
  profile text not null check (profile in ('take-over', 'replace-system', 'new-duty', 'automation')),
  shares integer[] not null check (cardinality(shares) = 6),
  set_by uuid not null,
  set_on date not null,
  primary key (municipality_id, profile)
);
select platform.protect('landscape.effort_profile');
