-- Dated lists of sources, the plans they touch, screening for impact assessments, and overlaps that are meant.
alter table landscape.source_item add column "key" text;
alter table landscape.source_item add column "said_mandatory" boolean not null default false;
alter table landscape.processing add column "on_behalf_of" text;
alter table landscape.assessment add column "template_version" text;
alter table landscape.assessment add column "necessity" text;
alter table landscape.assessment add column "risks" text;
alter table landscape.assessment add column "measures" text;
alter table landscape.assessment add column "officer_advice" text;

-- Who said that an overlap is meant, and when.
alter table landscape.meant_overlap add column declared_by uuid;
alter table landscape.meant_overlap add column declared_on date;

-- One dated list of a source, as it was taken in.
create table landscape.publication (
  municipality_id uuid not null,
  id uuid not null,
  source_id uuid not null,
  title text not null,
  published_on date not null,
  file_name text,
  taken_by uuid not null,
  taken_on date not null,
  primary key (municipality_id, id),
  unique (municipality_id, source_id, published_on),
  foreign key (municipality_id, source_id) references landscape.source (municipality_id, id)
);
select platform.protect('landscape.publication');

-- What the list said of each item that day: two lists can be compared years later.
create table landscape.publication_item (
  municipality_id uuid not null,
  publication_id uuid not null,
  item_id uuid not null,
  title text not null,
  status text not null check (status in ('mandatory', 'agreed', 'recommended')),
  said_mandatory boolean not null default false,
  legal_source text,
  deadline date,
  primary key (municipality_id, publication_id, item_id),
  foreign key (municipality_id, publication_id) references landscape.publication (municipality_id, id) on delete cascade,
  foreign key (municipality_id, item_id) references landscape.source_item (municipality_id, id) deferrable initially deferred
);
create index on landscape.publication_item (municipality_id, item_id);
select platform.protect('landscape.publication_item');

-- A plan whose item changed after it was planned, until somebody has seen it.
create table landscape.plan_flag (
  municipality_id uuid not null,
  id uuid not null,
  initiative_id uuid not null,
  item_id uuid not null,
  changes jsonb not null,
  raised_on date not null,
  acknowledged_by uuid,
  acknowledged_on date,
  primary key (municipality_id, id),
  foreign key (municipality_id, initiative_id) references landscape.initiative (municipality_id, id) on delete cascade,
  foreign key (municipality_id, item_id) references landscape.source_item (municipality_id, id) on delete cascade
);
create index on landscape.plan_flag (municipality_id, initiative_id);
select platform.protect('landscape.plan_flag');

-- Each time somebody looked at whether a processing needs an impact assessment, and what the landscape knew then.
create table landscape.screening (
  municipality_id uuid not null,
  id uuid not null,
  processing_id uuid not null,
  answers jsonb not null,
  national_list text,
  outcome text not null check (outcome in ('required', 'proposed', 'open', 'not-proposed')),
  known jsonb not null,
  owner_id uuid,
  screened_by uuid not null,
  screened_on date not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, processing_id) references landscape.processing (municipality_id, id) on delete cascade,
  foreign key (municipality_id, owner_id) references organisation.object (municipality_id, id)
);
create index on landscape.screening (municipality_id, processing_id);
select platform.protect('landscape.screening');
