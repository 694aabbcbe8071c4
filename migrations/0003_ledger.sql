-- A role that may not change the schema can see which migrations have run, and says so instead of
-- failing later. Names and hashes of public files are nobody's secret.

create policy anyone_reads on migrations for select using (true);
grant select on migrations to fairwind_actor;
