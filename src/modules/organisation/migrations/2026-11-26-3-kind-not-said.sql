-- A list that does not say what kinds of units it holds leaves that open: not every unit is a department.
alter table organisation.unit drop constraint unit_type_check;
alter table organisation.unit add constraint unit_type_check
  check (type in ('department', 'team', 'institution', 'board', 'not-said'));
