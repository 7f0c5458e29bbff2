import { z } from 'zod'
import { readCertificates, type TrustStore } from '@kheo/pdf-signature'

/** Setting: the roots that the operator trusts, each store under its name, certificates as PEM text. None is shipped. */
export const TRUST_SETTING = 'signing-trust'
export const Trust = z.array(
  z.object({
    id: z.string(),
    name: z.string().trim().min(1),
    pem: z.string(),
    /** A revocation list that is nowhere to be fetched (base64): that of the trial authority. */
    crl: z.string().optional(),
  }),
)
export type Trust = z.infer<typeof Trust>

export const storesOf = (trust: Trust): TrustStore[] =>
  trust.map(({ id, name, pem }) => ({ id, name, certificates: certificatesIn(pem) }))

/** Certificates of a text; what is none is left out. */
export function certificatesIn(pem: string): ReturnType<typeof readCertificates> {
  try {
    return readCertificates(Buffer.from(pem))
  } catch {
    return []
  }
}
