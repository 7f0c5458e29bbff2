import type { Canonical } from '../../../kernel/canonical.ts'
import type { PlainDate } from '../../../kernel/clock.ts'
import type { World } from '../../../casework/index.ts'
import type { Reader } from '../../../platform/database/open.ts'
import { proposalsOf, type ReadProposal } from './proposals.ts'
import type { ReadWords } from './read-words.ts'
import type { Reading } from './reading.ts'
import type { ScanResult } from '../scan/store.ts'

/** What is to be told of the file beside what was read from it. `scan`: its text is recognised, or will be. */
export type FileNote = {
  readonly kind: string
  readonly pages: number | null
  readonly warnings: readonly Canonical[]
  readonly scan?: ScanNote
}
export type ScanNote = { readonly read: false } | ({ readonly read: true } & ScanResult)

/** What stays with an intake: the reading with what is to be told of the file. */
export type IntakeReading = Reading & { readonly file: FileNote }
export type ReadText = { readonly reading: IntakeReading; readonly proposals: readonly ReadProposal[] }

export type TextRead = {
  readonly text: string
  readonly words: ReadWords
  readonly file: FileNote
  readonly receivedOn: PlainDate
}

/** What was read of a text (`readWords`), with the office's own bodies and calendar. */
export async function readText(db: Reader, world: World, { text, words, file, receivedOn }: TextRead): Promise<ReadText> {
  const warnings = [...file.warnings, ...words.warnings]
  const reading: IntakeReading = { ...words.reading, file: { ...file, warnings } }
  const proposals = await proposalsOf(
    db,
    { text, tasks: words.tasks },
    {
      issuedOn: isoDate(reading.fields.issuedOn.value),
      receivedOn,
      today: world.clock.now().today,
      calendar: world.calendar,
    },
  )
  return { reading, proposals }
}

/** What a stored reading says of its file; documents that came in another way say nothing. */
export function noteOf(reading: Canonical): FileNote {
  // Written by `takeIn`; the table gives back what was stored.
  return (reading as unknown as Partial<IntakeReading> | null)?.file ?? { kind: 'txt', pages: null, warnings: [] }
}

/** `dd/mm/yyyy` as the reading prints it → ISO. */
function isoDate(printed: string | null): string | null {
  const found = /^(\d{2})\/(\d{2})\/(\d{4})$/u.exec(printed ?? '')
  return found ? `${found[3]}-${found[2]}-${found[1]}` : null
}

/** Readings are plain data; this brings them through JSON, as the table stores them. */
export function asCanonical(value: unknown): Canonical {
  return JSON.parse(JSON.stringify(value)) as Canonical
}
