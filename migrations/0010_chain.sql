-- What a person says of the chain: the values a marker comes from, and the strengths, weaknesses
-- and opportunities that a long-term goal stands on, as their assessment words them.

alter table success_markers add column comes_from text[] not null default '{}';
alter table goals add column stands_on jsonb not null default '[]';
