import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** Zip dates have no zone and begin in 1980: local midnight, so that every machine writes the same. */
const zipDate = new Date(1980, 0, 1)
/** Comes first: by it programs know an Office file. */
const contentTypes = '[Content_Types].xml'

/**
 * Packs a Word file again so that equal documents are equal bytes: the day of the document instead of the clock in its
 * properties, one date for all parts.
 */
export function repack(bytes: Uint8Array, date: string): Uint8Array {
  const stamp = `${date}T00:00:00Z`
  const { [contentTypes]: types = new Uint8Array(), ...others } = unzipSync(bytes)
  const parts: Record<string, Uint8Array> = { [contentTypes]: types }
  for (const [name, content] of Object.entries(others)) if (!name.endsWith('/')) parts[name] = rewritten(name, content, stamp)
  return zipSync(parts, { mtime: zipDate, level: 6 })
}

function rewritten(name: string, content: Uint8Array, stamp: string): Uint8Array {
  if (name === 'docProps/core.xml')
    return strToU8(strFromU8(content).replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${stamp}`))
  return content
}
