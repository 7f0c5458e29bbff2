import type { Verb } from './run/verb.ts'

/** Every verb that works; each is loaded only when asked for, so that a filter starts at once. */
export const VERBS: Readonly<Record<string, () => Promise<{ readonly verb: Verb }>>> = {
  parse: () => import('./parse.ts'),
  cite: () => import('./cite.ts'),
  tasks: () => import('./tasks.ts'),
  check: () => import('./check.ts'),
  proofread: () => import('./proofread.ts'),
  write: () => import('./write.ts'),
  due: () => import('./due.ts'),
  start: () => import('./start.ts'),
  worker: () => import('./run/worker.ts'),
  init: () => import('./init.ts'),
  migrate: () => import('./migrate.ts'),
  backup: () => import('./backup.ts'),
  restore: () => import('./restore.ts'),
  verify: () => import('./verify.ts'),
  doctor: () => import('./doctor.ts'),
  sample: () => import('./sample.ts'),
  import: () => import('./import.ts'),
  export: () => import('./export.ts'),
  report: () => import('./report.ts'),
  gateway: () => import('./gateway.ts'),
  abilities: () => import('./abilities.ts'),
  routes: () => import('./routes.ts'),
}

/** Verbs that belong to Khéo and come with a later part. */
export const LATER: readonly string[] = ['sort-petition', 'classify', 'duplicates']
