import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(argon2)

/** RFC 9106 § 4, second choice scaled to 19 MiB as OWASP's Password Storage Cheat Sheet advises for servers with many logins. */
const COST = { memory: 19_456, passes: 2, parallelism: 1 }
const PHC = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/

/** argon2id as a PHC string. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16)
  const tag = await compute(password, { ...COST, nonce, tagLength: 32 })
  return `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}$${plain(nonce)}$${plain(tag)}`
}

/** Checks a password; null as stored hash takes as long and is never right, so that nobody can tell a missing account by the time. */
export async function checkPassword(password: string, stored: string | null): Promise<boolean> {
  const parts = PHC.exec(stored ?? '')
  if (!parts) {
    await compute(password, { ...COST, nonce: randomBytes(16), tagLength: 32 })
    return false
  }
  const [, memory, passes, parallelism, nonce = '', tag = ''] = parts
  const known = Buffer.from(tag, 'base64')
  const cost = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) }
  const found = await compute(password, { ...cost, nonce: Buffer.from(nonce, 'base64'), tagLength: known.length })
  return timingSafeEqual(found, known)
}

type Cost = { memory: number; passes: number; parallelism: number; nonce: Buffer; tagLength: number }

const compute = (password: string, cost: Cost): Promise<Buffer> => derive('argon2id', { message: Buffer.from(password.normalize('NFC')), ...cost })

/** Base64 without padding, as PHC strings have it. */
const plain = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '')
