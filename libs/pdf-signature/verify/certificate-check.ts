import type { Certificate } from '../certificate/certificate.ts'
import { chainFaults } from './chain.ts'
import type { Chain } from './chain.ts'
import type { Moment } from './moment.ts'
import { reason } from './reasons.ts'
import type { Reason } from './reasons.ts'
import type { RevocationData, RevocationState } from './revocation.ts'
import type { AlgorithmPolicy } from '../algorithm-policy.ts'

export type CertificateCheck = {
  readonly reasons: readonly Reason[]
  /** Every certificate below the trusted one was shown good by proof that the file carries. */
  readonly provenInFile: boolean
}

type Means = { readonly moment: Moment; readonly revocation: RevocationData; readonly policy: AlgorithmPolicy }

/** Validity in time, chain and revocation of a certificate and those above it. */
export async function checkCertificates(chain: Chain, means: Means): Promise<CertificateCheck> {
  const [own] = chain.path
  const { moment, revocation, policy } = means
  const reasons = own ? [...validityFaults(own, moment)] : []
  reasons.push(...chainFaults(chain, moment.signedAt, policy))
  let provenInFile = chain.store !== null
  for (const [i, certificate] of chain.path.entries()) {
    const issuer = chain.path[i + 1]
    if (!issuer || (i > 0 && certificate.needsNoRevocationCheck)) continue
    const state = await revocation.stateOf(certificate, issuer, moment.reference)
    reasons.push(...revocationFaults(state, { certificate, level: i, moment }))
    if (state.state !== 'good' || !state.embedded) provenInFile = false
  }
  return { reasons, provenInFile }
}

function validityFaults(certificate: Certificate, { signedAt, reference }: Moment): Reason[] {
  const data = { from: certificate.validFrom.toISOString(), to: certificate.validTo.toISOString() }
  if (certificate.unknownCritical.length > 0) return [reason('certificate/unknown-critical', { name: nameOf(certificate) })]
  if (signedAt < certificate.validFrom) return [reason('certificate/not-yet-valid', data)]
  if (signedAt > certificate.validTo) return [reason('certificate/expired', data)]
  return reference > certificate.validTo ? [reason('certificate/expired-meanwhile', data)] : []
}

type About = { readonly certificate: Certificate; readonly level: number; readonly moment: Moment }

function revocationFaults(state: RevocationState, { certificate, level, moment }: About): Reason[] {
  const name = nameOf(certificate)
  if (state.state === 'good') return []
  if (state.state === 'unknown') return [reason(level === 0 ? 'revocation/unknown' : 'revocation/authority-unknown', { name })]
  const data = { name, at: state.at.toISOString(), reason: state.reason ?? 0 }
  if (state.at <= moment.signedAt) return [reason(level === 0 ? 'certificate/revoked' : 'chain/authority-revoked', data)]
  const proven = moment.proof !== 'none' && state.at > moment.reference
  return [reason(proven ? 'certificate/revoked-later' : 'certificate/revoked-time-unproven', data)]
}

const nameOf = (certificate: Certificate) => certificate.subject.commonName ?? certificate.subject.text
