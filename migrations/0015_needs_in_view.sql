-- Whose needs a person looks at: those of their team and of the organisation, or all. A need names
-- its team in words, as an opportunity does; an empty team is the whole organisation.

alter table needs add column team text not null default '';
alter table person_settings add column needs_in_view text not null default 'team'
  check (needs_in_view in ('team', 'company'));
