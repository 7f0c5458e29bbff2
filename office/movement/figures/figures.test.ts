import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  checkKept,
  checkPeriod,
  checkYear,
  counts,
  figuresOf,
  LINES,
  periodFigures,
  type Counted,
  type YearFigures,
} from './figures.ts'
import { STATE_NAMES, type State } from '../names.ts'
import { fieldIds, kindIds, typeIds } from '../scoring/vocabulary.ts'

const YEARS = [2021, 2022, 2023, 2024, 2025]

/** Models as the register may hold them: at most one registration of a model in a year, recognition only after it was handed in. */
const models = fc
  .array(
    fc.record({
      modelId: fc.integer({ min: 1, max: 12 }).map(n => `m${n}`),
      year: fc.constantFrom(...YEARS),
      field: fc.constantFrom(...fieldIds),
      type: fc.constantFrom(...typeIds),
      kind: fc.constantFrom(...kindIds),
      state: fc.constantFrom(...(Object.keys(STATE_NAMES) as State[])),
      handedIn: fc.boolean(),
      decided: fc.boolean(),
      typical: fc.boolean(),
      rewards: fc.integer({ min: 0, max: 3 }),
      tags: fc.constantFrom<readonly string[]>([], ['ntm'], ['cchc', 'ntm']),
      late: fc.boolean(),
      stale: fc.boolean(),
      results: fc.integer({ min: 0, max: 2 }),
    }),
    { maxLength: 60 },
  )
  .map(drawn => {
    const seen = new Set<string>()
    return drawn.flatMap(({ handedIn, decided, ...model }, at): Counted[] => {
      const key = `${model.modelId} ${model.year}`
      if (seen.has(key)) return []
      seen.add(key)
      const registered = handedIn && model.state !== 'draft'
      return [
        {
          ...model,
          id: key,
          code: `DV-${model.year}-${at}`,
          registeredOn: registered ? `${model.year}-03-10` : null,
          recognised: registered && decided && model.state !== 'revoked' && model.state !== 'copied',
        },
      ]
    })
  })

test('figures counted from the register never break the check rules', () => {
  fc.assert(
    fc.property(models, drawn => {
      const period = periodFigures(drawn, YEARS)
      expect([...period.years.flatMap(checkYear), ...checkPeriod(period)]).toEqual([])
    }),
  )
})

test('the sum of the years and the distinct models are two figures: one adds up, the other counts each model once', () => {
  fc.assert(
    fc.property(models, drawn => {
      const { years, sum, distinct } = periodFigures(drawn, YEARS)
      for (const line of LINES) {
        expect(years.reduce((total, year) => total + year.all[line], 0)).toBe(sum[line])
        expect(distinct[line]).toBe(new Set(drawn.filter(model => counts(line, model)).map(model => model.modelId)).size)
        expect(distinct[line]).toBeLessThanOrEqual(sum[line])
      }
    }),
  )
})

/** A year typed by a unit in which one figure was raised. */
function typed(drawn: readonly Counted[], raise: (year: YearFigures) => YearFigures): YearFigures {
  const [year] = periodFigures(drawn, [2024]).years
  if (!year) throw new Error('no year')
  return raise(year)
}

test('one figure typed too high is found: recognised above registered, fields, kinds or types that do not add up', () => {
  fc.assert(
    fc.property(models, fc.constantFrom(...LINES), fc.integer({ min: 1, max: 9 }), (drawn, line, more) => {
      const wrong = typed(drawn, year => ({ ...year, all: { ...year.all, [line]: year.all[line] + more } }))
      expect(checkYear(wrong).map(finding => finding.rule)).toContain('fields-sum')
      const above = typed(drawn, year => ({ ...year, all: { ...year.all, recognised: year.all.registered + more } }))
      expect(checkYear(above).map(finding => finding.rule)).toContain('recognised-above-registered')
    }),
  )
  expect(checkPeriod({ sum: figuresOf([]), distinct: { ...figuresOf([]), registered: 1 } })).toEqual([
    { rule: 'distinct-above-sum', year: null, line: 'registered' },
  ])
})

test('what is kept up was recognised in an earlier year; the others are named', () => {
  const model = (modelId: string, year: number, more: Partial<Counted>): Counted => ({
    id: `${modelId}${year}`,
    code: `DV-${year}-${modelId}`,
    modelId,
    year,
    field: 'KT',
    type: 'tap-the',
    kind: 'moi',
    state: 'closed',
    registeredOn: `${year}-03-01`,
    tags: [],
    late: false,
    stale: false,
    results: 1,
    recognised: true,
    typical: false,
    rewards: 0,
    ...more,
  })
  const known = [
    model('a', 2023, {}),
    model('a', 2024, { kind: 'tiep-tuc' }),
    model('b', 2023, { recognised: false, state: 'notRecognised' }),
    model('b', 2024, { kind: 'nang-chat' }),
  ]
  expect(checkKept(known, 2024)).toEqual([{ rule: 'kept-not-recognised', year: 2024, codes: ['DV-2024-b'] }])
  expect(checkKept(known, 2023)).toEqual([])
})
