-- The log: what a person did, for whom, and who saw it. What was found in repositories and
-- documents waits as proposals until the person says yes. Titles and deciders stand beside it.

create table evidence (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  day date not null,
  text text not null,
  details text not null default '',
  scope text check (scope in
    ('self', 'teammates', 'team', 'several teams', 'organisation', 'company', 'industry')),
  -- Needs keep earlier states under one id, and topics can be merged: neither is a foreign key.
  need_id uuid,
  topics text[] not null default '{}',
  people text[] not null default '{}',
  seen_by text[] not null default '{}',
  links jsonb not null default '[]',
  confidential boolean not null default false,
  neutral text not null default '',
  source_kind text not null check (source_kind in ('typed', 'git', 'github', 'markdown', 'csv', 'json')),
  source_key text not null default '',
  source_place text not null default '',
  revision integer not null default 1,
  -- The folded words of text and details, made by the application: how a database cuts and folds
  -- words depends on its locale.
  words tsvector not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, person_id) references persons on delete cascade
);
create index evidence_by_day on evidence (organisation_id, person_id, day desc, id desc);
create index evidence_by_words on evidence using gin (words);
create unique index evidence_found_once on evidence (organisation_id, person_id, source_kind, source_key)
  where source_key <> '';

-- What an entry said before each change.
create table evidence_history (
  organisation_id uuid not null,
  evidence_id uuid not null,
  revision integer not null,
  person_id uuid not null,
  changed_on date not null,
  state jsonb not null,
  primary key (organisation_id, evidence_id, revision),
  foreign key (organisation_id, evidence_id) references evidence on delete cascade,
  foreign key (organisation_id, person_id) references persons on delete cascade
);

create table evidence_attachments (
  organisation_id uuid not null,
  id uuid not null,
  evidence_id uuid not null,
  person_id uuid not null,
  name text not null,
  content text not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, evidence_id) references evidence on delete cascade,
  foreign key (organisation_id, person_id) references persons on delete cascade
);
create index evidence_attachments_by_entry on evidence_attachments (organisation_id, evidence_id);

-- A piece that was found, until the person accepts it; one they declined is not offered again.
create table proposals (
  organisation_id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('git', 'github', 'markdown', 'csv', 'json')),
  key text not null,
  candidate jsonb not null,
  declined boolean not null default false,
  found_on date not null,
  primary key (organisation_id, person_id, kind, key),
  foreign key (organisation_id, person_id) references persons on delete cascade
);

-- A source that was read: what it held besides, and where to go on.
create table sources (
  organisation_id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('git', 'github', 'markdown', 'csv', 'json')),
  name text not null,
  read_on date not null,
  left_out jsonb not null default '[]',
  go_on text not null default '',
  primary key (organisation_id, person_id, kind, name),
  foreign key (organisation_id, person_id) references persons on delete cascade
);

-- The people who decide about a person's level, as the person sees it.
create table deciders (
  organisation_id uuid not null,
  person_id uuid not null,
  position integer not null,
  name text not null,
  primary key (organisation_id, person_id, position),
  foreign key (organisation_id, person_id) references persons on delete cascade
);

alter table evidence enable row level security, force row level security;
alter table evidence_history enable row level security, force row level security;
alter table evidence_attachments enable row level security, force row level security;
alter table proposals enable row level security, force row level security;
alter table sources enable row level security, force row level security;
alter table deciders enable row level security, force row level security;

create policy tenant on evidence as restrictive using (organisation_id = (select actor_organisation()));
create policy tenant on evidence_history as restrictive using (organisation_id = (select actor_organisation()));
create policy tenant on evidence_attachments as restrictive using (organisation_id = (select actor_organisation()));
create policy tenant on proposals as restrictive using (organisation_id = (select actor_organisation()));
create policy tenant on sources as restrictive using (organisation_id = (select actor_organisation()));
create policy tenant on deciders as restrictive using (organisation_id = (select actor_organisation()));

create policy owner_writes on evidence for all using (person_id = (select actor_person()));
create policy owner_writes on evidence_history for all using (person_id = (select actor_person()));
create policy owner_writes on evidence_attachments for all using (person_id = (select actor_person()));
create policy owner_writes on proposals for all using (person_id = (select actor_person()));
create policy owner_writes on sources for all using (person_id = (select actor_person()));
create policy owner_writes on deciders for all using (person_id = (select actor_person()));

grant select, insert, update, delete on
  evidence, evidence_history, evidence_attachments, proposals, sources, deciders
to fairwind_actor;
