-- Whoever wrote an objection down may withdraw it as long as nobody has answered; it stays to be read.
alter table landscape.limit_objection add column withdrawn_on date,
  add constraint limit_objection_one_end check (withdrawn_on is null or answer is null);
