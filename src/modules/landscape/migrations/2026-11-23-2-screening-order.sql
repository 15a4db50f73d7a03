-- Of two screenings of one day the later counts: ids of the same millisecond do not say which that is.
alter table landscape.screening add column recorded_at timestamptz not null default clock_timestamp();
