-- A unit that ends by going into another: which, said by the registration that ends it.
alter table organisation.registration add column successor uuid;
alter table organisation.registration
  add foreign key (municipality_id, successor) references organisation.object (municipality_id, id);
create index on organisation.registration (municipality_id, successor) where successor is not null;
