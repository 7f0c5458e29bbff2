import { backupCheck } from './backups.ts'
import type { Check } from './check.ts'
import {
  databaseCheck,
  dataFolderCheck,
  filesCheck,
  keysCheck,
  mailCheck,
  migrationsCheck,
  nodeCheck,
  pagesCheck,
  spaceCheck,
} from './machine.ts'
import { schemaCheck } from './schema.ts'
import { clockCheck, jobsCheck, workCheck } from './work.ts'

/** What `kheo doctor` looks at, in this order. */
export const checks: readonly Check[] = [
  nodeCheck,
  databaseCheck,
  migrationsCheck,
  schemaCheck,
  keysCheck,
  dataFolderCheck,
  spaceCheck,
  filesCheck,
  clockCheck,
  workCheck,
  jobsCheck,
  backupCheck,
  mailCheck,
  pagesCheck,
]
