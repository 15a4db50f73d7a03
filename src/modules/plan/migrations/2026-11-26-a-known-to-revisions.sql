-- What the municipality itself said when a revision was made, written with the revision that looked: who goes back to
-- one is told only what was said differently since. Revisions made before this keep none of it.
alter table plan.scenario_revision add column known jsonb;
