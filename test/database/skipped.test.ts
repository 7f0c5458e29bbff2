import { test } from 'vitest'

// The whole project when no PostgreSQL is found: said aloud, not passed over.
// oxlint-disable-next-line vitest/no-disabled-tests
test.skip('PostgreSQL: SKIPPED, no `postgres` and `initdb` found in /usr/lib/postgresql or on PATH and no DATABASE_URL_TEST given', () =>
  undefined)
