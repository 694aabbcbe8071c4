-- What people call a topic besides its name, and the topics it is linked to. A link is written at
-- one of the two and read at both. They stand in the topic's row, so its forced policies hold for them.

alter table topics
  add column aliases text[] not null default '{}',
  add column related text[] not null default '{}';
