import { redirect } from 'react-router'
import type { AppContext } from '../../platform/http/context.ts'
import { signedIn, type Pending, type SignedIn } from '../viewer.ts'

/** The page that ends what is pending. */
export const PENDING_PAGES = {
  password: '/doi-mat-khau',
  'second-factor': '/dang-nhap/ma',
  'second-factor-setup': '/xac-thuc-hai-buoc',
  'no-post': '/dang-nhap?thieu=vi-tri',
} as const satisfies Record<Pending, string>

/** Who has given a password here, let in or not yet. */
export async function whoIsHere(app: AppContext): Promise<SignedIn | null> {
  return app.sessionToken ? signedIn(app.db.kysely, { sessionToken: app.sessionToken, now: app.clock.now() }) : null
}

/** The same, sent to the login when there is nobody. */
export async function mustBeHere(app: AppContext, back: string): Promise<SignedIn & { token: string }> {
  const who = await whoIsHere(app)
  if (!who || !app.sessionToken) throw redirect(`/dang-nhap?toi=${encodeURIComponent(back)}`)
  return { ...who, token: app.sessionToken }
}

/** Where to go after a step of the login: to the next step, or to where one wanted to go. */
export function nextPage(who: SignedIn | null, to: string): string {
  const page = who?.pending && PENDING_PAGES[who.pending]
  if (!page) return to
  return to === '/' ? page : `${page}${page.includes('?') ? '&' : '?'}toi=${encodeURIComponent(to)}`
}
