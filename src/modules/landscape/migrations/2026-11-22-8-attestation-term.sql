-- How many months a municipality lets an attestation hold; without a row our guess of twelve does.
create table landscape.attestation_term (
  municipality_id uuid not null references platform.municipality (id),
  months integer not null check (months between 1 and 60),
  primary key (municipality_id)
);
select platform.protect('landscape.attestation_term');
