import type { Certificate } from './certificate.ts'

const dayMs = 86_400_000

export type EndingCertificate = {
  readonly certificate: Certificate
  /** Whole days left; negative once it has ended. */
  readonly daysLeft: number
  readonly state: 'ending' | 'ended'
}

/** Certificates that end within so many days of `now`, or have ended, the most pressing first. */
export function certificatesEnding(certificates: readonly Certificate[], now: Date, withinDays = 30): EndingCertificate[] {
  return certificates
    .map(certificate => {
      const left = certificate.validTo.getTime() - now.getTime()
      return { certificate, daysLeft: Math.floor(left / dayMs), state: left < 0 ? ('ended' as const) : ('ending' as const) }
    })
    .filter(({ certificate }) => certificate.validTo.getTime() - now.getTime() <= withinDays * dayMs)
    .toSorted((a, b) => a.certificate.validTo.getTime() - b.certificate.validTo.getTime())
}
