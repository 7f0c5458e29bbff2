import { createHash, hkdfSync, randomBytes } from 'node:crypto'
import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from './config.ts'
import { makeFolder } from './folder.ts'
import { StartupError } from './startup-error.ts'

const KEY_BYTES = 32

/** The master keys: one seals, the former ones still open. Never leaves the process; backups do not hold it. */
export type Keyring = {
  readonly currentId: string
  /** A key for one purpose (`seal`, `csrf`…), derived from the master key with that id; undefined when the id is unknown. */
  derive(purpose: string, keyId?: string): Buffer | undefined
  /** The current key for a purpose. */
  current(purpose: string): Buffer
  /** Where the master key comes from: the environment, or this file. */
  readonly source: string
}

type KeySettings = Pick<Config, 'secretKey' | 'oldSecretKeys' | 'production' | 'dataDir'>

/**
 * Master keys from KHEO_SECRET_KEY (and KHEO_SECRET_KEYS_OLD). Without it a key is made in DATA_DIR/keys on a trial machine, and the
 * start is refused in production (ENGINE 25): StartupError `keys/missing`, `keys/invalid`.
 */
export function loadKeyring(settings: KeySettings): Keyring {
  if (settings.secretKey) {
    return makeKeyring([settings.secretKey, ...settings.oldSecretKeys].map(decode), 'KHEO_SECRET_KEY')
  }
  if (settings.production) throw missing()
  const file = join(settings.dataDir, 'keys', 'master.key')
  return makeKeyring([localKey(file), ...settings.oldSecretKeys.map(decode)], file)
}

export function makeKeyring(masters: readonly Buffer[], source: string): Keyring {
  const byId = new Map(masters.map(key => [idOf(key), key]))
  const [first] = masters
  if (!first) throw new Error('a keyring needs a key')
  const currentId = idOf(first)
  const derived = new Map<string, Buffer>()
  const derive = (purpose: string, keyId = currentId): Buffer | undefined => {
    const master = byId.get(keyId)
    if (!master) return undefined
    const name = `${keyId}/${purpose}`
    const key = derived.get(name) ?? Buffer.from(hkdfSync('sha256', master, '', `kheo/${purpose}`, KEY_BYTES))
    derived.set(name, key)
    return key
  }
  const current = (purpose: string): Buffer => {
    const key = derive(purpose)
    if (!key) throw new Error('the current key is missing')
    return key
  }
  return { currentId, derive, current, source }
}

/** Names a key without telling it. */
function idOf(key: Buffer): string {
  return createHash('sha256').update('kheo/key-id').update(key).digest('hex').slice(0, 12)
}

function decode(text: string): Buffer {
  const key = Buffer.from(text, 'base64')
  if (key.length !== KEY_BYTES) throw invalid('KHEO_SECRET_KEY')
  return key
}

function localKey(file: string): Buffer {
  const folder = join(file, '..')
  makeFolder(folder)
  chmodSync(folder, 0o700)
  try {
    writeFileSync(file, `${randomBytes(KEY_BYTES).toString('base64')}\n`, { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  if (process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0) chmodSync(file, 0o600)
  const key = Buffer.from(readFileSync(file, 'utf8').trim(), 'base64')
  if (key.length !== KEY_BYTES) throw invalid(file)
  return key
}

function missing(): StartupError {
  return new StartupError('keys/missing', {
    vi: 'Thiếu KHEO_SECRET_KEY. Khi dùng máy chủ PostgreSQL hoặc mở ra ngoài máy này, khóa phải lấy từ biến môi trường. Tạo khóa: openssl rand -base64 32; cất một bản ở nơi an toàn, mất khóa là không mở lại được phần đã niêm phong.',
    en: 'KHEO_SECRET_KEY is missing. With a PostgreSQL server, or when reachable from beyond this machine, the key must come from the environment. Make one: openssl rand -base64 32; keep a copy in a safe place, without it what is sealed stays sealed.',
  })
}

function invalid(where: string): StartupError {
  return new StartupError('keys/invalid', {
    vi: `${where} chưa đúng: cần 32 byte viết dạng base64 (openssl rand -base64 32).`,
    en: `${where} is wrong: 32 bytes in base64 are needed (openssl rand -base64 32).`,
  })
}
