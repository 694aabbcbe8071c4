#!/bin/sh
# Run by the PostgreSQL image on the first start.
set -eu
psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" \
  -v owner_password="$OWNER_PASSWORD" -v app_password="$APP_PASSWORD" \
  -f /deploy/roles.sql
