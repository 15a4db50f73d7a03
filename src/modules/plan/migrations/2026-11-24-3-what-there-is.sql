-- What a municipality has to plan with: people per role and quarter, absence, bought-in help, the seasons of the year,
-- money per calendar year, what the purposes weigh, and what only the plan asks of an initiative. A share is in percent.
create schema if not exists plan;
grant usage on schema plan to samsyn_app;

-- Without a row a role has the name we give it and is counted by itself.
create table plan.role (
  municipality_id uuid not null references platform.municipality (id),
  role text not null check (role in ('lead', 'analysis', 'integration', 'security', 'change', 'data')),
  name text check (length(name) between 1 and 100),
  -- Its work is done by the people of this role.
  joined_to text check (joined_to in ('lead', 'analysis', 'integration', 'security', 'change', 'data')),
  primary key (municipality_id, role),
  check (joined_to <> role)
);
select platform.protect('plan.role');

-- Holds from its quarter until a later quarter says otherwise.
create table plan.capacity (
  municipality_id uuid not null references platform.municipality (id),
  role text not null check (role in ('lead', 'analysis', 'integration', 'security', 'change', 'data')),
  quarter text not null check (quarter ~ '^\d{4}Q[1-4]$'),
  people numeric(7, 2) not null check (people >= 0),
  operation integer not null check (operation between 0 and 100),
  set_by uuid not null,
  set_on date not null,
  primary key (municipality_id, role, quarter)
);
select platform.protect('plan.capacity');

-- Who is away and why is not asked.
create table plan.absence (
  municipality_id uuid not null references platform.municipality (id),
  id uuid not null,
  role text not null check (role in ('lead', 'analysis', 'integration', 'security', 'change', 'data')),
  "from" date not null,
  "to" date not null,
  people numeric(7, 2) not null check (people > 0),
  primary key (municipality_id, id),
  check ("from" < "to")
);
select platform.protect('plan.absence');

create table plan.help (
  municipality_id uuid not null references platform.municipality (id),
  role text not null check (role in ('lead', 'analysis', 'integration', 'security', 'change', 'data')),
  quarter text not null check (quarter ~ '^\d{4}Q[1-4]$'),
  months numeric(7, 2) not null check (months > 0),
  price bigint not null check (price >= 0),
  primary key (municipality_id, role, quarter)
);
select platform.protect('plan.help');

-- "Q3" is every third quarter, "2029Q4" that one, which goes before. Without a row our guess holds.
create table plan.season (
  municipality_id uuid not null references platform.municipality (id),
  quarter text not null check (quarter ~ '^(\d{4})?Q[1-4]$'),
  leave integer not null check (leave between 0 and 100),
  change_limit integer not null check (change_limit between 0 and 100),
  reason text check (reason in ('summer', 'school-start', 'election', 'reorganisation', 'other')),
  primary key (municipality_id, quarter)
);
select platform.protect('plan.season');

create table plan.budget (
  municipality_id uuid not null references platform.municipality (id),
  year integer not null check (year between 1900 and 2200),
  amount bigint not null check (amount >= 0),
  set_by uuid not null,
  set_on date not null,
  primary key (municipality_id, year)
);
select platform.protect('plan.budget');

-- A hundred points over the eight purposes; without rows they weigh the same.
create table plan.purpose_weight (
  municipality_id uuid not null references platform.municipality (id),
  purpose text not null,
  points numeric(5, 2) not null check (points between 0 and 100),
  set_by uuid not null,
  set_on date not null,
  primary key (municipality_id, purpose)
);
select platform.protect('plan.purpose_weight');

create table plan.contribution (
  municipality_id uuid not null references platform.municipality (id),
  initiative_id uuid not null,
  purpose text not null,
  points numeric(5, 2) not null check (points > 0 and points <= 100),
  primary key (municipality_id, initiative_id, purpose),
  foreign key (municipality_id, initiative_id) references landscape.initiative (municipality_id, id) on delete cascade
);
select platform.protect('plan.contribution');

-- Each pair once, the smaller id first.
create table plan.exclusion (
  municipality_id uuid not null references platform.municipality (id),
  one_id uuid not null,
  other_id uuid not null,
  primary key (municipality_id, one_id, other_id),
  check (one_id < other_id),
  foreign key (municipality_id, one_id) references landscape.initiative (municipality_id, id) on delete cascade,
  foreign key (municipality_id, other_id) references landscape.initiative (municipality_id, id) on delete cascade
);
select platform.protect('plan.exclusion');

create table plan.not_before (
  municipality_id uuid not null references platform.municipality (id),
  initiative_id uuid not null,
  quarter text not null check (quarter ~ '^\d{4}Q[1-4]$'),
  primary key (municipality_id, initiative_id),
  foreign key (municipality_id, initiative_id) references landscape.initiative (municipality_id, id) on delete cascade
);
select platform.protect('plan.not_before');
