-- What a thing is called in the municipality's other languages; its title is what it is called in the first.
create table landscape.other_name (
  municipality_id uuid not null references platform.municipality (id),
  id uuid not null,
  lang text not null check (lang in ('en', 'da', 'sv', 'fi', 'nb')),
  noun text not null,
  name text not null check (name <> ''),
  primary key (municipality_id, id, lang)
);
create index on landscape.other_name (municipality_id, noun, id);
select platform.protect('landscape.other_name');
