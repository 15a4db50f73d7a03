-- A list without numbers knows a thing by what it is called; a number of the same source takes that name's place.
alter table organisation.external_id add column by_name boolean not null default false;

-- The migration runs for all municipalities at once, as the owner of the tables.
alter table organisation.external_id no force row level security;
alter table organisation.unit no force row level security;
alter table organisation.person no force row level security;
update organisation.external_id e set by_name = true
where kind = 'position' and value like '% | % | %'
  or kind = 'unit' and exists (
    select from organisation.unit u
    where u.municipality_id = e.municipality_id and u.id = e.object_id
      and (e.value = u.name or right(e.value, length(u.name) + 3) = ' / ' || u.name))
  or kind = 'person' and exists (
    select from organisation.person p
    where p.municipality_id = e.municipality_id and p.id = e.object_id
      and e.value in (p.email, p.display, p.given || ' ' || p.family));
alter table organisation.external_id force row level security;
alter table organisation.unit force row level security;
alter table organisation.person force row level security;
