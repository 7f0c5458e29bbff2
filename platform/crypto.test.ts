import { argon2Sync } from 'node:crypto'
import { expect, test } from 'vitest'
import { newToken, sameSecret, seal, tokenHash, unseal } from './crypto.ts'
import { makeKeyring } from './keyring.ts'
import { checkPassword, hashPassword } from './password.ts'

const old = makeKeyring([Buffer.alloc(32, 1)], 'test')
const turned = makeKeyring([Buffer.alloc(32, 2), Buffer.alloc(32, 1)], 'test')

test('what was sealed is opened again, also after the key was changed', () => {
  const sealed = seal(old, Buffer.from('Nguyễn Văn Ẩn'), 'secret/1/name')
  expect(unseal(turned, sealed, 'secret/1/name').toString()).toBe('Nguyễn Văn Ẩn')
  expect(sealed.cipher.includes('Nguyễn')).toBe(false)
  expect(seal(turned, Buffer.from('x'), 'c').keyId).not.toBe(sealed.keyId)
})

test('a changed, moved or foreign cipher does not open', () => {
  const sealed = seal(old, Buffer.from('Nguyễn Văn Ẩn'), 'secret/1/name')
  const changed = Buffer.from(sealed.cipher)
  changed[0] = (changed[0] ?? 0) ^ 1
  expect(() => unseal(old, { ...sealed, cipher: changed }, 'secret/1/name')).toThrow('unable to authenticate')
  expect(() => unseal(old, sealed, 'secret/2/name')).toThrow('unable to authenticate')
  expect(() => unseal(makeKeyring([Buffer.alloc(32, 9)], 'test'), sealed, 'secret/1/name')).toThrow('not in the keyring')
})

test('keys of two purposes differ', () => {
  expect(old.current('csrf')).not.toEqual(old.current('seal'))
})

test('a password is stored as argon2id and found again, NFC or NFD', async () => {
  const stored = await hashPassword('mật khẩu dài và khó'.normalize('NFC'))
  expect(stored).toMatch(/^\$argon2id\$v=19\$m=47104,t=2,p=1\$[^$]{22}\$[^$]{43}$/)
  expect(await checkPassword('mật khẩu dài và khó'.normalize('NFD'), stored)).toEqual({ ok: true, stale: false })
  expect(await checkPassword('mat khau', stored)).toEqual({ ok: false, stale: false })
  expect(await checkPassword('x', 'plain')).toEqual({ ok: false, stale: false })
})

test('a hash of a former cost is right, and to be hashed again', async () => {
  const nonce = Buffer.alloc(16, 3)
  const tag = argon2Sync('argon2id', { message: 'former', nonce, memory: 1024, passes: 3, parallelism: 1, tagLength: 32 })
  const stored = `$argon2id$v=19$m=1024,t=3,p=1$${nonce.toString('base64').slice(0, 22)}$${tag.toString('base64').slice(0, 43)}`
  expect(await checkPassword('former', stored)).toEqual({ ok: true, stale: true })
})

test('tokens are long, different and kept as hashes; secrets are compared whole', () => {
  const token = newToken()
  expect(token).toMatch(/^[\w-]{43}$/)
  expect(newToken()).not.toBe(token)
  expect(tokenHash(token)).toHaveLength(32)
  expect([sameSecret('a', 'a'), sameSecret('a', 'b'), sameSecret('a', 'aa')]).toEqual([true, false, false])
})
