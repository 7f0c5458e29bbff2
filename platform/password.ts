import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'

type Cost = { readonly memory: number; readonly passes: number; readonly parallelism: number }

/** argon2id: memory in KiB. Above the OWASP minimum (19 MiB, 2 passes, 1 lane; Password Storage Cheat Sheet, 2025). */
const COST: Cost = { memory: 46 * 1024, passes: 2, parallelism: 1 }
const TAG_BYTES = 32
/** Each hash takes its memory: so many at once, the rest waits. */
const AT_ONCE = 4

let running = 0
const waiting: (() => void)[] = []

/** PHC string `$argon2id$v=19$m=…,t=…,p=…$salt$hash`. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const tag = await derive(password, salt, COST)
  return `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}$${unpadded(salt)}$${unpadded(tag)}`
}

/** Is it this password? `stale`: stored with another cost, to be hashed again at this login. An unreadable hash is never right. */
export async function checkPassword(password: string, phc: string): Promise<{ ok: boolean; stale: boolean }> {
  const parts = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/.exec(phc)
  if (!parts) return { ok: false, stale: false }
  const [, memory, passes, parallelism, salt = '', tag = ''] = parts
  const cost = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) }
  const expected = Buffer.from(tag, 'base64')
  const actual = await derive(password, Buffer.from(salt, 'base64'), cost)
  const stale = cost.memory !== COST.memory || cost.passes !== COST.passes || cost.parallelism !== COST.parallelism
  return { ok: expected.length === actual.length && timingSafeEqual(expected, actual), stale }
}

/** The same work for an account that does not exist, so that the answer's time does not tell. */
export async function checkNothing(password: string): Promise<void> {
  await derive(password, Buffer.alloc(16), COST)
}

async function derive(password: string, nonce: Buffer, cost: Cost): Promise<Buffer> {
  if (running >= AT_ONCE) await new Promise<void>(resolve => waiting.push(resolve))
  running++
  try {
    return await argon2id(password.normalize('NFC'), nonce, cost)
  } finally {
    running--
    waiting.shift()?.()
  }
}

function argon2id(message: string, nonce: Buffer, cost: Cost): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    argon2('argon2id', { message, nonce, ...cost, tagLength: TAG_BYTES }, (error, tag) => (error ? reject(error) : resolve(tag)))
  })
}

function unpadded(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '')
}
