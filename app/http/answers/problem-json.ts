import type { Lang } from '../../../kernel/access.ts'
import type { Problem } from '../../../kernel/problem.ts'
import { problemDetail } from './problem-detail.ts'

/** RFC 9457. `code` is stable, `detail` its words in the language of whoever asks, left out where there are none. */
export function problemResponse(problem: Problem, { requestId, lang }: { requestId: string; lang: Lang }): Response {
  const detail = problemDetail(problem, lang)
  const body = {
    type: 'about:blank',
    title: problem.problem,
    status: problem.status,
    code: problem.problem,
    ...(detail === null ? {} : { detail }),
    data: problem.data,
    requestId,
  }
  return new Response(JSON.stringify(body), {
    status: problem.status,
    headers: { 'content-type': 'application/problem+json', 'content-language': lang, 'cache-control': 'no-store' },
  })
}
