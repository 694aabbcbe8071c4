-- The topic tree, and what points at it: wants, needs, opportunities. Values stand beside wants.
--
-- Wants and needs keep their earlier states: each row holds from `since` to the day before
-- `until`, and the row that still holds has no `until`. That is what history is drawn from.

create table topics (
  organisation_id uuid not null references organisations on delete cascade,
  id text not null,
  parent_id text,
  -- A topic a person added for themselves; null for one of the organisation.
  owner_id uuid,
  name text not null,
  meaning text not null default '',
  -- What points at a merged topic means this one. Nothing that points at it is rewritten, so a
  -- lead can merge topics that other people's private wants point at.
  merged_into text,
  revision integer not null default 1,
  primary key (organisation_id, id),
  check (parent_id <> id),
  check (merged_into <> id),
  foreign key (organisation_id, merged_into) references topics deferrable initially deferred,
  foreign key (organisation_id, parent_id) references topics deferrable initially deferred,
  foreign key (organisation_id, owner_id) references persons on delete cascade
);
create index topics_by_parent on topics (organisation_id, parent_id);
create index topics_by_merge on topics (organisation_id, merged_into) where merged_into is not null;

create table wants (
  organisation_id uuid not null,
  id uuid not null,
  since date not null,
  until date,
  person_id uuid not null,
  topic_id text not null,
  enthusiasm double precision not null check (enthusiasm between 0 and 1),
  flexibility double precision not null check (flexibility between 0 and 1),
  hours double precision check (hours between 0 and 80),
  belief text check (belief in ('none', 'low', 'medium', 'high', 'critical')),
  revision integer not null default 1,
  primary key (organisation_id, id, since),
  check (since < until),
  foreign key (organisation_id, person_id) references persons on delete cascade,
  foreign key (organisation_id, topic_id) references topics deferrable initially deferred
);
create unique index wants_held_once on wants (organisation_id, person_id, topic_id) where until is null;
create index wants_by_person on wants (organisation_id, person_id, since);
create index wants_by_topic on wants (organisation_id, topic_id);

create table person_values (
  organisation_id uuid not null,
  person_id uuid not null,
  rank integer not null,
  name text not null,
  primary key (organisation_id, person_id, rank),
  foreign key (organisation_id, person_id) references persons on delete cascade
);

create table needs (
  organisation_id uuid not null references organisations on delete cascade,
  id uuid not null,
  since date not null,
  until date,
  topic_id text not null,
  priority text not null check (priority in ('none', 'low', 'medium', 'high', 'critical')),
  why text not null default '',
  starts date,
  ends date,
  owner text not null default '',
  revision integer not null default 1,
  primary key (organisation_id, id, since),
  check (since < until),
  check (starts <= ends),
  foreign key (organisation_id, topic_id) references topics deferrable initially deferred
);
create unique index needs_declared_once on needs (organisation_id, topic_id, starts)
  nulls not distinct where until is null;
create index needs_by_topic on needs (organisation_id, topic_id);

create table opportunities (
  organisation_id uuid not null references organisations on delete cascade,
  id uuid not null,
  title text not null,
  about text not null default '',
  scope text not null check (scope in
    ('self', 'teammates', 'team', 'several teams', 'organisation', 'company', 'industry')),
  team text not null default '',
  starts date,
  ends date,
  status text not null check (status in ('open', 'taken')),
  revision integer not null default 1,
  primary key (organisation_id, id),
  unique (organisation_id, title),
  check (starts <= ends)
);

create table opportunity_topics (
  organisation_id uuid not null,
  opportunity_id uuid not null,
  position integer not null,
  topic_id text not null,
  primary key (organisation_id, opportunity_id, topic_id),
  foreign key (organisation_id, opportunity_id) references opportunities on delete cascade,
  foreign key (organisation_id, topic_id) references topics deferrable initially deferred
);
create index opportunity_topics_by_topic on opportunity_topics (organisation_id, topic_id);

alter table topics enable row level security, force row level security;
alter table wants enable row level security, force row level security;
alter table person_values enable row level security, force row level security;
alter table needs enable row level security, force row level security;
alter table opportunities enable row level security, force row level security;
alter table opportunity_topics enable row level security, force row level security;

create policy tenant on topics as restrictive using (organisation_id = (select actor_organisation()));
create policy tenant on wants as restrictive using (organisation_id = (select actor_organisation()));
create policy tenant on person_values as restrictive using (organisation_id = (select actor_organisation()));
create policy tenant on needs as restrictive using (organisation_id = (select actor_organisation()));
create policy tenant on opportunities as restrictive using (organisation_id = (select actor_organisation()));
create policy tenant on opportunity_topics as restrictive using (organisation_id = (select actor_organisation()));

-- A want is its owner's, and whoever's it was shown to.
create policy owner_writes on wants for all using (person_id = (select actor_person()));
create policy granted_read on wants for select using (
  id in (select g.item_id from grants g
         where g.organisation_id = (select actor_organisation()) and g.item_kind = 'want')
);
-- In plpgsql, so that the policies of wants and grants do not unfold into each other.
create function actor_owns_want(want uuid) returns boolean language plpgsql stable as $$
begin
  return exists (
    select from wants
    where organisation_id = actor_organisation() and id = want and person_id = actor_person()
  );
end
$$;

create policy owner_gives on grants for insert with check (
  owner_id = (select actor_person()) and item_kind = 'want' and actor_owns_want(item_id)
);

create policy owner_writes on person_values for all using (person_id = (select actor_person()));

-- The organisation's topics are for its members, and its leads tend them. A person's own topic is
-- seen by its owner, and with a want that was shown.
create policy members_read on topics for select using (
  owner_id is null
  or owner_id = (select actor_person())
  or id in (select w.topic_id from wants w where w.organisation_id = (select actor_organisation()))
);
create policy owner_writes on topics for all using (owner_id = (select actor_person()));
create policy leads_write on topics for all using (owner_id is null and (select actor_leads()));

create policy members_read on needs for select using (true);
create policy leads_write on needs for all using ((select actor_leads()));
create policy members_read on opportunities for select using (true);
create policy leads_write on opportunities for all using ((select actor_leads()));
create policy members_read on opportunity_topics for select using (true);
create policy leads_write on opportunity_topics for all using ((select actor_leads()));

grant select, insert, update, delete on
  topics, wants, person_values, needs, opportunities, opportunity_topics
to fairwind_actor;
