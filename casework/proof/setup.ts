import { evidence, openChildren } from '../facts/facts.ts'
import { useFacts, useProcesses } from '../registry.ts'
import { PROOF_RIGHTS, proofDirective } from './directive.ts'
import { proofDossier } from './dossier.ts'
import { proofLetter } from './letter.ts'

export const PROOF_LIMITS = { 'proof.receive': 2, 'proof.sort': 10, 'proof.whole': 10, 'proof.part': 3 }

/** Loads the three trial processes that prove the engine's shape. */
export function useProofs(): void {
  useFacts({ openChildren, evidence })
  useProcesses([proofDirective, proofLetter, proofDossier], {
    rights: new Set(PROOF_RIGHTS),
    limits: new Set(Object.keys(PROOF_LIMITS)),
  })
}
