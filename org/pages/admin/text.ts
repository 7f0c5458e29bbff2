import type { Lang } from '../../../kernel/access.ts'
import { en } from './text.en.ts'
import { vi, type AdminText } from './text.vi.ts'

/** Words of the administration pages in a language. */
export function adminText(lang: Lang): AdminText {
  return lang === 'en' ? en : vi
}

/** Title of an administration page in the browser's tab. */
export const adminMeta =
  (title: (text: AdminText) => string) =>
  ({ loaderData }: { loaderData?: { lang: Lang } }) => [{ title: `${title(adminText(loaderData?.lang ?? 'vi'))} – Khéo` }]
