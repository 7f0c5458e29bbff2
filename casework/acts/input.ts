import type { Canonical } from '../../kernel/canonical.ts'
import { formProblem, type Problem } from '../../kernel/problem.ts'
import type { ActDef } from '../../kernel/process.ts'

/** The act's input by its schema, as canonical data; field problems when it does not fit. */
export function parsedInput(act: ActDef, raw: unknown): Canonical | Problem {
  if (!act.input) return null
  const parsed = act.input.safeParse(raw ?? {})
  if (parsed.success) return withoutUndefined(parsed.data)
  return formProblem(
    parsed.error.issues.map(issue => ({
      field: issue.path.join('.'),
      code: issue.message.includes('/') ? issue.message : `form/${issue.code}`,
      data: issueData(issue),
    })),
  )
}

/** Reads `{ problem }` out of a Canonical union: schemas give data only. */
export function refusedInput(value: Canonical | Problem): value is Problem {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && 'problem' in value && 'status' in value
}

function issueData(issue: object): Record<string, unknown> {
  const known = ['minimum', 'maximum', 'values', 'format', 'expected'] as const
  return Object.fromEntries(Object.entries(issue).filter(([key]) => known.some(name => name === key)))
}

function withoutUndefined(value: unknown): Canonical {
  // Schemas of acts give JSON data; anything else would fail in canonicalText.
  return JSON.parse(JSON.stringify(value)) as Canonical
}
