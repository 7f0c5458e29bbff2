import { sql } from 'kysely'
import type { Lang } from '../kernel/access.ts'
import type { Reader } from '../platform/database/open.ts'

/** The job that makes the checks which wait: sent to have them at once. */
export const SIGNATURE_CHECK_JOB = 'check-signatures'

/** What is known of the signatures of a file; `report`: in words, as whoever checks them writes it. */
export type SignatureCheck = {
  readonly hash: string
  readonly verdict: string | null
  readonly report: Readonly<Record<Lang, unknown>> | null
  readonly checkedAt: Date | null
  readonly failed: string | null
}

/** Days in which what comes is looked through for files that nobody has asked to be checked. */
const RECENT_DAYS = 3
const days = (at: Date, n: number): Date => new Date(at.getTime() - n * 86_400_000)

/** Checks of these files, by their hash; one that nobody asked for is not there. */
export async function signatureChecks(db: Reader, hashes: readonly string[]): Promise<ReadonlyMap<string, SignatureCheck>> {
  if (hashes.length === 0) return new Map()
  const { rows } = await sql<SignatureCheck>`select file_hash as hash, verdict, report, checked_at as "checkedAt", failed
    from signature_check where file_hash = any(${[...hashes]})`.execute(db)
  return new Map(rows.map(row => [row.hash, row]))
}

/** Asks for checks of PDF files; what was asked for stays as it is. */
export async function askSignatureChecks(db: Reader, hashes: readonly string[], at: Date): Promise<void> {
  if (hashes.length === 0) return
  await sql`insert into signature_check (file_hash, asked_at) select hash, ${at} from file
    where hash = any(${[...hashes]}) and media_type = 'application/pdf' on conflict do nothing`.execute(db)
}

/** Asks for the files of incoming documents of the last days that nobody asked for yet. */
export async function askNewSignatureChecks(db: Reader, at: Date): Promise<void> {
  await sql`insert into signature_check (file_hash, asked_at) select distinct f.hash, ${at}::timestamptz from intake i
      join intake_file x on x.intake_id = i.id join file f on f.hash = x.file_hash
    where i.changed_at > ${days(at, RECENT_DAYS)} and f.media_type = 'application/pdf'
      and not exists (select 1 from signature_check c where c.file_hash = f.hash)
    on conflict do nothing`.execute(db)
}

/**
 * Asks again for what may be seen otherwise by now: checked against other roots, or undetermined (`unsure`) for a day; the newest first, so
 * many at once.
 */
export async function askAgain(
  db: Reader,
  { trust, unsure, at, most }: { readonly trust: string; readonly unsure: string; readonly at: Date; readonly most: number },
): Promise<void> {
  await sql`update signature_check set asked_at = ${at} where file_hash in (select file_hash from signature_check
    where checked_at >= asked_at and (trust is distinct from ${trust} or (verdict = ${unsure} and checked_at < ${days(at, 1)}))
    order by checked_at desc limit ${most})`.execute(db)
}

/** Files whose check waits, the first asked first. */
export async function waitingSignatureChecks(db: Reader, most: number): Promise<string[]> {
  const { rows } = await sql<{ hash: string }>`select file_hash as hash from signature_check
    where checked_at is null or checked_at < asked_at order by asked_at, file_hash limit ${most}`.execute(db)
  return rows.map(row => row.hash)
}

type Checked =
  | { readonly verdict: string; readonly report: Readonly<Record<Lang, unknown>>; readonly trust: string }
  | { readonly failed: string; readonly trust: string }

/** Keeps what a check said; one that failed leaves what was known before. */
export async function keepSignatureCheck(db: Reader, hash: string, checked: Checked, at: Date): Promise<void> {
  if ('failed' in checked) {
    await sql`update signature_check set checked_at = ${at}, failed = ${checked.failed}, trust = ${checked.trust} where file_hash = ${hash}`.execute(
      db,
    )
    return
  }
  const { verdict, report, trust } = checked
  await sql`update signature_check set checked_at = ${at}, failed = null, verdict = ${verdict}, trust = ${trust},
    report = ${JSON.stringify(report)}::jsonb where file_hash = ${hash}`.execute(db)
}
