import { z } from 'zod'
import { httpTimeStampAuthority, requestTimeStamp, SignatureFault, type TimeStampAuthority } from '@kheo/pdf-signature'
import { fieldProblem, problem, type Problem } from '../../../kernel/problem.ts'
import { rawSetting, storeSetting } from '../../../org/index.ts'
import type { Database, Reader } from '../../../platform/database/open.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { signingProblem } from './faults.ts'

/** Setting: the time stamp authority that proves when somebody signed (RFC 3161), and how it failed the last time. */
const SETTING = 'signing-time-stamp'
const Kept = z.object({ url: z.string(), failedAt: z.string().nullable(), failure: z.string().nullable() })
export type TimeStampKept = z.infer<typeof Kept>

export async function timeStampKept(db: Reader): Promise<TimeStampKept | null> {
  return Kept.nullable()
    .catch(null)
    .parse((await rawSetting(db, SETTING)) ?? null)
}

type Parts = { readonly db: Database; readonly at: Date; readonly account: string | null }

const keep = ({ db, account }: Parts, value: TimeStampKept | null): Promise<void> =>
  inTransaction(db, tx => storeSetting(tx, { key: SETTING, value, by: account }))

/** Sets the authority, without an address none. It may be reached unencrypted: what it answers is signed. Problem: `signing/bad-stamp-address`. */
export async function setTimeStamp(parts: Parts, url: string): Promise<Problem | null> {
  if (url !== '' && !/^https?:$/u.test(URL.canParse(url) ? new URL(url).protocol : ''))
    return fieldProblem('signing/bad-stamp-address', 'stampUrl')
  await keep(parts, url === '' ? null : { url, failedAt: null, failure: null })
  return null
}

/** Asks for a stamp over nothing of importance. Problems: `signing/no-time-stamp`, `signing/time-stamp/…`. */
export async function tryTimeStamp(parts: Parts): Promise<Problem | null> {
  const kept = await timeStampKept(parts.db.kysely)
  if (!kept) return problem('signing/no-time-stamp', { field: 'stampUrl' })
  try {
    await requestTimeStamp(httpTimeStampAuthority(kept.url), Buffer.from('Khéo'))
    await keep(parts, { ...kept, failedAt: null, failure: null })
    return null
  } catch (error) {
    await noteFailure(parts, kept, error)
    return { ...signingProblem(error), data: { field: 'stampUrl' } }
  }
}

/**
 * Signs with a time stamp where an authority is set. When it fails the signature is made without: it is valid, only its time is the
 * signer's own. The check of the signatures says so, the administrator's page names the failure.
 */
export async function withTimeStamp<T>(
  parts: Parts,
  sign: (authority: TimeStampAuthority | undefined) => Promise<T>,
): Promise<T> {
  const kept = await timeStampKept(parts.db.kysely)
  if (!kept) return sign(undefined)
  try {
    return await sign(httpTimeStampAuthority(kept.url))
  } catch (error) {
    if (!isOfTheStamp(error)) throw error
    await noteFailure(parts, kept, error)
    return sign(undefined)
  }
}

const isOfTheStamp = (error: unknown): boolean => error instanceof SignatureFault && error.code.startsWith('time-stamp/')

async function noteFailure(parts: Parts, kept: TimeStampKept, error: unknown): Promise<void> {
  const failure = error instanceof SignatureFault ? error.code : 'time-stamp/unavailable'
  await keep({ ...parts, account: null }, { ...kept, failedAt: parts.at.toISOString(), failure })
}
