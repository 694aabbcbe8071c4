-- A person's day is counted in the zone they chose or, without one, in that of their device. What
-- the page has sent until now was the browser's zone, so the column keeps what it holds.

alter table person_settings rename column time_zone to device_time_zone;
alter table person_settings
  alter column device_time_zone drop not null,
  alter column device_time_zone drop default,
  add column time_zone text;
