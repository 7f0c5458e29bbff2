import { beforeAll, expect, test } from 'vitest'
import type { MemoryMatter } from '../../casework/acts/in-memory.ts'
import { instantInVietnam } from '../../kernel/clock.ts'
import { idFrom } from '../../kernel/ids.ts'
import { worldOf } from '../../org/index.ts'
import { testDatabase } from '../../test/database/open.ts'
import { checkKept, checkPeriod, checkYear, periodFigures, type Counted } from './figures/figures.ts'
import { loadMovement } from './proof/scene.ts'
import { modelOf } from './model/model.ts'
import type { State } from './names.ts'
import { SAMPLE_MODELS } from './sample/sample-data.ts'
import { playMovement, type SampleUnit } from './sample.ts'

const ids = new Map<string, string>()
const idOf = (key: string) => {
  const known =
    ids.get(key) ??
    idFrom(
      1,
      Uint8Array.from({ length: 10 }, (_, at) => (ids.size + 1) * (at + 3)),
    )
  ids.set(key, known)
  return known
}

async function play(until: string): Promise<MemoryMatter[]> {
  const db = await testDatabase()
  const { calendar, law } = await worldOf(db.kysely)
  const matters: MemoryMatter[] = []
  let made = 0
  const unit = (key: string): SampleUnit => {
    const old = key.startsWith('xa-cu-')
    const commune = key.startsWith('xa-')
    return {
      holder: { body: idOf(key), unit: null, post: old ? null : idOf(`${key}-cv`) },
      actor: { account: null, name: `system:${key}`, post: null, delegation: null },
      name: `UBND ${key}`,
      from: commune && !old ? '2025-07-01' : '2020-01-01',
      until: old ? '2025-07-01' : null,
    }
  }
  playMovement({
    world: {
      calendar,
      law,
      nextId: at =>
        idFrom(
          at.getTime(),
          Uint8Array.from({ length: 10 }, (_, byte) => (byte === 0 ? made++ : byte)),
        ),
      nextCode: (process, at) => `${process.codePrefix}-${at.getUTCFullYear()}-${matters.length}`,
      nextNumber: () => 1,
      onOpen: matter => void matters.push(matter),
    },
    until: instantInVietnam(until, '09:00'),
    office: {
      holder: { body: idOf('vp'), unit: idOf('vp-pvx'), post: idOf('vp-pvx-cv1') },
      actor: { account: null, name: 'system:office', post: null, delegation: null },
    },
    chief: { account: null, name: 'system:chief', post: null, delegation: null },
    unit,
  })
  return matters
}

const counted = (matters: readonly MemoryMatter[]): Counted[] =>
  matters
    .filter(matter => matter.process.id === 'mo-hinh')
    .map(({ state }) => {
      const { modelId, year, field, type, kind, registeredOn, recognition, rewards, tags, late, staleSince, results } =
        modelOf(state)
      return {
        id: state.id,
        code: state.code,
        modelId,
        year,
        field,
        type,
        kind,
        registeredOn,
        state: state.state as State,
        recognised: recognition !== null && state.state !== 'revoked',
        typical: recognition?.typical === true,
        rewards: rewards.length,
        tags,
        late,
        stale: staleSince !== null,
        results: results.length,
      }
    })

beforeAll(loadMovement)

test.each(['2026-11-24', '2026-02-10', '2026-07-08', '2027-12-31'])(
  'the sample plays by the real rules up to %s, and its figures agree',
  async until => {
    const models = counted(await play(until))
    const years = [...new Set(models.map(model => model.year))]
    const period = periodFigures(models, years)
    expect([
      ...period.years.flatMap(checkYear),
      ...years.flatMap(year => checkKept(models, year)),
      ...checkPeriod(period),
    ]).toEqual([])
    expect(period.distinct.registered).toBeLessThan(period.sum.registered)
  },
)

test('on the sample’s own day models stand at every step of the year', async () => {
  const matters = await play('2026-11-24')
  expect(new Set(matters.map(({ state }) => state.title)).size).toBe(SAMPLE_MODELS.length + 1)
  const states = new Set(counted(matters).map(model => model.state))
  for (const state of [
    'draft',
    'submitted',
    'returned',
    'accepted',
    'building',
    'selfAssessed',
    'verified',
    'recognised',
    'closed',
    'notRecognised',
    'stopped',
  ])
    expect([...states]).toContain(state)
  const stories = matters.filter(({ process, state }) => process.id === 'mo-hinh' && modelOf(state).story?.state === 'dang')
  expect(stories.length).toBeGreaterThan(8)
  expect(
    matters.every(({ acts }) => acts.every((act, at) => at === 0 || act.recordedAt > (acts[at - 1]?.recordedAt ?? new Date(0)))),
  ).toBe(true)
})
