import { Hono } from 'hono'
import { setCookie } from 'hono/cookie'
import { THEMES } from '../../platform/http/context.ts'
import type { HttpEnv } from './env.ts'
import { LANG_COOKIE, THEME_COOKIE } from './identity.ts'

const YEAR_SECONDS = 365 * 24 * 3600

/** Language and appearance, kept in the browser: plain forms that go back to where they were sent from. */
export const settingsRoutes = new Hono<HttpEnv>()
  .post('/ngon-ngu', async c => {
    const form = await c.get('request').formData()
    const lang = form.get('lang') === 'en' ? 'en' : 'vi'
    setCookie(c, LANG_COOKIE, lang, { httpOnly: true, sameSite: 'Lax', path: '/', maxAge: YEAR_SECONDS })
    return c.redirect(back(form.get('ve')), 303)
  })
  .post('/giao-dien', async c => {
    const form = await c.get('request').formData()
    const theme = THEMES.find(each => each === form.get('theme')) ?? 'system'
    setCookie(c, THEME_COOKIE, theme, { httpOnly: true, sameSite: 'Lax', path: '/', maxAge: YEAR_SECONDS })
    return c.redirect(back(form.get('ve')), 303)
  })

/** Only an address of our own: one slash, and not two. */
export function back(to: FormDataEntryValue | null): string {
  return typeof to === 'string' && /^\/(?![/\\])/.test(to) ? to : '/'
}
