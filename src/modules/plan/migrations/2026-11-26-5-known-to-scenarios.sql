-- What the municipality itself said when it was last looked at for a scenario of its own: only what it has said
-- differently since is taken in by the next search, and what was changed in the scenario on purpose stays. Null for
-- one of a file, and where it is to be taken from the portfolio it all began with.
alter table plan.scenario add column known jsonb;
