-- Looking back: questions and what was answered, what a person values, sorted anew each year, and
-- dated assessments of oneself. An entry of the log may say whether it gave energy or took it.

-- A person's own questions; those that come along are named in the source.
create table reflection_prompts (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  text text not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, person_id) references persons on delete cascade
);

-- At most one answer to a question on a day. “I don't know yet” is one, without words.
create table reflections (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  -- The name of a question that comes along, or the id of an own one.
  prompt text not null,
  -- How the question read that day: it may be reworded or removed later.
  asked text not null,
  day date not null,
  answer text not null default '',
  not_yet boolean not null default false,
  revision integer not null default 1,
  primary key (organisation_id, id),
  unique (organisation_id, person_id, prompt, day),
  check (not_yet = (answer = '')),
  foreign key (organisation_id, person_id) references persons on delete cascade
);

-- What is being written, kept as it is typed.
create table reflection_drafts (
  organisation_id uuid not null,
  person_id uuid not null,
  prompt text not null,
  text text not null,
  primary key (organisation_id, person_id, prompt),
  foreign key (organisation_id, person_id) references persons on delete cascade
);

-- After how many months a question comes up again; null: never by itself.
create table reflection_settings (
  organisation_id uuid not null,
  person_id uuid not null,
  not_yet_months integer check (not_yet_months between 1 and 60),
  answered_months integer check (answered_months between 1 and 60),
  primary key (organisation_id, person_id),
  foreign key (organisation_id, person_id) references persons on delete cascade
);

-- Value cards laid on piles; ranked is empty while the sort goes on.
create table value_sorts (
  organisation_id uuid not null,
  person_id uuid not null,
  day date not null,
  ranked text[] not null default '{}',
  piles jsonb not null,
  primary key (organisation_id, person_id, day),
  foreign key (organisation_id, person_id) references persons on delete cascade
);

create table assessments (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  day date not null,
  items jsonb not null,
  revision integer not null default 1,
  primary key (organisation_id, id),
  unique (organisation_id, person_id, day),
  foreign key (organisation_id, person_id) references persons on delete cascade
);

-- -2 takes a lot … 2 gives a lot; null while the person has not said.
alter table evidence add column energy smallint check (energy between -2 and 2);

alter table reflection_prompts enable row level security, force row level security;
alter table reflections enable row level security, force row level security;
alter table reflection_drafts enable row level security, force row level security;
alter table reflection_settings enable row level security, force row level security;
alter table value_sorts enable row level security, force row level security;
alter table assessments enable row level security, force row level security;

create policy tenant on reflection_prompts as restrictive using (organisation_id = (select actor_organisation()));
create policy tenant on reflections as restrictive using (organisation_id = (select actor_organisation()));
create policy tenant on reflection_drafts as restrictive using (organisation_id = (select actor_organisation()));
create policy tenant on reflection_settings as restrictive using (organisation_id = (select actor_organisation()));
create policy tenant on value_sorts as restrictive using (organisation_id = (select actor_organisation()));
create policy tenant on assessments as restrictive using (organisation_id = (select actor_organisation()));

create policy owner_writes on reflection_prompts for all using (person_id = (select actor_person()));
create policy owner_writes on reflections for all using (person_id = (select actor_person()));
create policy owner_writes on reflection_drafts for all using (person_id = (select actor_person()));
create policy owner_writes on reflection_settings for all using (person_id = (select actor_person()));
create policy owner_writes on value_sorts for all using (person_id = (select actor_person()));
create policy owner_writes on assessments for all using (person_id = (select actor_person()));

grant select, insert, update, delete on
  reflection_prompts, reflections, reflection_drafts, reflection_settings, value_sorts, assessments
to fairwind_actor;
