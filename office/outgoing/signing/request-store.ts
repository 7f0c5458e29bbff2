import { sql } from 'kysely'
import { z } from 'zod'
import type { PreparedSignature, SignatureScheme, SigningRequest } from '@kheo/pdf-signature'
import type { Uuid } from '../../../kernel/ids.ts'
import type { Reader } from '../../../platform/database/open.ts'
import type { Tx } from '../../../platform/database/transaction.ts'

/** What of a prepared signature is kept: the file itself stands in the store under its hash. */
const Kept = z.object({
  file: z.string(),
  hole: z.object({ start: z.number().int(), end: z.number().int() }),
  toBeSigned: z.string(),
  chain: z.array(z.string()),
  scheme: z.custom<SignatureScheme>(value => typeof value === 'object' && value !== null && 'kind' in value),
  description: z.string(),
  /** The act that ends it: of the signer, or of a co-signer. */
  act: z.enum(['ky-so', 'dong-ky']).default('ky-so'),
  /** There is room for a time stamp. */
  stamped: z.boolean().default(false),
})
export type KeptPrepared = z.infer<typeof Kept>

export type RequestRow = {
  readonly id: Uuid
  readonly matterId: Uuid
  readonly accountId: Uuid
  readonly postId: Uuid
  readonly signingKeyId: Uuid
  readonly signedOver: string
  readonly request: SigningRequest
  readonly prepared: KeptPrepared
  readonly result: string | null
}

/** Writes a new request. One is open for a document at a time; `false`: another is. */
export async function insertRequest(tx: Tx, row: RequestRow): Promise<boolean> {
  const { request, prepared } = row
  const { rows } =
    await sql`insert into signing_request (id, matter_id, account_id, post_id, signing_key_id, signed_over, state, started_at, expires_at,
      operation, failure, prepared)
    values (${row.id}, ${row.matterId}, ${row.accountId}, ${row.postId}, ${row.signingKeyId}, ${row.signedOver}, ${request.state}, ${request.startedAt},
      ${request.expiresAt}, ${request.operation}, ${request.failure}, ${JSON.stringify(prepared)}::jsonb)
    on conflict do nothing returning id`.execute(tx)
  return rows.length > 0
}

/** Notes how a request stands. An ended one never changes. */
export async function saveRequest(
  db: Reader,
  id: Uuid,
  request: SigningRequest,
  more: { at: Date; result?: string },
): Promise<void> {
  const ended = request.state === 'waiting' ? null : more.at
  await sql`update signing_request set state = ${request.state}, operation = ${request.operation}, failure = ${request.failure}, ended_at = ${ended},
    result = ${more.result ?? null} where id = ${id} and state = 'waiting'`.execute(db)
}

type Raw = Omit<RequestRow, 'request' | 'prepared'> & SigningRequest & { readonly prepared: unknown }

const COLUMNS = sql`id, matter_id as "matterId", account_id as "accountId", post_id as "postId", signing_key_id as "signingKeyId",
  signed_over as "signedOver", state, started_at as "startedAt", expires_at as "expiresAt", operation, failure, prepared, result`

function rowOf({ state, startedAt, expiresAt, operation, failure, prepared, ...row }: Raw): RequestRow {
  return { ...row, request: { state, startedAt, expiresAt, operation, failure }, prepared: Kept.parse(prepared) }
}

export async function requestById(db: Reader, id: Uuid): Promise<RequestRow | null> {
  const { rows } = await sql<Raw>`select ${COLUMNS} from signing_request where id = ${id}`.execute(db)
  return rows[0] ? rowOf(rows[0]) : null
}

/** Requests that have not ended, for the job that carries them on. */
export async function openRequests(db: Reader): Promise<RequestRow[]> {
  const { rows } =
    await sql<Raw>`select ${COLUMNS} from signing_request where state = 'waiting' order by started_at limit 200`.execute(db)
  return rows.map(rowOf)
}

/** The prepared signature with its file, as the library takes it. */
export function preparedOf(kept: KeptPrepared, pdf: Uint8Array): PreparedSignature {
  const bytes = (text: string): Uint8Array => Buffer.from(text, 'base64')
  return { pdf, hole: kept.hole, toBeSigned: bytes(kept.toBeSigned), chain: kept.chain.map(bytes), scheme: kept.scheme }
}

export function keptOf(
  prepared: PreparedSignature,
  { file, description, act, stamped }: Pick<KeptPrepared, 'file' | 'description' | 'act' | 'stamped'>,
): KeptPrepared {
  const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
  return {
    file,
    hole: prepared.hole,
    toBeSigned: text(prepared.toBeSigned),
    chain: prepared.chain.map(text),
    scheme: prepared.scheme,
    description,
    act,
    stamped,
  }
}
