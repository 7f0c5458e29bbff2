import type { Lang } from '../../kernel/access.ts'
import { THEMES, type Theme } from '../../platform/http/context.ts'

const YEAR_SECONDS = 365 * 24 * 3600

export type Preferences = { readonly lang: Lang; readonly theme: Theme }

export function readPreferences(body: FormData): Preferences {
  const theme = THEMES.find(each => each === body.get('theme')) ?? 'system'
  return { lang: body.get('lang') === 'en' ? 'en' : 'vi', theme }
}

/** The same choice in the browser, which the pages before the login read. */
export function preferenceCookies({ lang, theme }: Preferences, origin: string): string[] {
  const rest = `Path=/; HttpOnly; SameSite=Lax; Max-Age=${YEAR_SECONDS}${origin.startsWith('https:') ? '; Secure' : ''}`
  return [`kheo_lang=${lang}; ${rest}`, `kheo_theme=${theme}; ${rest}`]
}
