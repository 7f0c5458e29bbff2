import { randomBytes } from 'node:crypto'
import type { OidcConfig } from '../platform/config.ts'
import { makeKeyring } from '../platform/keyring.ts'
import { org } from './module.ts'
import { wireOrg, type OrgWiring } from './wiring.ts'

/** Wires org as the composition does, with a key of this test run. */
export function testWiring(oidc: OidcConfig | null = null, more: Partial<OrgWiring> = {}): void {
  wireOrg({ modules: [org], keyring: makeKeyring([randomBytes(32)], 'test'), publicOrigin: 'http://127.0.0.1', oidc, ...more })
}
