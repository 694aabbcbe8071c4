-- Ladders, each version kept as it was; the titles a person has had; which entries show which
-- expectation; and packets, the documents made from a record.

create table ladders (
  organisation_id uuid not null references organisations on delete cascade,
  id uuid not null,
  -- A ladder a person brought for themselves; null for one of the organisation.
  owner_id uuid,
  name text not null,
  -- The version that holds today.
  version integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, owner_id) references persons on delete cascade
);

create table ladder_versions (
  organisation_id uuid not null,
  ladder_id uuid not null,
  version integer not null,
  owner_id uuid,
  made_on date not null,
  note text not null default '',
  content jsonb not null,
  primary key (organisation_id, ladder_id, version),
  foreign key (organisation_id, ladder_id) references ladders on delete cascade,
  foreign key (organisation_id, owner_id) references persons on delete cascade
);

create table titles (
  organisation_id uuid not null,
  person_id uuid not null,
  since date not null,
  title text not null,
  ladder_id uuid,
  level text,
  primary key (organisation_id, person_id, since),
  check (num_nonnulls(ladder_id, level) <> 1),
  foreign key (organisation_id, person_id) references persons on delete cascade
);

create table shown_expectations (
  organisation_id uuid not null,
  ladder_id uuid not null,
  expectation text not null,
  evidence_id uuid not null,
  person_id uuid not null,
  primary key (organisation_id, ladder_id, expectation, evidence_id),
  foreign key (organisation_id, ladder_id) references ladders on delete cascade,
  foreign key (organisation_id, evidence_id) references evidence on delete cascade,
  foreign key (organisation_id, person_id) references persons on delete cascade
);
create index shown_expectations_by_entry on shown_expectations (organisation_id, evidence_id);

create table packets (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('brag', 'promotion', 'cv')),
  audience text not null check (audience in ('inside', 'outside')),
  title text not null,
  made_on date not null,
  content jsonb not null,
  revision integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, person_id) references persons on delete cascade
);
create index packets_by_person on packets (organisation_id, person_id, made_on desc);

alter table ladders enable row level security, force row level security;
alter table ladder_versions enable row level security, force row level security;
alter table titles enable row level security, force row level security;
alter table shown_expectations enable row level security, force row level security;
alter table packets enable row level security, force row level security;

create policy tenant on ladders as restrictive using (organisation_id = (select actor_organisation()));
create policy tenant on ladder_versions as restrictive using (organisation_id = (select actor_organisation()));
create policy tenant on titles as restrictive using (organisation_id = (select actor_organisation()));
create policy tenant on shown_expectations as restrictive using (organisation_id = (select actor_organisation()));
create policy tenant on packets as restrictive using (organisation_id = (select actor_organisation()));

create policy members_read on ladders for select
  using (owner_id is null or owner_id = (select actor_person()));
create policy owner_writes on ladders for all using (owner_id = (select actor_person()));
create policy leads_write on ladders for all using (owner_id is null and (select actor_leads()));
create policy members_read on ladder_versions for select
  using (owner_id is null or owner_id = (select actor_person()));
create policy owner_writes on ladder_versions for all using (owner_id = (select actor_person()));
create policy leads_write on ladder_versions for all using (owner_id is null and (select actor_leads()));

create policy owner_writes on titles for all using (person_id = (select actor_person()));
create policy owner_writes on shown_expectations for all using (person_id = (select actor_person()));
create policy owner_writes on packets for all using (person_id = (select actor_person()));

grant select, insert, update, delete on
  ladders, ladder_versions, titles, shown_expectations, packets
to fairwind_actor;
