-- Why a system has no main contract: an answer, not a gap.
alter table landscape.system_use add column no_main_contract_why text;
