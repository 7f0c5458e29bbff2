import type { Asker } from '../../casework/asker.ts'
import type { Parts } from './parts.ts'

/** What the use cases work with, of whoever asks for a page. */
export function partsOf({ app, world, viewer }: Asker): Parts {
  return { db: app.db, files: app.files, keyring: app.keyring, world, viewer }
}
