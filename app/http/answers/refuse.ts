import type { Context } from 'hono'
import type { Problem } from '../../../kernel/problem.ts'
import type { HttpEnv } from '../env.ts'
import type { RenderPage } from '../pages.ts'
import { problemResponse } from './problem-json.ts'
import { retainedForm } from '../forms/retained-form.ts'

/** Answers a request with a refusal: a page in our layout with what was typed, or JSON under /api and for scripts. */
export type Refuse = (c: Context<HttpEnv>, problem: Problem) => Promise<Response>

/** Address of the page that shows refusals; it is rendered in place of the page asked for. */
const REFUSAL_PAGE = '/tu-choi'

export function makeRefuse(render: RenderPage): Refuse {
  return async (c, problem) => {
    const request = c.get('request')
    c.get('app').metrics.refusals.inc({ code: problem.problem })
    const { pathname } = new URL(request.url)
    if (pathname.startsWith('/api/') || pathname.endsWith('.data')) return problemResponse(problem, c.get('app'))
    const retained = await retainedForm(request, c.get('formBody'))
    const page = new Request(new URL(REFUSAL_PAGE, request.url), { headers: request.headers, signal: request.signal })
    return render(page, { ...c.get('app'), refusal: { problem, retained } })
  }
}
