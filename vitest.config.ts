import { defineConfig } from 'vitest/config'
import { testsWithoutDatabase } from './test/database/needs-database.ts'
import { postgresBinaries } from './test/database/postgres-server.ts'
import { ownTemporaryFolder } from './test/temporary-folder.ts'

ownTemporaryFolder()

const common = { isolate: false, maxWorkers: 2, testTimeout: 120_000, hookTimeout: 180_000 }
const exclude = ['**/node_modules/**', 'build/**', 'data/**', 'test/journeys/**', 'test/database/skipped.test.ts']
const pure = ['libs/**/*.test.ts', 'law/**/*.test.ts', 'kernel/**/*.test.ts', 'tools/**/*.test.ts', 'test/house.test.ts']
const rooms = ['platform', 'org', 'records', 'casework', 'office', 'app', 'sample', 'test']
const withDatabase = rooms.map(room => `${room}/**/*.test.ts`)
const withoutDatabase = [...exclude, 'test/house.test.ts']

const hasPostgres = Boolean(process.env.DATABASE_URL_TEST) || postgresBinaries() !== null
if (!hasPostgres)
  console.warn('SKIPPED: tests on PostgreSQL. No `postgres` with `initdb` found; install it or set DATABASE_URL_TEST.')
const postgres = hasPostgres
  ? {
      include: withDatabase,
      exclude: [...withoutDatabase, ...testsWithoutDatabase(rooms)],
      globalSetup: 'test/database/setup-postgres.ts',
    }
  : { include: ['test/database/skipped.test.ts'], exclude: ['**/node_modules/**'] }

/** Pure rooms run once, and so do tests that open no database; the others run on both databases. */
export default defineConfig({
  test: {
    projects: [
      { test: { ...common, name: 'pure', include: pure, exclude } },
      { test: { ...common, name: 'ui', include: ['ui/**/*.test.{ts,tsx}'], exclude } },
      {
        test: {
          ...common,
          name: 'pglite',
          include: withDatabase,
          exclude: withoutDatabase,
          globalSetup: 'test/database/setup-pglite.ts',
        },
      },
      { test: { ...common, name: 'postgres', ...postgres } },
    ],
  },
})
