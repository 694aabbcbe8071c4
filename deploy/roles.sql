-- The two roles Fairwind logs in as, on a fresh PostgreSQL (15 or newer). Run once by a superuser;
-- the passwords come from psql's variables, see roles.sh. The owner brings the schema up to date and
-- makes the role that every transaction takes on; the application owns nothing.
create role fairwind_owner login createrole password :'owner_password';
create role fairwind_app login noinherit password :'app_password';
create database fairwind owner fairwind_owner;

-- Nothing but the owner may change settings from inside a statement: a context is part of who acts.
\connect fairwind
revoke execute on function set_config(text, text, boolean) from public;
grant execute on function set_config(text, text, boolean) to fairwind_owner;

-- Lets a full-text search use its index under the policies.
alter function ts_match_vq(tsvector, tsquery) leakproof;

-- Only for “fairwind backup” on the server itself, which reads every record:
-- alter role fairwind_owner bypassrls;
