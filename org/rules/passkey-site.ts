import { isIP } from 'node:net'

/** The site to which passkeys are bound: its address and the name that devices know it by. */
export type PasskeySite = { readonly origin: string; readonly rpId: string }

/** Browsers make passkeys for named sites reached over https, and for `localhost`; null for any other address. */
export function passkeySite(origin: string): PasskeySite | null {
  const { protocol, hostname } = new URL(origin)
  if (isIP(hostname.replace(/^\[|\]$/g, '')) !== 0) return null
  return protocol === 'https:' || hostname === 'localhost' ? { origin, rpId: hostname } : null
}
