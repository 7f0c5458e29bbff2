import { parseDocument } from '@kheo/official-document'
import type { Canonical } from '../../kernel/canonical.ts'
import type { PlainDate } from '../../kernel/clock.ts'
import type { World } from '../../casework/index.ts'
import type { Reader } from '../../platform/database/open.ts'
import { readProposals, type ReadProposal } from './proposals.ts'
import { readDocument, type Reading } from './reading.ts'
import type { ScanResult } from './scan/store.ts'

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

/** Fields, outline, citations and tasks of a text, with the office's own bodies and calendar. */
export async function readText(
  db: Reader,
  world: World,
  { text, file, receivedOn }: { readonly text: string; readonly file: FileNote; readonly receivedOn: PlainDate },
): Promise<ReadText> {
  const reading: IntakeReading = { ...readDocument(text), file }
  const proposals = await readProposals(db, text, {
    issuedOn: isoDate(reading.fields.issuedOn.value),
    receivedOn,
    today: world.clock.now().today,
    issuer: reading.fields.agency.value ?? parseDocument(text).inferred.agency ?? null,
    calendar: world.calendar,
  })
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
