import { z } from 'zod'
import { problem } from '../../kernel/problem.ts'
import { defineProcess, type Given } from '../../kernel/process.ts'
import { holderSeats, partySeats } from '../people/seats.ts'

const Route = z.object({ bodies: z.array(z.string()).length(3) })
type Route = z.infer<typeof Route>

/** A dossier through three bodies in series: one clock for the applicant, one for each body's part. */
export const proofDossier = defineProcess({
  id: 'proof-dossier',
  version: 1,
  codePrefix: 'PH',
  names: { vi: 'Hồ sơ thử', en: 'Trial dossier' },
  states: { 'at-body': {}, waiting: {}, answered: { final: 'done' } },
  stateNames: {
    'at-body': { vi: 'đang giải quyết', en: 'in hand' },
    waiting: { vi: 'chờ bổ sung', en: 'awaiting papers' },
    answered: { vi: 'đã trả', en: 'answered' },
  },
  acts: {
    lodge: {
      from: 'new',
      to: 'at-body',
      right: 'proof.assign',
      input: Route,
      change: (given: Given<Route>) => ({ fields: { route: given.input.bodies, at: 0 } }),
    },
    'pass-on': {
      from: ['at-body'],
      right: 'proof.perform',
      check: given => (next(given) === null ? problem('proof/last-body') : null),
      change: given => ({
        holder: { body: next(given) ?? given.matter.holder.body, unit: null, post: null },
        fields: { at: at(given) + 1 },
        clocks: [
          { clock: 'part', order: 'stop' },
          { clock: 'part', order: 'start' },
        ],
      }),
    },
    'ask-papers': {
      from: ['at-body'],
      to: 'waiting',
      right: 'proof.perform',
      change: () => ({
        clocks: [
          { clock: 'whole', order: 'pause', reason: 'chờ bổ sung' },
          { clock: 'part', order: 'pause', reason: 'chờ bổ sung' },
        ],
      }),
    },
    'papers-in': {
      from: ['waiting'],
      to: 'at-body',
      right: 'proof.perform',
      change: () => ({
        clocks: [
          { clock: 'whole', order: 'resume' },
          { clock: 'part', order: 'resume' },
        ],
      }),
    },
    answer: {
      from: ['at-body'],
      to: 'answered',
      right: 'proof.perform',
      check: given => (next(given) === null ? null : problem('proof/bodies-left')),
    },
  },
  actNames: Object.fromEntries(
    ['lodge', 'pass-on', 'ask-papers', 'papers-in', 'answer'].map(name => [name, { vi: name, en: name }]),
  ),
  clocks: {
    whole: { main: true, due: { limit: 'proof.whole' }, source: 'thử nghiệm', startsOn: ['lodge'], stopsOn: ['answer'] },
    part: { due: { limit: 'proof.part' }, source: 'thử nghiệm', startsOn: ['lodge'], stopsOn: ['answer'] },
  },
  facts: [],
  policy: { 'proof.assign': () => true, 'proof.perform': ({ roles }) => roles.some(role => role.startsWith('holder')) },
  seats: matter => [...holderSeats(matter.holder, 'hold'), ...partySeats(matter, 'counter', 'follow')],
  counted: true,
})

function at(given: Given): number {
  return Number(given.matter.fields['at'])
}

function next(given: Given): string | null {
  const route = given.matter.fields['route']
  const body: unknown = Array.isArray(route) ? route[at(given) + 1] : null
  return typeof body === 'string' ? body : null
}
