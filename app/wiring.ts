import { wireOrg } from '../org/index.ts'
import type { Services } from '../platform/http/context.ts'
import { modules } from './modules.ts'

/** Gives the rooms what they need from above their floor. */
export function wireRooms({ keyring, config }: Services): void {
  wireOrg({ modules, keyring, publicOrigin: config.publicOrigin, oidc: config.oidc })
}
