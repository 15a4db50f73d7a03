-- Not every run searches a plan: some ask what easing is worth, what would make a plan possible, or what is nearly as
-- good. What such a run has found out stands in `told`, whole each time it is written.
alter table plan.run add column kind text not null default 'plan'
  check (kind in ('plan', 'prices', 'relax', 'robust', 'alternatives'));
alter table plan.run add column told jsonb;
