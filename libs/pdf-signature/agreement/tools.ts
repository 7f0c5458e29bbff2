import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const programs = { pdfsig: 'pdfsig', openssl: 'openssl' } as const

/** Test support: other programs that check signatures, when this machine has them. */
export function toolMissing(name: 'pdfsig' | 'openssl'): string | null {
  const found = spawnSync(programs[name], [name === 'pdfsig' ? '-v' : 'version'])
  if (found.error === undefined) return null
  return `SKIPPED: ${name} is not on this machine (Debian: ${name === 'pdfsig' ? 'poppler-utils' : 'openssl'}), so nothing was compared with it.`
}

export function inFolder<T>(run: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'kheo-signature-'))
  try {
    return run(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export type Seen = { readonly field: string; readonly valid: boolean; readonly whole: boolean }

/** What `pdfsig` says of each signature. */
export function askPdfsig(pdf: Uint8Array): Seen[] {
  return inFolder(folder => {
    const path = join(folder, 'file.pdf')
    writeFileSync(path, pdf)
    const { stdout } = spawnSync(programs.pdfsig, ['-nocert', path], { encoding: 'utf8' })
    return stdout
      .split(/^Signature #\d+:$/mu)
      .slice(1)
      .map(part => ({
        field: /Signature Field Name: (.*)/u.exec(part)?.[1] ?? '',
        valid: part.includes('Signature Validation: Signature is Valid.'),
        whole: part.includes('- Total document signed'),
      }))
  })
}

type Asked = { readonly content: Uint8Array; readonly cms: Uint8Array; readonly roots: readonly Uint8Array[]; readonly at: Date }

/** Whether `openssl cms -verify` accepts a detached signature, its chain included, at a time. */
export function askOpenssl({ content, cms, roots, at }: Asked): boolean {
  return inFolder(folder => {
    const write = (name: string, bytes: Uint8Array | string) => {
      writeFileSync(join(folder, name), bytes)
      return join(folder, name)
    }
    const trusted = write('roots.pem', roots.map(pem).join(''))
    const time = String(Math.floor(at.getTime() / 1000))
    const { status } = spawnSync(programs.openssl, [
      ...['cms', '-verify', '-binary', '-inform', 'DER', '-in', write('cms.der', cms), '-content', write('content', content)],
      ...['-CAfile', trusted, '-purpose', 'any', '-attime', time, '-cades', '-out', join(folder, 'out')],
    ])
    return status === 0
  })
}

export const pem = (der: Uint8Array): string => {
  const lines = Buffer.from(der)
    .toString('base64')
    .replaceAll(/(.{64})/gu, '$1\n')
  return `-----BEGIN CERTIFICATE-----\n${lines.trimEnd()}\n-----END CERTIFICATE-----\n`
}
