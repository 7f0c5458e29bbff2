import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const CLI = join(import.meta.dirname, 'cli.ts')

function kheo(args: readonly string[], input = '') {
  const started = performance.now()
  const done = spawnSync(process.execPath, [CLI, ...args], { input, encoding: 'utf8' })
  return { ...done, ms: performance.now() - started }
}

test('due: three working days from a Friday end on Wednesday, with the weekend explained', () => {
  const { stdout, status } = kheo(['due'], '{"id":1,"from":"2026-09-11","limit":{"amount":3,"unit":"working-day"}}\n')
  const answer = JSON.parse(stdout)
  expect(answer).toMatchObject({ id: 1, dueOn: '2026-09-16' })
  expect(answer.steps.length).toBeGreaterThan(3)
  expect(status).toBe(0)
})

test('due: a line without a date is a problem, the other lines are answered, the exit status is 1', () => {
  const lines = ['{"id":1,"limit":{"amount":3,"unit":"day"}}', '{"id":2,"from":"2026-09-11","limit":{"amount":3,"unit":"day"}}']
  const { stdout, status } = kheo(['due'], `${lines.join('\n')}\n`)
  const answers = stdout
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
  expect(answers[0]).toMatchObject({ id: 1, problem: { code: 'due/bad-date' } })
  expect(answers[1]).toMatchObject({ id: 2, dueOn: '2026-09-14' })
  expect(status).toBe(1)
})

test('an unknown verb is refused with a stable code and nothing on standard output', () => {
  const { stdout, stderr, status } = kheo(['dua'])
  expect([stdout, status]).toEqual(['', 2])
  expect(stderr).toContain('[cli/unknown-verb]')
})

test('a verb of a later part says so', () => {
  const { stderr, status } = kheo(['classify'], '{}\n')
  expect(stderr).toContain('[cli/later-verb]')
  expect(status).toBe(2)
})

test('help names every verb in both languages', () => {
  const { stdout, status } = kheo(['help'])
  expect(stdout).toContain('tính ngày đến hạn')
  expect(stdout).toContain('due days')
  expect(status).toBe(0)
})
