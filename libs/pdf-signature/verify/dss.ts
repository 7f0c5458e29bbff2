import { readCertificate } from '../certificate/certificate.ts'
import type { Certificate } from '../certificate/certificate.ts'
import { SignatureFault } from '../fault.ts'
import type { PdfFile } from '../pdf/file.ts'
import { streamData } from '../pdf/filters.ts'
import { as } from '../pdf/object.ts'

/** Validation data kept in the file (Document Security Store, ETSI EN 319 142-1, 5.4.2). What cannot be read is left out. */
export type SecurityStore = {
  readonly certificates: readonly Certificate[]
  readonly crls: readonly Uint8Array[]
  readonly ocsps: readonly Uint8Array[]
}

export function securityStore(file: PdfFile): SecurityStore {
  const store = file.dict(file.root.entries.get('DSS'))
  const streams = (key: string) =>
    file.items(store?.entries.get(key)).flatMap(item => {
      const held = as('stream', file.get(item))
      return held ? (attempt(() => [streamData(held)]) ?? []) : []
    })
  return {
    certificates: streams('Certs').flatMap(bytes => attempt(() => [readCertificate(bytes)]) ?? []),
    crls: streams('CRLs'),
    ocsps: streams('OCSPs'),
  }
}

export function attempt<T>(read: () => T): T | null {
  try {
    return read()
  } catch (error) {
    if (error instanceof SignatureFault) return null
    throw error
  }
}
