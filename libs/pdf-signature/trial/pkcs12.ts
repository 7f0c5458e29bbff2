import { createHmac, randomBytes } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { context } from '../asn1/der.ts'
import { oids, sha256Oid } from '../asn1/oids.ts'
import { der, integer, nothing, objectId, octetString, sequence, setOf } from '../asn1/write.ts'
import { bmpPassword, derive } from '../keys/pkcs12-kdf.ts'

const ITERATIONS = 10_000
const bags = { lockedKey: '1.2.840.113549.1.12.10.1.2', certificate: '1.2.840.113549.1.12.10.1.3' } as const
const x509 = '1.2.840.113549.1.9.22.1'
/** Tells other programs which certificate belongs to the key. */
const together = setOf(sequence(objectId('1.2.840.113549.1.9.21'), setOf(octetString(Uint8Array.of(1)))))

/** A PKCS#12 file (RFC 7292): the key locked by PBES2 with AES-256, its certificates open, all of it under a MAC by the password. */
export function writePkcs12(key: KeyObject, chain: readonly Uint8Array[], password: string): Uint8Array {
  const locked = key.export({ type: 'pkcs8', format: 'der', cipher: 'aes-256-cbc', passphrase: password })
  const certificates = chain.map((each, at) =>
    bag(bags.certificate, sequence(objectId(x509), within(octetString(each))), at === 0 ? [together] : []),
  )
  const safe = sequence(data(sequence(...certificates)), data(sequence(bag(bags.lockedKey, locked, [together]))))
  const salt = randomBytes(16)
  const macKey = derive(bmpPassword(password), { hash: 'sha256', salt, iterations: ITERATIONS, purpose: 'mac', length: 32 })
  const digest = createHmac('sha256', macKey).update(safe).digest()
  const mac = sequence(sequence(objectId(sha256Oid), nothing()), octetString(digest))
  return sequence(integer(3), data(safe), sequence(mac, octetString(salt), integer(ITERATIONS)))
}

const within = (content: Uint8Array): Uint8Array => der(context(0), content)
const data = (content: Uint8Array): Uint8Array => sequence(objectId(oids.data), within(octetString(content)))
const bag = (kind: string, value: Uint8Array, attributes: readonly Uint8Array[]): Uint8Array =>
  sequence(objectId(kind), within(value), ...attributes)
