-- Two more questions to a plan: what changes if purposes weigh otherwise, and how far two of them go together.
alter table plan.run drop constraint run_kind_check;
alter table plan.run add constraint run_kind_check
  check (kind in ('plan', 'prices', 'relax', 'robust', 'alternatives', 'weights', 'frontier'));
-- How dear it is in this scenario to leave what was approved before it: nothing, or a share of what is usual.
alter table plan.scenario add column keeping text not null default 'usual'
  check (keeping in ('nothing', 'little', 'usual', 'much'));
