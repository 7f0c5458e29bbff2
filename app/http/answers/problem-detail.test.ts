import { expect, test } from 'vitest'
import { problem } from '../../../kernel/problem.ts'
import { apiRoutes } from '../../api/routes.ts'
import { sentence } from '../../cli/run/complaint.ts'
import { loadEngine } from '../../services/engine.ts'
import { problemDetail } from './problem-detail.ts'
import { REFUSALS } from './refusals.ts'

test('every refusal of the server and of the API says what is wrong in both languages', async () => {
  await loadEngine()
  const codes = [
    ...Object.values(REFUSALS),
    ...[
      'api/scope/forbidden',
      'api/invalid',
      'api/json-needed',
      'api/bad-json',
      'api/idempotency-key-needed',
      'api/cursor-unknown',
    ].map(code => problem(code)),
    // Of org, casework, a process of its own, documents and the weekly review.
    ...[
      'org/body/not-found',
      'documents/no-file',
      'records/intake-not-found',
      'matter/not-found',
      'directives/past-return-limit',
      'weekly/unknown-week',
    ].map(code => problem(code)),
  ]
  for (const refusal of codes) {
    const [vi, en] = [problemDetail(refusal, 'vi'), problemDetail(refusal, 'en')]
    expect([refusal.problem, vi?.length ?? 0, en?.length ?? 0, vi === en]).toEqual([
      refusal.problem,
      expect.toSatisfy(length => length > 10),
      expect.toSatisfy(length => length > 10),
      false,
    ])
  }
})

test('where a request does not fit is named; a code without words stays without', () => {
  const issues = [
    { in: 'query', path: 'limit', code: 'too_big', message: '' },
    { in: 'body', path: '', code: 'invalid_type', message: '' },
  ]
  expect(problemDetail(problem('api/invalid', { issues }), 'en')).toContain('query.limit, body')
  const fields = [{ field: 'text', code: 'form/comment-needed' }]
  expect(problemDetail(problem('form/invalid', { fields }), 'vi')).toMatch(/text: chưa ghi nội dung\.$/)
  expect(problemDetail(REFUSALS.forbidden, 'vi')).toMatch(/^Anh\/chị không có quyền .+\. Nếu công việc cần đến/)
  expect(problemDetail(problem('nobody/knows'), 'vi')).toBeNull()
})

test('every scope of an API token says what it opens, in both languages', async () => {
  const scopes = new Set((await apiRoutes()).map(({ scope }) => scope))
  expect(scopes.size).toBeGreaterThan(5)
  for (const lang of ['vi', 'en'] as const)
    expect([...scopes].filter(scope => sentence(lang, `scope.${scope}`) === `scope.${scope}`)).toEqual([])
})
