import { expect, test } from 'vitest'
import { fact } from '../kernel/fact-table.ts'
import type { ProcessDef } from '../kernel/process.ts'
import { figureKeys } from '../law/index.ts'
import { PROOF_RIGHTS, proofDirective } from './proof/directive.ts'
import { PROOF_LIMITS } from './proof/setup.ts'
import { faultsOf } from './validate-process.ts'

const known = {
  rights: new Set(PROOF_RIGHTS),
  facts: new Set(['openChildren']),
  limits: new Set(Object.keys(PROOF_LIMITS)),
  figures: figureKeys,
}
const faults = (change: Partial<ProcessDef>): string[] => faultsOf({ ...(proofDirective as ProcessDef), ...change }, known)
const { acts, clocks, states } = proofDirective as ProcessDef

test('a right definition has no faults', () => {
  expect(faults({})).toEqual([])
})

test.each<[fault: string, change: Partial<ProcessDef>]>([
  [
    'act accept: unknown state nowhere',
    { acts: { ...acts, accept: { from: ['submitted'], to: 'nowhere', right: 'proof.accept' } } },
  ],
  [
    'act accept: right proof.unknown is declared by no module',
    { acts: { ...acts, accept: { from: ['submitted'], to: 'accepted', right: 'proof.unknown' } } },
  ],
  [
    'act accept: right proof.unknown has no policy',
    { acts: { ...acts, accept: { from: ['submitted'], to: 'accepted', right: 'proof.unknown' } } },
  ],
  [
    'clock receive: law/ has no limit proof.none',
    { clocks: { ...clocks, receive: { due: { limit: 'proof.none' }, source: 'thử', startsOn: ['assign'], stopsOn: [] } } },
  ],
  [
    'clock receive: law/ has no figure proof.unheard-of',
    {
      clocks: {
        ...clocks,
        receive: {
          due: { limit: 'proof.receive' },
          source: 'thử',
          startsOn: ['assign'],
          stopsOn: [],
          followUp: { reminders: 'proof.unheard-of' },
        },
      },
    },
  ],
  [
    'fact_proof: matter_id is no name of a column',
    { columns: { name: 'fact_proof', version: 1, columns: { matter_id: fact.text('x') } } },
  ],
  [
    'clock receive has no source',
    { clocks: { ...clocks, receive: { due: { limit: 'proof.receive' }, source: '', startsOn: ['assign'], stopsOn: [] } } },
  ],
  [
    'more than one main clock',
    { clocks: { ...clocks, other: { main: true, due: 'given', source: 'thử', startsOn: [], stopsOn: [] } } },
  ],
  ['no query gives the fact weather', { facts: ['weather'] }],
  ['state lost has no name', { states: { ...states, lost: {} } }],
  ['no act opens it', { acts: { cancel: { from: 'open', to: 'cancelled', right: 'proof.accept' } } }],
  ['grade owner gives no role', { grades: { owner: [] } }],
  ['grade write: grade-read is no part', { grades: { write: ['grade-read'] } }],
  ['grade owner opens no right', { grades: { owner: ['follower'] } }],
  ['grade admin: lacks proof.perform of owner', { grades: { owner: ['holder-body'], admin: ['assigner'] } }],
  ['field result is shown without a name', { grades: { shown: { result: { vi: '', en: 'Result' } } } }],
  [
    'act tell has effects it does not declare in `may`',
    { acts: { ...acts, tell: { from: 'open', right: 'proof.accept', effects: () => [] } } },
  ],
])('the server does not start with: %s', (fault, change) => {
  expect(faults(change)).toContain(`proof-directive v1: ${fault}`)
})
