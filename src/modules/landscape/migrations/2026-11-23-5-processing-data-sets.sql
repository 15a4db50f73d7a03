-- Which data sets an activity uses.
create table landscape.processing_data_sets (
  municipality_id uuid not null,
  owner_id uuid not null,
  target_id uuid not null,
  primary key (municipality_id, owner_id, target_id),
  foreign key (municipality_id, owner_id) references landscape.processing (municipality_id, id) on delete cascade deferrable initially deferred,
  foreign key (municipality_id, target_id) references landscape.data_set (municipality_id, id) deferrable initially deferred
);
select platform.protect('landscape.processing_data_sets');
create index on landscape.processing_data_sets (municipality_id, target_id);
