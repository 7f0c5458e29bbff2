import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { exampleReport } from '../example.ts'
import { everyType } from '../fixtures/all.ts'
import { electronicCopy, paperCopied } from '../fixtures/copies.ts'
import { writePdf } from './pdf.ts'

const missing = ['pdfinfo', 'pdffonts'].some(program => spawnSync(program, ['-v']).error !== undefined)
if (missing) console.warn('SKIPPED: PDF against poppler. No `pdfinfo` and `pdffonts` found; install poppler-utils.')

/** Poppler to 22 at least takes “Suspects false”, which ISO 32000 allows, for a wrong type. */
const SUSPECTS = 'Syntax Error: Suspects object is wrong type (boolean)\n'

const documents = [...everyType, exampleReport, paperCopied, electronicCopy]

describe.skipIf(missing)('a reader that others wrote opens every PDF of ours', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'))
  const path = join(folder, 'a.pdf')
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const told = (program: string, ...options: string[]) => execFileSync(program, [...options, path], { encoding: 'utf8' })

  test.each(documents.map((document, i) => [document.type, i] as const))(
    'a %s (%i): whole, fonts inside, said to be PDF/A',
    (_type, i) => {
      const document = documents[i]
      if (!document) throw new Error('no document')
      writeFileSync(path, writePdf(document))
      const { stderr } = spawnSync('pdfinfo', [path], { encoding: 'utf8' })
      expect(stderr.replace(SUSPECTS, '')).toBe('')
      // Columns of pdffonts from the right: object number and generation, unicode, subset, embedded.
      const fonts = told('pdffonts').trimEnd().split('\n').slice(2)
      expect(fonts.length).toBeGreaterThan(0)
      for (const font of fonts) expect(font.trim().split(/\s+/u).slice(-5, -2), font).toEqual(['yes', 'yes', 'yes'])
      const meta = told('pdfinfo', '-meta')
      expect(meta).toMatch(/pdfaid:part>2</u)
      expect(meta).toMatch(/pdfaid:conformance>A</iu)
      expect(told('pdfinfo', '-js').trim()).toBe('')
    },
  )
})
