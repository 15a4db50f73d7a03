-- A mail may go to somebody who never signs in: an invited person, of whom the outbox keeps no more than the address.
alter table platform.outbox alter column person_id drop not null;
