import type { readFileText } from '@kheo/official-document'
import { beside } from './beside.ts'

/** The text of a file from outside, read in a thread beside the server. */
export const readFileBeside = beside<typeof readFileText>(
  new URL('../../libs/official-document/input/read-file.ts', import.meta.url),
  'readFileText',
)
