/** An expected refusal. A value with a stable code; its words live in the text modules (`problem.<code>`). */
export type Problem = {
  readonly problem: string
  readonly status: number
  readonly data: ProblemData
}

export type ProblemData = Readonly<Record<string, unknown>>

/** Statuses of codes that are not a plain 422: the tail of the code says which kind it is. */
const STATUS: ReadonlyArray<readonly [tail: RegExp, status: number]> = [
  [/\/(not-found)$/, 404],
  [/\/(forbidden|not-allowed|closed-to-you)$/, 403],
  [/\/(sign-in-needed)$/, 401],
  [/\/(conflict|already-sent|number-moved|changed-meanwhile|already-registered)$/, 409],
  [/\/(too-large)$/, 413],
  [/\/(too-many)$/, 429],
  [/\/(unavailable|full)$/, 503],
]

/** Makes a refusal. `code` is `room/what-is-wrong`; `data` fills the sentence and is safe to show. */
export function problem(code: string, data: ProblemData = {}): Problem {
  const status = STATUS.find(([tail]) => tail.test(code))?.[1] ?? 422
  return { problem: code, status, data }
}

export function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'problem' in value && 'status' in value && 'data' in value
}

/** A Problem about one field of a form: pages put it in the summary and at the field. */
export function fieldProblem(code: string, field: string, data: ProblemData = {}): Problem {
  return problem(code, { ...data, field })
}

/** Several field problems of one form. */
export function formProblem(fields: ReadonlyArray<{ field: string; code: string; data?: ProblemData }>): Problem {
  return problem('form/invalid', { fields })
}
