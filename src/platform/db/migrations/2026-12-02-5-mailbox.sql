-- Where the mail of example municipalities is laid on an installation that names no mail server: to be read there and
-- sent to nobody. It keeps addresses beside personal links, which no real municipality may: the key below says so, and
-- holds a municipality to being an example for as long as anything lies here.
alter table platform.municipality add unique (id, example);

create table platform.mailbox (
  municipality_id uuid not null,
  id uuid not null,
  example boolean not null default true check (example),
  kind text not null check (kind ~ '^[a-z-]{1,40}$'),
  address text not null check (length(address) <= 254),
  subject text not null check (length(subject) <= 200),
  body text not null check (length(body) <= 100000),
  lang text not null check (lang in ('en', 'da', 'sv', 'fi', 'nb')),
  laid_at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id) references platform.municipality (id),
  foreign key (municipality_id, example) references platform.municipality (id, example)
);
select platform.protect('platform.mailbox');
