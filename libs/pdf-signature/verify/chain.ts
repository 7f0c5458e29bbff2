import type { AlgorithmPolicy } from '../algorithm-policy.ts'
import { weaknessOf } from '../algorithm-policy.ts'
import { isIssuedBy, isSelfIssued } from '../certificate/certificate.ts'
import type { Certificate } from '../certificate/certificate.ts'
import { keySize } from '../certificate/key-size.ts'
import type { TrustStore } from './context.ts'
import { reason } from './reasons.ts'
import type { Reason } from './reasons.ts'

/** The way from a certificate up to a trusted one. */
export type Chain = {
  /** The certificate first; the trusted one last when `store` is set. */
  readonly path: readonly Certificate[]
  readonly store: TrustStore | null
}

const longest = 8

/** Finds a way to a trusted certificate; failing that the longest way found. Every link's signature is checked. */
export function findChain(certificate: Certificate, pool: readonly Certificate[], trust: readonly TrustStore[]): Chain {
  const anchors = trust.flatMap(store => store.certificates.map(anchor => ({ store, anchor })))
  let best: Chain = { path: [certificate], store: null }
  const climb = (path: readonly Certificate[]): Chain | null => {
    const last = path.at(-1) ?? certificate
    const own = anchors.find(({ anchor }) => anchor.fingerprint === last.fingerprint)
    if (own) return { path, store: own.store }
    const above = anchors.find(({ anchor }) => isIssuedBy(last, anchor))
    if (above) return { path: [...path, above.anchor], store: above.store }
    if (path.length > best.path.length) best = { path, store: null }
    if (path.length >= longest || isSelfIssued(last)) return null
    for (const issuer of pool) {
      const fresh = !path.some(held => held.fingerprint === issuer.fingerprint)
      const found = fresh && isIssuedBy(last, issuer) ? climb([...path, issuer]) : null
      if (found) return found
    }
    return null
  }
  return climb([certificate]) ?? best
}

/** What is wrong with the authorities of a chain at a time (RFC 5280, 6.1), besides revocation. */
export function chainFaults({ path, store }: Chain, at: Date, policy: AlgorithmPolicy): Reason[] {
  const faults: Reason[] = []
  if (!store) faults.push(reason('chain/incomplete', { issuer: path.at(-1)?.issuer.text ?? '' }))
  path.forEach((certificate, i) => {
    const name = certificate.subject.commonName ?? certificate.subject.text
    if (i > 0) {
      if (!isAuthority(certificate, i - 1)) faults.push(reason('chain/authority-not-allowed', { name }))
      if (at < certificate.validFrom || at > certificate.validTo) faults.push(reason('chain/authority-not-valid', { name }))
      if (certificate.unknownCritical.length > 0) faults.push(reason('certificate/unknown-critical', { name }))
    }
    const issuer = path[i + 1]
    if (issuer && weaknessOf(policy, certificate.signed.scheme, keySize(issuer.key))) faults.push(reason('chain/weak', { name }))
  })
  return faults
}

/** `below` is how many authorities stand between it and the signer. */
function isAuthority(certificate: Certificate, below: number): boolean {
  const mayIssue = certificate.keyUsage === null || certificate.keyUsage.includes('keyCertSign')
  return certificate.authority && mayIssue && (certificate.pathLength === null || certificate.pathLength >= below)
}
