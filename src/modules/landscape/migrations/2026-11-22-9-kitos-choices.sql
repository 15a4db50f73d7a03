-- What a municipality says that a choice of KITOS means here, where no table of ours knows it; value in lower case.
create table landscape.kitos_choice (
  municipality_id uuid not null references platform.municipality (id),
  field text not null,
  value text not null,
  code text not null,
  primary key (municipality_id, field, value)
);
select platform.protect('landscape.kitos_choice');
