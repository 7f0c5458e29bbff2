import type { Problem } from '../../kernel/problem.ts'

/** RFC 9457. `code` is stable; `detail` is left to the reader's words for the code. */
export function problemResponse(problem: Problem, requestId: string): Response {
  const body = {
    type: 'about:blank',
    title: problem.problem,
    status: problem.status,
    code: problem.problem,
    data: problem.data,
    requestId,
  }
  return new Response(JSON.stringify(body), {
    status: problem.status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
  })
}
