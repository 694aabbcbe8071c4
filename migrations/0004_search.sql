-- Under a policy, PostgreSQL uses the index of a full-text search only when the operator `@@` is
-- known to keep what it sees to itself; otherwise each row is read (docs/decisions/0012). Needs a
-- superuser, as the embedded database has; on a server an administrator says it once.

do $$
begin
  alter function pg_catalog.ts_match_vq(tsvector, tsquery) leakproof;
exception when insufficient_privilege then null;
end
$$;
