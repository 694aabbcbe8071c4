-- What a document needs of a person besides their name: how to reach them, and where they worked.

create table profiles (
  organisation_id uuid not null,
  person_id uuid not null,
  email text not null default '',
  phone text not null default '',
  place text not null default '',
  links text[] not null default '{}',
  -- [{employer, title, since, until}], the earliest first.
  positions jsonb not null default '[]',
  primary key (organisation_id, person_id),
  foreign key (organisation_id, person_id) references persons on delete cascade
);

alter table profiles enable row level security, force row level security;

create policy tenant on profiles as restrictive using (organisation_id = (select actor_organisation()));
create policy owner_writes on profiles for all using (person_id = (select actor_person()));

grant select, insert, update, delete on profiles to fairwind_actor;
