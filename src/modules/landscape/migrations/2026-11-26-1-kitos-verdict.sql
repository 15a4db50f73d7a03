-- Whether KITOS counts a contract or a system use as valid, and the day it last said so otherwise than before: kept
-- beside our own answer, which is never stored.
alter table landscape.kitos_record
  add column valid boolean,
  add column valid_on date;
