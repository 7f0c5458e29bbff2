import type { Viewer } from '../../kernel/access.ts'
import type { World } from '../../casework/index.ts'
import type { Database } from '../../platform/database/open.ts'
import type { FileStore } from '../../platform/files/store.ts'
import type { Keyring } from '../../platform/keyring.ts'

/** What the use cases of outgoing documents work with. */
export type Parts = {
  readonly db: Database
  readonly files: FileStore
  readonly keyring: Keyring
  readonly world: World
  readonly viewer: Viewer
}
