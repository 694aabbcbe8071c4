-- Mails that a person asked for, on the days of the week they chose.

alter table person_settings
  add column reminder_address text,
  -- 1 Monday … 7 Sunday.
  add column reminder_days integer[] not null default '{}'
    check (reminder_days <@ array[1, 2, 3, 4, 5, 6, 7]),
  -- The day of the latest mail, so that a restart sends none twice.
  add column reminded_on date;
