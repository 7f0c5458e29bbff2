import type { Canonical } from '../../../kernel/canonical.ts'
import { isProblem } from '../../../kernel/problem.ts'
import type { Reader } from '../../../platform/database/open.ts'
import { beside, READING_MS } from '../../../platform/threads/beside.ts'
import { organisationNames } from '../../directives/index.ts'
import { INTAKE_FIELD_NAMES, type IntakeField } from './fields.ts'
import type { FieldReading, Reading } from './reading.ts'
import type { KnownOfText, TextWords, wordsOfText } from './words-of-text.ts'

const wordsBeside = beside<typeof wordsOfText>(new URL('./words-of-text.ts', import.meta.url), 'wordsOfText')

/** With what is to be told of the reading: that it was given up, or that not all of it is kept. */
export type ReadWords = TextWords & {
  readonly warnings: ReadonlyArray<{ readonly code: string } & { readonly [key: string]: Canonical }>
}

/** `by`: an account, or a part of the system. */
export type ReadBy = { readonly db: Reader; readonly by: string }

/**
 * What a text says, read beside the server for the one who asks, with the bodies of the office's own organisation. A text that takes too long is
 * not refused: nothing was read of it, a warning says so, and people go on by hand.
 */
export async function readWords({ db, by }: ReadBy, text: string, known: KnownOfText): Promise<ReadWords> {
  if (text.trim() === '') return { ...nothingRead(), warnings: [] }
  const organisation = known.organisation ?? (await organisationNames(db, known.receivedOn))
  const words = await wordsBeside({ by, ms: READING_MS.text }, text, { ...known, organisation })
  if (isProblem(words)) return { ...nothingRead(), warnings: [{ code: words.problem }] }
  const { moreTasks, reading } = words
  return {
    ...words,
    warnings: [
      ...(moreTasks > 0 ? [{ code: 'reading/more-tasks', more: moreTasks, kept: words.tasks.length }] : []),
      ...(reading.cut ? [{ code: 'reading/cut' }] : []),
    ],
  }
}

const NOTHING: FieldReading = { value: null, spans: [] }

function nothingRead(): TextWords {
  const fields = Object.fromEntries(INTAKE_FIELD_NAMES.map(name => [name, NOTHING])) as Record<IntakeField, FieldReading>
  const reading: Reading = { fields, number: null, symbol: null, typeCode: null, place: null, sections: [], citations: [] }
  return { reading, tasks: [], moreTasks: 0 }
}
