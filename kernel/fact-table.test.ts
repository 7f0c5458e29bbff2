import { expect, test } from 'vitest'
import { declaredAs, fact, factRow, type FactTable } from './fact-table.ts'
import type { MatterState } from './matter.ts'

const ID = '01900000-0000-7000-8000-000000000001'
const withFields = (fields: MatterState['fields']): MatterState => ({
  id: ID,
  process: 'thu',
  version: 1,
  code: 'T-1',
  title: 'Việc thử',
  state: 'mo',
  open: true,
  outcome: null,
  holder: { body: ID, unit: null, post: null },
  parties: [],
  secrecy: 'normal',
  parent: null,
  source: null,
  urgency: 'thuong',
  receivedOn: '2026-11-02',
  closedOn: null,
  submittedOn: null,
  clocks: [],
  lastSeq: 1,
  fields,
})
const rowOf = (columns: FactTable['columns'], fields: MatterState['fields']) => {
  const { matter_id: _id, ...row } = factRow({ name: 'fact_thu', version: 1, columns }, withFields(fields))
  return row
}

test('a fact is read from a field, from a member of a field, or from the state as a whole', () => {
  const columns = {
    sign: fact.text('sign'),
    turn: fact.uuid('turn.post'),
    state: fact.text(matter => matter.state),
    lines: fact.integer(({ fields: { lines } }) => (Array.isArray(lines) ? lines.length : 0)),
  }
  expect(rowOf(columns, { sign: 'QĐ-UBND', turn: { post: ID }, lines: [1, 2] })).toEqual({
    sign: 'QĐ-UBND',
    turn: ID,
    state: 'mo',
    lines: 2,
  })
  expect(rowOf(columns, {})).toEqual({ sign: null, turn: null, state: 'mo', lines: 0 })
})

test('what is not of the type counts as not given', () => {
  const one = (
    column: (typeof fact)['text' | 'integer' | 'date' | 'uuid' | 'flag' | 'lines' | 'record' | 'uuids'],
    value: never,
  ) => rowOf({ x: column('x') }, { x: value })['x']
  const cases = [
    ['date', '2026-02-28', '2026-02-28'],
    ['date', '2026-02-30', null],
    ['date', '28/02/2026', null],
    ['date', '', null],
    ['uuid', ID, ID],
    ['uuid', 'không có', null],
    ['integer', 12, 12],
    ['integer', '12', 12],
    ['integer', 3_000_000_000, null],
    ['integer', '12a', null],
    ['text', 'a', 'a'],
    ['text', 7, '7'],
    ['text', { a: 1 }, null],
    ['flag', true, true],
    ['flag', 'true', false],
    ['flag', null, false],
    ['lines', [{ a: 1 }], [{ a: 1 }]],
    ['lines', { a: 1 }, []],
    ['record', { a: 1 }, { a: 1 }],
    ['record', [1], null],
    ['uuids', [ID, 'x'], [ID]],
  ] as const
  for (const [kind, value, expected] of cases)
    expect([kind, value, one(fact[kind], value as never)]).toEqual([kind, value, expected])
})

test('a declaration in words tells another version and another type apart', () => {
  const table = { name: 'fact_thu', version: 1, columns: { sign: fact.text('sign') } } as const
  expect(declaredAs(table)).toBe('1: sign text')
  expect(declaredAs({ ...table, version: 2 })).toBe('2: sign text')
  expect(declaredAs({ ...table, columns: { sign: fact.date('sign') } })).toBe('1: sign date')
})
