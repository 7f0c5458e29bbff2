import { expect, test } from 'vitest'
import { makeLog, withRequestId } from './log.ts'

function lines(work: (log: ReturnType<typeof makeLog>) => void): Record<string, unknown>[] {
  const written: string[] = []
  work(makeLog('info', { write: (line: string) => written.push(line) }))
  return written.map(line => JSON.parse(line))
}

test('a line carries the id of its request', () => {
  const [inside, outside] = lines(log => {
    withRequestId('r-1', () => log.info({ code: 'form/invalid' }, 'refused'))
    log.info('started')
  })
  expect(inside).toMatchObject({ level: 'info', requestId: 'r-1', code: 'form/invalid', msg: 'refused' })
  expect(outside).not.toHaveProperty('requestId')
})

test('an error that a library hands over as a plain object keeps its message and code', () => {
  const handed = { message: 'connect ECONNREFUSED', code: 'ECONNREFUSED', stack: 'at …', queue: 'outbox' }
  const [line] = lines(log => log.error({ err: handed }, 'job runner'))
  expect(line).toMatchObject({ err: { type: 'object', message: 'connect ECONNREFUSED', code: 'ECONNREFUSED' } })
})

test('personal data and values quoted by the database stay out', () => {
  const failure = Object.assign(new Error('duplicate key'), { code: '23505', detail: 'Key (phone)=(0912345678) already exists.' })
  const text = JSON.stringify(
    lines(log => log.error({ err: failure, account: { email: 'an@example.vn', id: 'a-1' }, password: 'x1' }, 'failed')),
  )
  expect(text).toContain('23505')
  expect(text).toContain('a-1')
  expect(text).not.toMatch(/0912345678|an@example|x1/)
})
