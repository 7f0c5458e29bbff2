import { children, context, DerReader, readDer } from '../asn1/der.ts'
import { oids } from '../asn1/oids.ts'
import { soleValue } from '../cms/signed-data.ts'
import type { SignedData } from '../cms/signed-data.ts'
import { attempt } from './dss.ts'

/** Lists and answers that travel inside a signature: those of CMS, and Adobe's signed attribute (ISO 32000-1, 12.8.3.3.2). */
export function embeddedRevocation(data: SignedData): { crls: readonly Uint8Array[]; ocsps: readonly Uint8Array[] } {
  const archive = soleValue(data.signer.signed, oids.revocationInfoArchival)
  const found = archive && attempt(() => readArchive(archive.bytes))
  return { crls: [...data.lists, ...(found?.crls ?? [])], ocsps: found?.ocsps ?? [] }
}

function readArchive(bytes: Uint8Array) {
  const reader = new DerReader(readDer(bytes))
  const items = (number: number) => {
    const held = reader.optional(context(number))
    return held ? children(readDer(held.content)).map(item => item.bytes) : []
  }
  return { crls: items(0), ocsps: items(1) }
}
