import type { Mutant } from './mutants.ts'

const IN_SQL: ReadonlyArray<readonly [RegExp, string]> = [
  [/<=/gu, '<'],
  [/>=/gu, '>'],
  [/(?<![<>=-])<(?![=>])/gu, '<='],
  [/(?<![-<>=])>(?![=])/gu, '>='],
  [/<>/gu, '='],
  [/(?<![<>:])=(?!>)/gu, '<>'],
  [/\band\b/gu, 'or'],
  [/\bor\b/gu, 'and'],
  [/\bis not null\b/gu, 'is null'],
  [/\bis null\b/gu, 'is not null'],
  [/\bnot exists\b/gu, 'exists'],
]
const STATEMENT = /\b(?:select|update|delete|insert|filter|where|from|exists|any)\b|\b(?:and|or|is|not)\s|^\s*(?:[<>=]|is |and )/u

/** The same changes within the SQL of a template; plain words of a sentence are none. */
export function sqlMutants(part: string, start: number): Mutant[] {
  if (!STATEMENT.test(part) || !/[<>=]|null|exists/u.test(part)) return []
  return IN_SQL.flatMap(([sign, by]) =>
    [...part.matchAll(sign)].map(match => ({ from: start + match.index, to: start + match.index + match[0].length, by })),
  )
}
