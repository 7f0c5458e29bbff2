import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readConfig } from './config.ts'
import { loadKeyring } from './keyring.ts'

const KEY = Buffer.alloc(32, 7).toString('base64')

test('nothing given: a trial on this machine', () => {
  expect(readConfig({})).toMatchObject({
    port: 3000,
    host: '127.0.0.1',
    production: false,
    publicOrigin: 'http://127.0.0.1:3000',
    oidc: null,
  })
})

test('a server or an address beyond loopback is production', () => {
  expect(readConfig({ DATABASE_URL: 'postgresql://kheo@db/kheo' }).production).toBe(true)
  expect(readConfig({ HOST: '0.0.0.0' }).production).toBe(true)
  expect(readConfig({ HOST: '127.0.0.5' }).production).toBe(false)
})

test('wrong values are named, all at once, in both languages', () => {
  expect(() => readConfig({ PORT: 'ten', SMTP_URL: 'http://mail' })).toThrow(/PORT, SMTP_URL[^]*PORT, SMTP_URL/)
  expect(() => readConfig({ OIDC_ISSUER: 'https://id.example' })).toThrow('OIDC_CLIENT_ID')
})

test('production without its key refuses to start; with it, starts', () => {
  const given = { HOST: '0.0.0.0', DATA_DIR: join(tmpdir(), 'kheo-none') }
  expect(() => loadKeyring(readConfig(given))).toThrow('KHEO_SECRET_KEY')
  expect(() => loadKeyring(readConfig({ ...given, KHEO_SECRET_KEY: 'short' }))).toThrow('32 byte')
  expect(loadKeyring(readConfig({ ...given, KHEO_SECRET_KEY: KEY })).source).toBe('KHEO_SECRET_KEY')
})

test('a trial makes its key once, for its owner only', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'kheo-keys-'))
  const first = loadKeyring(readConfig({ DATA_DIR: dataDir }))
  const again = loadKeyring(readConfig({ DATA_DIR: dataDir }))
  expect(again.currentId).toBe(first.currentId)
  expect(again.current('csrf')).toEqual(first.current('csrf'))
  expect(statSync(join(dataDir, 'keys')).mode & 0o777).toBe(0o700)
  expect(statSync(join(dataDir, 'keys', 'master.key')).mode & 0o777).toBe(0o600)
  rmSync(dataDir, { recursive: true })
})
