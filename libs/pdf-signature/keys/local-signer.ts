import { sign } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { keyInput } from '../certificate/scheme.ts'
import type { SignatureScheme } from '../certificate/scheme.ts'
import { SignatureFault } from '../fault.ts'
import type { DocumentSigner } from '../sign/sign.ts'
import type { Identity } from './pkcs12.ts'

/** RSA keys sign by PKCS#1 v1.5, which every reader understands, or by PSS. */
export type RsaPadding = 'rsa-pkcs1' | 'rsa-pss'

const curveHashes: Readonly<Record<string, 'sha256' | 'sha384' | 'sha512'>> = {
  prime256v1: 'sha256',
  secp384r1: 'sha384',
  secp521r1: 'sha512',
}

/** The scheme a key signs with. Throws `key/unsupported` for other keys than RSA and the NIST curves. */
export function schemeFor(key: KeyObject, padding: RsaPadding = 'rsa-pkcs1'): SignatureScheme {
  if (key.asymmetricKeyType === 'rsa-pss' || (key.asymmetricKeyType === 'rsa' && padding === 'rsa-pss')) {
    return { kind: 'rsa-pss', hash: 'sha256', saltLength: 32 }
  }
  if (key.asymmetricKeyType === 'rsa') return { kind: 'rsa-pkcs1', hash: 'sha256' }
  const hash = curveHashes[key.asymmetricKeyDetails?.namedCurve ?? '']
  if (key.asymmetricKeyType !== 'ec' || !hash)
    throw new SignatureFault('key/unsupported', { algorithm: key.asymmetricKeyType ?? '' })
  return { kind: 'ecdsa', hash }
}

/** Signs with a key of this process. */
export function localSigner(identity: Identity, padding?: RsaPadding): DocumentSigner {
  const scheme = schemeFor(identity.key, padding)
  return {
    chain: identity.chain.map(({ der }) => der),
    scheme,
    sign: toBeSigned => sign(scheme.hash, toBeSigned, keyInput(scheme, identity.key)),
  }
}
