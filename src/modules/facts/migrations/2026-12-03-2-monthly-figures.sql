-- Which statistical offices a municipality wants looked at every month for newer figures. What is fetched is shared.
create table facts.series_monthly (
  municipality_id uuid not null,
  office text not null check (length(office) between 1 and 50),
  since timestamptz not null,
  primary key (municipality_id, office)
);
select platform.protect('facts.series_monthly');
