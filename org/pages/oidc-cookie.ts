const NAME = 'kheo_cong_chung'
const attributes = (origin: string, seconds: number): string =>
  `Path=/dang-nhap; HttpOnly; SameSite=Lax; Max-Age=${seconds}${origin.startsWith('https:') ? '; Secure' : ''}`

/** What the begun login needs when the browser comes back, sealed. */
export const oidcCookie = (pending: string, origin: string): string => `${NAME}=${pending}; ${attributes(origin, 600)}`

export const noOidcCookie = (origin: string): string => `${NAME}=; ${attributes(origin, 0)}`

export function pendingIn(cookies: string | null): string | null {
  const found = (cookies ?? '').split(';').map(each => each.trim())
  return found.find(each => each.startsWith(`${NAME}=`))?.slice(NAME.length + 1) || null
}
