import type { Context } from 'hono'
import { KEPT_PARAMETER, keepForm } from '../checks/kept-forms.ts'
import type { HttpEnv } from './env.ts'
import { pageOf } from './page-access.ts'
import { retainedForm } from './forms/retained-form.ts'

/**
 * A form came after its session had ended: it is kept sealed for the account of that session. Returns the page of the form, to come
 * back to after the login; null when nothing could be kept.
 */
export async function backToKept(c: Context<HttpEnv>): Promise<string | null> {
  const request = c.get('request')
  const form = await retainedForm(request, c.get('formBody'))
  const id = form && (await keepForm(c.get('app'), form))
  if (!id) return null
  const back = pageOfForm(request)
  back.searchParams.set(KEPT_PARAMETER, id)
  return back.pathname + back.search
}

/** The page that the form stood on: its browser says so; otherwise the address that it was sent to. */
function pageOfForm(request: Request): URL {
  const own = new URL(request.url)
  const told = request.headers.get('referer')
  const page = told && URL.canParse(told) ? new URL(told) : own
  return page.origin === own.origin && pageOf(page.pathname) ? page : own
}
