import type { Clock } from '../../kernel/clock.ts'
import type { Uuid } from '../../kernel/ids.ts'
import type { World } from '../../casework/index.ts'
import type { Database } from '../../platform/database/open.ts'
import type { FileStore } from '../../platform/files/store.ts'
import type { Keyring } from '../../platform/keyring.ts'
import { provincialGateway, type Gateway } from '@kheo/edxml'
import { credentialsOf } from './relations/links.ts'

/** What the exchange works with. */
export type ExchangeParts = {
  readonly db: Database
  readonly files: FileStore
  readonly keyring: Keyring
  readonly clock: Clock
  readonly world: () => Promise<World>
  readonly gateway: (link: Uuid) => Gateway
}

/** The parts as the server has them; one gateway a connection, so that its token serves many calls. */
export function exchangeParts({ db, files, keyring, clock, world }: Omit<ExchangeParts, 'gateway'>): ExchangeParts {
  return { db, files, keyring, clock, world, gateway: link => gatewayOf(db, keyring, link) }
}

const gateways = new WeakMap<Database, Map<Uuid, Gateway>>()

function gatewayOf(db: Database, keyring: Keyring, link: Uuid): Gateway {
  const known = gateways.get(db) ?? new Map<Uuid, Gateway>()
  gateways.set(db, known)
  const gateway = known.get(link) ?? provincialGateway(() => credentialsOf(db.kysely, keyring, link))
  known.set(link, gateway)
  return gateway
}
