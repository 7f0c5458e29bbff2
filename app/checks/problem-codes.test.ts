import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { gradeProblemWords } from '../../casework/people/team-grades.ts'
import { caseworkText } from '../../casework/text.ts'
import { documentsText } from '../../office/documents/text.ts'
import { wordsOf as exchangeWords } from '../../office/exchange/problem-words.ts'
import { exchangeText } from '../../office/exchange/text.ts'
import { problem } from '../../kernel/problem.ts'
import { sentence } from '../cli/run/complaint.ts'
import { loadEngine } from '../services/engine.ts'
import { problemDetail } from '../http/answers/problem-detail.ts'

const ROOT = join(import.meta.dirname, '../..')
const ROOMS = ['casework', 'office', 'org', 'records', 'platform', 'app/http', 'app/pages']
const REFUSES = /(?:\b(?:problem|fieldProblem)\(|\bcode: )\s*'([a-z]+(?:-[a-z]+)*\/[a-z/-]+)'/gu

beforeAll(loadEngine)

/** Every code with which a file of a room refuses. */
function codesUsed(): string[] {
  const files = ROOMS.flatMap(room =>
    readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' }).map(name => join(ROOT, room, name)),
  )
  const sources = files.filter(name => /\.tsx?$/u.test(name) && !/\.test\.|\/proof\/|factories|node_modules/u.test(name))
  const codes = sources.flatMap(name => [...readFileSync(name, 'utf8').matchAll(REFUSES)].flatMap(match => match[1] ?? []))
  return [...new Set(codes)].toSorted()
}

/** Told by the command line alone: no page asks for it. */
const COMMAND_LINE = /^verify\//u

/** The sentences of a code, wherever its room keeps them: refusals, warnings of what came in, mail, the server's own. */
function words(code: string, lang: 'vi' | 'en'): string | null {
  const known = problemDetail(problem(code, {}), lang)
  if (known !== null) return known
  if (code in exchangeText(lang).problems) return exchangeWords({ problem: code }, lang)
  if (code.startsWith('casework/grade-')) return gradeProblemWords(problem(code, {}), lang)
  const warnings: Readonly<Record<string, (data: Readonly<Record<string, unknown>>) => string>> = documentsText(lang).warnings
  const server = sentence(lang, `refusal.${code}`)
  return warnings[code]?.({}) ?? caseworkText(lang).mailErrors[code] ?? (server === `refusal.${code}` ? null : server)
}

test('every refusal that can reach a page has its sentence, and none is its code', () => {
  const used = codesUsed().filter(code => !COMMAND_LINE.test(code))
  expect(used.length).toBeGreaterThan(300)
  const silent = used.flatMap(code =>
    (['vi', 'en'] as const).flatMap(lang => {
      const said = words(code, lang)
      return said === null || said.includes(code) || said.length < 8 ? [`${lang} ${code}`] : []
    }),
  )
  expect(silent).toEqual([])
})
