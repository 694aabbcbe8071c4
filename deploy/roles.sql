-- The two roles Fairwind logs in as, on a fresh PostgreSQL (15 or newer). Run once by a superuser;
-- the passwords come from psql's variables, see roles.sh. The owner brings the schema up to date and
-- makes the role that every transaction takes on; the application owns nothing.
create role fairwind_owner login createrole password :'owner_password';
create role fairwind_app login noinherit password :'app_password';
create database fairwind owner fairwind_owner;
