import { generateKeyPairSync } from 'node:crypto'
import { writeCertificate, writeEmptyCrl } from './certificate.ts'
import type { Period, TrialName } from './certificate.ts'
import { writePkcs12 } from './pkcs12.ts'

/** An authority that vouches for nobody: to try signing with. */
export type TrialAuthority = {
  /** Its own certificate, PEM. */
  readonly pem: string
  /** Its list of revoked certificates (DER): none, good as long as the authority. Files signed under it carry this proof. */
  readonly crl: Uint8Array
  /** A key with its certificate as a PKCS#12 file under the password. */
  issue(subject: TrialName, password: string): Uint8Array
}

const newKey = () => generateKeyPairSync('ec', { namedCurve: 'prime256v1' }).privateKey

/**
 * Makes a trial authority with a key of its own, which lives in the returned value only and is kept nowhere: once let go, nobody can
 * issue under it again. Its name must tell that it has no legal value. Periods until 2049.
 */
export function trialAuthority(subject: TrialName, period: Period): TrialAuthority {
  const key = newKey()
  const root = writeCertificate(subject, key, period)
  const issuer = { subject, key }
  return {
    pem: pemOf(root),
    crl: writeEmptyCrl(issuer, period),
    issue(holder, password) {
      const own = newKey()
      return writePkcs12(own, [writeCertificate(holder, own, period, issuer), root], password)
    },
  }
}

function pemOf(der: Uint8Array): string {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/gu) ?? []
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n')
}
