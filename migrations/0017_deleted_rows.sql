-- What a deletion changed, row by row, for a day: undoing it puts every row back as it was, with its
-- id and whatever hung on it. Tables record this themselves, so no operation lists what it deletes.

create table deleted_rows (
  organisation_id uuid not null,
  -- Whoever deleted, and no other, reads and undoes it.
  person_id uuid not null,
  deletion_id uuid not null,
  -- Counted within its transaction: a sequence would not be copied with the rows of a backup.
  position int not null,
  deleted_at timestamptz not null default now(),
  table_name text not null,
  -- Null for a row that was added.
  before jsonb,
  -- Null for a row that was deleted.
  after jsonb,
  primary key (organisation_id, deletion_id, position),
  check (num_nonnulls(before, after) > 0),
  foreign key (organisation_id, person_id) references persons on delete cascade
);
create index deleted_rows_by_age on deleted_rows (organisation_id, person_id, deleted_at);

alter table deleted_rows enable row level security, force row level security;
create policy tenant on deleted_rows as restrictive using (organisation_id = (select actor_organisation()));
create policy owner_writes on deleted_rows for all using (person_id = (select actor_person()));
grant select, insert, delete on deleted_rows to fairwind_actor;

-- From here on, the transaction is a deletion that can be undone.
create function record_deletion(deletion uuid) returns void language plpgsql as $$
begin
  execute format('set local fairwind.deletion_id = %L', deletion);
  set local fairwind.rows_recorded = 0;
end
$$;

-- A row of somebody else, which a foreign key deletes too, is nothing for the actor to keep.
create function keep_changed_row() returns trigger language plpgsql as $$
declare
  before jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
  after jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
  changed jsonb := coalesce(before, after);
  next int := current_setting('fairwind.rows_recorded')::int + 1;
begin
  if coalesce(changed ->> 'person_id', changed ->> 'owner_id', actor_person()::text) = actor_person()::text then
    execute format('set local fairwind.rows_recorded = %s', next);
    insert into deleted_rows (organisation_id, person_id, deletion_id, position, table_name, before, after)
    values (actor_organisation(), actor_person(), current_setting('fairwind.deletion_id')::uuid, next, tg_table_name, before, after);
  end if;
  return null;
end
$$;

do $$
declare
  recorded text;
begin
  foreach recorded in array array[
    'wants', 'grants', 'needs', 'opportunities', 'opportunity_topics', 'person_values',
    'evidence', 'evidence_history', 'evidence_attachments',
    'ladders', 'ladder_versions', 'shown_expectations', 'titles', 'decision_makers', 'packets',
    'goals', 'goal_history', 'goal_readings', 'goal_reviews', 'success_markers',
    'reflections', 'reflection_prompts', 'reflection_drafts', 'value_sorts', 'assessments'
  ] loop
    -- A row is recorded first, and then what a foreign key deletes with it: undoing keeps that order.
    execute format(
      'create trigger undo_keeps_row after insert or update or delete on %I for each row
       when (current_setting(''fairwind.deletion_id'', true) <> '''') execute function keep_changed_row()',
      recorded);
  end loop;
end
$$;

-- A ladder of the organisation took along what other people had said of it, which its lead can
-- neither see nor bring back. Without the ladder, nothing reads those rows.
alter table shown_expectations drop constraint shown_expectations_organisation_id_ladder_id_fkey;
