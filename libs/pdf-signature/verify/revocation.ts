import type { Certificate } from '../certificate/certificate.ts'
import type { Fetched, VerificationContext } from './context.ts'
import { findRevocation, isCrlOf, readCrl } from './crl.ts'
import type { RevocationList } from './crl.ts'
import { ocspRequest, readOcsp, statusFrom } from './ocsp.ts'
import type { OcspAnswer } from './ocsp.ts'

/** What is known of a certificate's revocation; `embedded` when the file itself carries the proof. */
export type RevocationState =
  | { readonly state: 'good'; readonly by: 'crl' | 'ocsp'; readonly embedded: boolean }
  | { readonly state: 'revoked'; readonly at: Date; readonly reason: number | null }
  | { readonly state: 'unknown' }

type Source<T> = { readonly value: T; readonly embedded: boolean }

/** Lists and answers at hand, each read once. */
export class RevocationData {
  private readonly lists: Source<RevocationList>[] = []
  private readonly answers: Source<OcspAnswer>[] = []
  private readonly asked = new Set<string>()
  private readonly context: VerificationContext

  constructor(context: VerificationContext) {
    this.context = context
    for (const bytes of context.crls ?? []) this.addCrl(bytes, 'given')
    for (const bytes of context.ocsps ?? []) this.addOcsp(bytes, 'given')
  }

  addCrl(bytes: Uint8Array, from: 'file' | 'given'): void {
    const value = readCrl(bytes)
    if (value) this.lists.push({ value, embedded: from === 'file' })
  }

  addOcsp(bytes: Uint8Array, from: 'file' | 'given'): void {
    const value = readOcsp(bytes)
    if (value) this.answers.push({ value, embedded: from === 'file' })
  }

  /**
   * The state of a certificate as known at `reference` (the proven time of the signature, else now): by what is at hand, then by
   * what `fetch` brings. Revoked wins over good.
   */
  async stateOf(certificate: Certificate, issuer: Certificate, reference: Date): Promise<RevocationState> {
    const held = this.atHand(certificate, issuer, reference)
    if (held.state !== 'unknown' || !this.context.fetch) return held
    for (const url of certificate.ocspUrls) {
      const answer = await this.fetched({ kind: 'ocsp', url, body: ocspRequest(certificate, issuer) }, certificate.fingerprint)
      if (answer) this.addOcsp(answer, 'given')
    }
    const answered = this.atHand(certificate, issuer, reference)
    if (answered.state !== 'unknown') return answered
    for (const url of certificate.crlUrls) {
      const list = await this.fetched({ kind: 'crl', url }, '')
      if (list) this.addCrl(list, 'given')
    }
    return this.atHand(certificate, issuer, reference)
  }

  /** Each thing is asked for once; what cannot be had is missing, and the report says so. */
  private async fetched(what: Fetched, about: string): Promise<Uint8Array | null> {
    const key = `${what.url} ${about}`
    if (this.asked.has(key) || !this.context.fetch) return null
    this.asked.add(key)
    try {
      return await this.context.fetch(what)
    } catch {
      return null
    }
  }

  private atHand(certificate: Certificate, issuer: Certificate, reference: Date): RevocationState {
    const found = [...this.byAnswers(certificate, issuer, reference), ...this.byLists(certificate, issuer, reference)]
    const good = found.filter(one => one.state === 'good')
    return found.find(one => one.state === 'revoked') ?? good.find(one => one.embedded) ?? good[0] ?? { state: 'unknown' }
  }

  private byAnswers(certificate: Certificate, issuer: Certificate, reference: Date): RevocationState[] {
    return this.answers.flatMap(({ value, embedded }): RevocationState[] => {
      const status = statusFrom(value, certificate, issuer)
      if (!status || status.thisUpdate > this.soon()) return []
      if (status.state === 'revoked')
        return [{ state: 'revoked', at: status.revokedAt ?? status.thisUpdate, reason: status.reason }]
      const until = status.nextUpdate ?? new Date(status.thisUpdate.getTime() + answerLifeMs)
      return status.state === 'good' && until >= reference ? [{ state: 'good', by: 'ocsp', embedded }] : []
    })
  }

  private byLists(certificate: Certificate, issuer: Certificate, reference: Date): RevocationState[] {
    return this.lists.flatMap(({ value, embedded }): RevocationState[] => {
      if (value.thisUpdate > this.soon() || !isCrlOf(value, issuer)) return []
      const entry = findRevocation(value, certificate.serial)
      if (entry) return [{ state: 'revoked', at: entry.at, reason: entry.reason }]
      // a list made after the certificate ended may have dropped it
      const current = (value.nextUpdate ?? value.thisUpdate) >= reference && value.thisUpdate <= certificate.validTo
      return current && value.complete ? [{ state: 'good', by: 'crl', embedded }] : []
    })
  }

  private soon(): Date {
    return new Date(this.context.now.getTime() + clockToleranceMs)
  }
}

/** An OCSP answer that names no end counts for a day. */
const answerLifeMs = 24 * 3600_000
/** Clocks of servers differ. */
export const clockToleranceMs = 5 * 60_000
