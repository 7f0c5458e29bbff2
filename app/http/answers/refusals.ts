import { problem, type Problem } from '../../../kernel/problem.ts'

/** Refusals of the server itself; their words are in `app/text`. */
export const REFUSALS = {
  notFound: problem('app/not-found'),
  forbidden: problem('app/forbidden'),
  signInNeeded: problem('app/sign-in-needed'),
  tokenRefused: { ...problem('api/token/refused'), status: 401 },
  foreignForm: { ...problem('app/foreign-form'), status: 403 },
  tooLarge: problem('app/too-large'),
  tooMany: problem('app/too-many'),
  diskFull: problem('storage/full'),
  unavailable: problem('app/unavailable'),
  failed: { ...problem('app/failed'), status: 500 },
  badRequest: { ...problem('app/bad-request'), status: 400 },
} as const satisfies Readonly<Record<string, Problem>>
