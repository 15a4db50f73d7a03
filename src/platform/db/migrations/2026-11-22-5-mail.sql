-- Mail on its way. What a message says is here only until it is sent or given up; then the row is emptied, and goes a
-- month later. The checks are the last word on what may stand in a header.
create table platform.outbox (
  municipality_id uuid not null references platform.municipality (id),
  id uuid not null,
  person_id uuid not null references platform.person (id) on delete cascade,
  kind text not null check (kind ~ '^[a-z-]{1,40}$'),
  address text check (length(address) <= 254 and address ~ '^[^[:space:][:cntrl:],;:<>()"]+@[^[:space:][:cntrl:],;:<>()"@]+$'),
  subject text check (length(subject) <= 200 and subject !~ '[[:cntrl:]]'),
  body text check (length(body) <= 100000),
  lang text not null check (lang in ('en', 'da', 'sv', 'fi', 'nb')),
  off_link text check (off_link ~ '^https?://[^[:space:][:cntrl:]<>]+$'),
  created_at timestamptz not null,
  due_at timestamptz not null,
  attempts integer not null default 0,
  sent_at timestamptz,
  given_up_at timestamptz,
  primary key (municipality_id, id),
  check (num_nonnulls(address, subject, body) in (0, 3)),
  check ((address is null) = (num_nonnulls(sent_at, given_up_at) = 1)),
  check (off_link is null or address is not null)
);
select platform.protect('platform.outbox');
create index on platform.outbox (municipality_id, due_at) where address is not null;

-- Who wants to be reminded by mail, and where. The key signs the links in these mails and is new with each address,
-- so that a link in a mail to an old address does nothing.
create table platform.reminder (
  municipality_id uuid not null references platform.municipality (id),
  person_id uuid not null references platform.person (id) on delete cascade,
  address text not null check (length(address) <= 254),
  lang text not null check (lang in ('en', 'da', 'sv', 'fi', 'nb')),
  key bytea not null check (length(key) = 32),
  asked_at timestamptz not null,
  confirmed_at timestamptz,
  -- The Monday of the last week a reminder was written for: never two in one week.
  written_for date,
  primary key (municipality_id, person_id)
);
select platform.protect('platform.reminder');
