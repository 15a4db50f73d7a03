-- A list without numbers knew people by an e-mail or a whole name; where that was corrected since, the first marking
-- of such names did not find it, and it was told as a number.
alter table organisation.external_id no force row level security;
update organisation.external_id set by_name = true
where kind = 'person' and not by_name and valid_from is null and valid_to is null and value ~ '[@[:space:]]';
alter table organisation.external_id force row level security;
