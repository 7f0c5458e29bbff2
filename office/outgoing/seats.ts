import { partySeats } from '../../casework/index.ts'
import { MAKER } from '../../casework/issuing/leaving.ts'
import type { MatterState } from '../../kernel/matter.ts'
import type { Lane, Seat } from '../../kernel/process.ts'
import { CO_SIGNER } from './co-signing/changes.ts'
import { isDone, nextStep, signingSteps } from './co-signing/turn.ts'
import { TOLD } from './dispatch/inside.ts'
import { levelRole } from './signing/levels.ts'
import { outgoingOf, stillAsked, type Outgoing } from './outgoing.ts'

/** Once approved a document is the office's: its clerk collects the signature, numbers, issues. */
const OFFICE_LANE: Readonly<Record<string, Lane>> = {
  'da-duyet': 'follow',
  'da-ky': 'hold',
  'da-ban-hanh': 'know',
  'thu-hoi': 'know',
}

/** Who sees an outgoing document and why. A draft is seen by its drafter, his division, and whoever was asked or decides; by the office once it is approved. */
export function outgoingSeats(matter: MatterState): Seat[] {
  const document = outgoingOf(matter)
  return [
    ...draftingSeats(matter),
    ...askedSeats(matter, document),
    ...decidingSeats(matter, document),
    ...coSigningSeats(matter, document),
    ...officeSeats(matter, document),
    ...partySeats(matter, TOLD, 'know'),
    ...partySeats(matter, MAKER, 'know'),
  ]
}

function draftingSeats({ holder, state, open }: MatterState): Seat[] {
  const writing = state === 'du-thao' || state === 'xin-y-kien'
  const lane: Lane = writing ? 'hold' : open ? 'follow' : 'know'
  return [
    ...(holder.post ? [{ principal: { kind: 'post', id: holder.post }, lane, role: 'drafter' } as const] : []),
    ...(holder.unit ? [{ principal: { kind: 'unit', id: holder.unit }, lane: 'know', role: 'drafting-unit' } as const] : []),
  ]
}

function askedSeats(matter: MatterState, document: Outgoing): Seat[] {
  const open = new Set(matter.state === 'xin-y-kien' ? stillAsked(document).map(each => each.ref) : [])
  return partySeats(matter, 'asked', 'know').map(seat => (open.has(seat.principal.id) ? { ...seat, lane: 'receive' } : seat))
}

function decidingSeats(matter: MatterState, document: Outgoing): Seat[] {
  const { level, levels } = document
  if (matter.state === 'du-thao' || matter.state === 'xin-y-kien' || matter.state === 'huy') return []
  const signing = matter.state === 'da-duyet' && nextStep(document)?.step === 'signer'
  const seen = levels.filter(each => level === null || levels.indexOf(each) <= levels.findIndex(other => other.level === level))
  return [
    ...seen.flatMap(each => {
      const now = each.level === level
      const role = now ? 'deciding' : each.level === 'lanh-dao' ? 'leader' : 'signed-off'
      return partySeats(matter, levelRole(each.level), now ? 'decide' : 'know').map(seat => ({ ...seat, role }))
    }),
    ...(level === null ? partySeats(matter, 'signer', signing ? 'decide' : 'know') : []),
  ]
}

/** Co-signers see the document from its approval on, the clerks of their bodies once it is to be sealed; nothing of its drafting. */
function coSigningSeats(matter: MatterState, document: Outgoing): Seat[] {
  if (!OFFICE_LANE[matter.state]) return []
  const next = matter.state === 'da-duyet' ? nextStep(document) : null
  return signingSteps(document).flatMap((step): Seat[] => {
    if (step.step === 'signer' || step.step === 'outside') return []
    const now = next !== null && next.step === step.step && 'index' in next && next.index === step.index
    const { post, body } = step.who
    if (step.step === 'person')
      return post ? [{ principal: { kind: 'post', id: post }, lane: now ? 'decide' : 'know', role: CO_SIGNER }] : []
    if (!body || !(now || isDone(document, step))) return []
    return [{ principal: { kind: 'body', id: body }, lane: now ? 'hold' : 'know', role: 'co-office' }]
  })
}

function officeSeats({ holder, state }: MatterState, { issuer }: Outgoing): Seat[] {
  const lane = OFFICE_LANE[state]
  if (!lane) return []
  return [...new Set([holder.body, issuer])].map(id => ({ principal: { kind: 'body', id }, lane, role: 'office' }))
}
