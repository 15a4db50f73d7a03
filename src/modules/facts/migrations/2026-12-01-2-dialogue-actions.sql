-- What the conversation about a round ends in: few actions, each with an owner and a day, at most three by their number.
-- The next round of the same questionnaire shows what became of them.
create table facts.dialogue_action (
  municipality_id uuid not null,
  wave_id uuid not null,
  id uuid not null,
  number smallint not null check (number between 1 and 3),
  text text not null check (length(text) between 1 and 500),
  owner text not null check (length(owner) between 1 and 200),
  due date not null,
  -- The group of questions it belongs to.
  theme text check (length(theme) between 1 and 40),
  done_on date,
  made_by text not null,
  made_at timestamptz not null,
  primary key (municipality_id, id),
  unique (municipality_id, wave_id, number),
  foreign key (municipality_id, wave_id) references facts.wave (municipality_id, id) on delete cascade
);
select platform.protect('facts.dialogue_action');
