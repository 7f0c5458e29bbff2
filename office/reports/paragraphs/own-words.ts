import type { MatterState } from '../../../kernel/matter.ts'
import type { Reader } from '../../../platform/database/open.ts'
import type { ReportFrame } from '../live/period.ts'
import { CLAIMS, type OwnProof } from '../sum-up/claims.ts'
import { ownProof } from '../sum-up/own-proof.ts'
import type { ProofLine } from '../sum-up/terms.ts'

/** What a sum-up tells in words of its own, besides figures: organisation and partners, kinds of documents, time taken, tasks given. */
const NARRATED = {
  partners: plainly,
  types: plainly,
  handling: plainly,
  remedies: lines => lines.map(({ label, words }) => `Tiếp tục thực hiện nhiệm vụ khắc phục hạn chế ${label} (${words}).`),
} as const satisfies Partial<Record<OwnProof, (lines: readonly ProofLine[]) => string[]>>

function plainly(lines: readonly ProofLine[]): string[] {
  return lines.map(({ label, words }) => `${label}: ${words}.`)
}

type Narrated = keyof typeof NARRATED
const isNarrated = (own: OwnProof | undefined): own is Narrated => own !== undefined && own in NARRATED

/** By claim, the sentences that its records of another kind than measures say; nothing is read for a section without such claims. */
export async function ownWords(
  db: Reader,
  { matter, frame, place }: { readonly matter: MatterState; readonly frame: ReportFrame; readonly place: string },
): Promise<ReadonlyMap<string, readonly string[]>> {
  const asked = CLAIMS.flatMap(claim =>
    claim.place === place && isNarrated(claim.own) ? [{ id: claim.id, own: claim.own }] : [],
  )
  if (asked.length === 0) return new Map()
  const proof = await ownProof(db, { matter, frame, figures: {} })
  return new Map(asked.map(({ id, own }) => [id, NARRATED[own](proof[own])]))
}
