-- Who leads a unit may object to the limit it is planned with; whoever set it answers. Nothing of it is taken away.
-- The one who objects is named in words, for no account is tied to a person of the organisation.
create table landscape.limit_objection (
  municipality_id uuid not null references platform.municipality (id),
  id uuid not null,
  unit_id uuid not null,
  name text not null,
  position text not null,
  points_then integer not null,
  points_wanted integer check (points_wanted between 0 and 99),
  why text not null,
  made_by uuid not null,
  made_on date not null,
  answer text,
  answered_by uuid,
  answered_on date,
  primary key (municipality_id, id),
  check ((answer is null) = (answered_by is null) and (answer is null) = (answered_on is null)),
  foreign key (municipality_id, unit_id) references organisation.object (municipality_id, id) deferrable initially deferred
);
create index limit_objection_unit on landscape.limit_objection (municipality_id, unit_id);
select platform.protect('landscape.limit_objection');
