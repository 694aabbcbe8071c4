-- Goals with what was read off them, the looks taken at them, and what they said before; what
-- success means to a person; and how many hours they grant. An entry of the log may serve a goal.

create table success_markers (
  organisation_id uuid not null,
  person_id uuid not null,
  position integer not null,
  name text not null,
  -- Out of 100 over all markers of a person.
  weight integer not null check (weight between 0 and 100),
  means text not null default '',
  primary key (organisation_id, person_id, position),
  unique (organisation_id, person_id, name),
  foreign key (organisation_id, person_id) references persons on delete cascade
);

create table goals (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  term text not null check (term in ('long', 'short')),
  text text not null,
  why text not null default '',
  markers text[] not null default '{}',
  serves uuid,
  topics text[] not null default '{}',
  starts date not null,
  due date,
  measure jsonb not null,
  hours double precision check (hours > 0),
  confidence integer check (confidence between 0 and 10),
  after uuid[] not null default '{}',
  if_then jsonb not null default '[]',
  review_every integer not null check (review_every between 1 and 52),
  status text not null check (status in ('active', 'paused', 'dropped', 'done')),
  closed_on date,
  took_hours double precision check (took_hours >= 0),
  revision integer not null default 1,
  primary key (organisation_id, id),
  check (starts <= due),
  check (serves <> id),
  foreign key (organisation_id, person_id) references persons on delete cascade,
  foreign key (organisation_id, serves) references goals deferrable initially deferred
);
create index goals_by_person on goals (organisation_id, person_id, status);

create table goal_history (
  organisation_id uuid not null,
  goal_id uuid not null,
  revision integer not null,
  person_id uuid not null,
  changed_on date not null,
  because text not null default '',
  state jsonb not null,
  primary key (organisation_id, goal_id, revision),
  foreign key (organisation_id, goal_id) references goals on delete cascade,
  foreign key (organisation_id, person_id) references persons on delete cascade
);

create table goal_readings (
  organisation_id uuid not null,
  goal_id uuid not null,
  day date not null,
  person_id uuid not null,
  value double precision not null,
  primary key (organisation_id, goal_id, day),
  foreign key (organisation_id, goal_id) references goals on delete cascade,
  foreign key (organisation_id, person_id) references persons on delete cascade
);

create table goal_reviews (
  organisation_id uuid not null,
  id uuid not null,
  goal_id uuid not null,
  person_id uuid not null,
  day date not null,
  moved text not null default '',
  learned text not null default '',
  sustainable text not null default '',
  decision text not null check (decision in ('keep', 'adjust', 'pause', 'drop', 'done')),
  outcome integer check (outcome between -2 and 2),
  primary key (organisation_id, id),
  foreign key (organisation_id, goal_id) references goals on delete cascade,
  foreign key (organisation_id, person_id) references persons on delete cascade
);
create index goal_reviews_by_goal on goal_reviews (organisation_id, goal_id, day);

create table person_settings (
  organisation_id uuid not null,
  person_id uuid not null,
  hours_a_week double precision not null default 4 check (hours_a_week between 0 and 80),
  time_zone text not null default 'UTC',
  -- SHA-256 of the secret in the address of the calendar; null while there is none.
  calendar_key text,
  primary key (organisation_id, person_id),
  foreign key (organisation_id, person_id) references persons on delete cascade
);

alter table evidence add column goal_id uuid;

alter table success_markers enable row level security, force row level security;
alter table goals enable row level security, force row level security;
alter table goal_history enable row level security, force row level security;
alter table goal_readings enable row level security, force row level security;
alter table goal_reviews enable row level security, force row level security;
alter table person_settings enable row level security, force row level security;

create policy tenant on success_markers as restrictive using (organisation_id = (select actor_organisation()));
create policy tenant on goals as restrictive using (organisation_id = (select actor_organisation()));
create policy tenant on goal_history as restrictive using (organisation_id = (select actor_organisation()));
create policy tenant on goal_readings as restrictive using (organisation_id = (select actor_organisation()));
create policy tenant on goal_reviews as restrictive using (organisation_id = (select actor_organisation()));
create policy tenant on person_settings as restrictive using (organisation_id = (select actor_organisation()));

create policy owner_writes on success_markers for all using (person_id = (select actor_person()));
create policy owner_writes on goals for all using (person_id = (select actor_person()));
create policy owner_writes on goal_history for all using (person_id = (select actor_person()));
create policy owner_writes on goal_readings for all using (person_id = (select actor_person()));
create policy owner_writes on goal_reviews for all using (person_id = (select actor_person()));
create policy owner_writes on person_settings for all using (person_id = (select actor_person()));

grant select, insert, update, delete on
  success_markers, goals, goal_history, goal_readings, goal_reviews, person_settings
to fairwind_actor;
