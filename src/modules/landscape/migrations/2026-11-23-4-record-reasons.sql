-- What art. 30 lets a record say instead of an answer, and which data of whom.
alter table landscape.processing
  add column pairs text,
  add column retention_not_possible text,
  add column security_not_described text,
  add column not_applicable text,
  add column offences text check (offences in ('yes', 'no', 'unknown', 'undecided', 'not-relevant', 'partly', 'not-asked')),
  add column offences_authority text;
