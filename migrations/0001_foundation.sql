-- Who there is, who acts, and who may see what. Every later table follows the same rules:
-- the organisation's id comes first in each key, row-level security is forced, one restrictive
-- policy keeps organisations apart, and permissive policies say who sees what within one.

do $$
begin
  create role fairwind_actor nologin;
exception when duplicate_object then null;
end
$$;

do $$
begin
  execute format('grant fairwind_actor to %I', current_user);
end
$$;

grant usage on schema public to fairwind_actor;

-- A statement must not be able to change who acts: the context is set before the role is taken on.
-- Needs a superuser, as the embedded database has. On a server the application logs in as a role
-- without rights of its own, so that there is nothing to go back to.
do $$
begin
  revoke execute on function pg_catalog.set_config(text, text, boolean) from public;
exception when insufficient_privilege then null;
end
$$;

create function actor_organisation() returns uuid language sql stable
  return nullif(current_setting('fairwind.organisation_id', true), '')::uuid;

create function actor_person() returns uuid language sql stable
  return nullif(current_setting('fairwind.person_id', true), '')::uuid;

create table organisations (
  organisation_id uuid primary key,
  name text not null,
  about text not null default '',
  kind text not null check (kind in ('private', 'company', 'demo'))
);

create table persons (
  organisation_id uuid not null references organisations on delete cascade,
  id uuid not null,
  handle text not null,
  name text not null,
  primary key (organisation_id, id),
  unique (organisation_id, handle)
);

create table teams (
  organisation_id uuid not null references organisations on delete cascade,
  id text not null,
  name text not null,
  about text not null default '',
  primary key (organisation_id, id)
);

create table memberships (
  organisation_id uuid not null,
  person_id uuid not null,
  role text not null check (role in ('engineer', 'manager', 'lead', 'administrator')),
  title text not null default '',
  team_id text,
  manager_id uuid,
  joined date,
  primary key (organisation_id, person_id),
  foreign key (organisation_id, person_id) references persons on delete cascade,
  foreign key (organisation_id, team_id) references teams deferrable initially deferred,
  foreign key (organisation_id, manager_id) references persons deferrable initially deferred
);

-- One thing, shown by its owner to one person or to one team.
create table grants (
  organisation_id uuid not null,
  id uuid not null,
  owner_id uuid not null,
  item_kind text not null check (item_kind in ('want')),
  item_id uuid not null,
  grantee_id uuid,
  team_id text,
  primary key (organisation_id, id),
  unique nulls not distinct (organisation_id, item_kind, item_id, grantee_id, team_id),
  check (num_nonnulls(grantee_id, team_id) = 1),
  foreign key (organisation_id, owner_id) references persons on delete cascade,
  foreign key (organisation_id, grantee_id) references persons on delete cascade,
  foreign key (organisation_id, team_id) references teams on delete cascade
);
create index grants_by_grantee on grants (organisation_id, grantee_id, item_kind, item_id);
create index grants_by_team on grants (organisation_id, team_id) where team_id is not null;

-- Which person uses this installation when there is no login. One row at the most.
create table installation (
  organisation_id uuid primary key,
  person_id uuid not null,
  only_one boolean not null default true unique check (only_one),
  foreign key (organisation_id, person_id) references persons on delete cascade
);

-- Written in plpgsql so that a policy may ask it without the planner unfolding it into itself.
create function actor_leads() returns boolean language plpgsql stable as $$
begin
  return exists (
    select from memberships
    where organisation_id = actor_organisation() and person_id = actor_person() and role = 'lead'
  );
end
$$;

-- An organisation without any member is being founded: its founder may write the first rows.
create function organisation_is_new() returns boolean language plpgsql stable as $$
begin
  return not exists (select from memberships where organisation_id = actor_organisation());
end
$$;

alter table organisations enable row level security, force row level security;
alter table persons enable row level security, force row level security;
alter table teams enable row level security, force row level security;
alter table memberships enable row level security, force row level security;
alter table grants enable row level security, force row level security;
alter table installation enable row level security, force row level security;

create policy tenant on organisations as restrictive using (organisation_id = (select actor_organisation()));
create policy tenant on persons as restrictive using (organisation_id = (select actor_organisation()));
create policy tenant on teams as restrictive using (organisation_id = (select actor_organisation()));
create policy tenant on memberships as restrictive using (organisation_id = (select actor_organisation()));
create policy tenant on grants as restrictive using (organisation_id = (select actor_organisation()));

create policy members_read on organisations for select using (true);
create policy founder_adds on organisations for insert with check ((select organisation_is_new()));
create policy leads_change on organisations for update using ((select actor_leads()));
create policy leads_remove on organisations for delete using ((select actor_leads()));

create policy members_read on persons for select using (true);
create policy leads_add on persons for insert
  with check ((select actor_leads()) or (select organisation_is_new()));
create policy self_changes on persons for update using (id = (select actor_person()));

create policy members_read on teams for select using (true);
create policy leads_write on teams for all using ((select actor_leads()))
  with check ((select actor_leads()) or (select organisation_is_new()));

create policy members_read on memberships for select using (true);
create policy leads_add on memberships for insert
  with check ((select actor_leads()) or (select organisation_is_new()));
create policy leads_change on memberships for update using ((select actor_leads()));
create policy leads_remove on memberships for delete using ((select actor_leads()));

-- A grant is seen by whoever gave it and whoever it was given to; only an owner gives or takes back.
create policy giver_and_receiver_read on grants for select using (
  owner_id = (select actor_person())
  or grantee_id = (select actor_person())
  or team_id = (
    select m.team_id from memberships m
    where m.organisation_id = (select actor_organisation()) and m.person_id = (select actor_person())
  )
);
create policy owner_takes_back on grants for delete using (owner_id = (select actor_person()));

-- Read before there is an actor, so that one can be found.
create policy anyone_reads on installation for select using (true);
create policy founder_adds on installation for insert
  with check (organisation_id = (select actor_organisation()) and person_id = (select actor_person()));

grant select, insert, update, delete on organisations, teams, memberships to fairwind_actor;
grant select, insert, update on persons to fairwind_actor;
grant select, insert, delete on grants to fairwind_actor;
grant select, insert on installation to fairwind_actor;
