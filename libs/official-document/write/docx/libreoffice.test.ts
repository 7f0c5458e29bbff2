import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeDocx } from './docx.ts'
import { exampleReport } from '../example.ts'
import { electronicCopy, paperCopied } from '../fixtures/copies.ts'
import { issuingDecision, resolution } from '../fixtures/decisions.ts'
import { leave, letter, minutes, telegram } from '../fixtures/letters.ts'
import { partyLetter, partyPlan } from '../fixtures/party.ts'
import { stressed } from '../fixtures/stress.ts'
import { font } from '../format.ts'
import { fontPaths } from '../pdf/font.ts'
import type { OfficialDocument } from '../model.ts'
import { writePdf } from '../pdf/pdf.ts'
import { readPdf } from '../pdf/read-pdf.ts'
import type { PdfPage } from '../pdf/read-pdf.ts'

const documents: Record<string, OfficialDocument> = {
  report: exampleReport,
  resolution,
  issuingDecision,
  letter,
  telegram,
  minutes,
  leave,
  paperCopied,
  electronicCopy,
  partyPlan,
  partyLetter,
  stressed,
}

const program = 'soffice'
const missing = spawnSync(program, ['--version']).error !== undefined
if (missing)
  console.warn('SKIPPED: DOCX against LibreOffice. No `soffice` found; install libreoffice-writer to compare both layouts.')

/** Points by which a line may stand elsewhere than on our PDF; lines are many, so that rounding adds up. */
const tolerance = 3
/**
 * Share of lines that must stand on the same page, with the same words, at the same place. LibreOffice leaves the label of a section
 * (“Mục 2”) on the page before its title, although it is to be kept with it: the lines of that page stand higher.
 */
const alike = (name: string) => (name === 'issuingDecision' ? 0.9 : 0.99)

describe.skipIf(missing)('LibreOffice sets the DOCX as our PDF is set', () => {
  const folder = mkdtempSync(join(tmpdir(), 'docx-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  beforeAll(async () => {
    for (const [name, document] of Object.entries(documents))
      writeFileSync(join(folder, `${name}.docx`), await writeDocx(document))
    convert(folder, Object.keys(documents))
  }, 120_000)

  test.each(Object.entries(documents))('%s', async (name, document) => {
    const ours = await readPdf(writePdf(document))
    const theirs = await readPdf(new Uint8Array(readFileSync(join(folder, `${name}.pdf`))))
    expect(theirs.length).toBe(ours.length)
    const lines = ours.flatMap((page, i) => page.lines.map(line => ({ line, other: theirs[i] })))
    const away = lines.filter(({ line, other }) => !other || !standsOn(other, line))
    expect(away.length / lines.length, away.map(({ line }) => line.text).join('\n')).toBeLessThanOrEqual(1 - alike(name))
  })
})

const squeezed = (text: string) => text.replace(/\s+/gu, '')

const standsOn = (page: PdfPage, line: PdfPage['lines'][number]) =>
  page.lines.some(
    one =>
      squeezed(one.text) === squeezed(line.text) &&
      Math.abs(one.y - line.y) <= tolerance &&
      Math.abs(one.left - line.left) <= tolerance,
  )

/** One run of LibreOffice for all files, with the widths of Times New Roman from the same font as our PDF. */
function convert(folder: string, names: readonly string[]) {
  const profile = join(folder, 'profile')
  mkdirSync(profile)
  const dirs = fontPaths().map(path => `<dir>${path}</dir>`)
  const alias = `<alias binding="same"><family>${font.docx}</family><prefer><family>${font.pdf}</family></prefer></alias>`
  const fonts = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${dirs.join('')}${alias}<cachedir>${profile}/fonts</cachedir></fontconfig>`
  writeFileSync(join(folder, 'fonts.conf'), fonts)
  const files = names.map(name => join(folder, `${name}.docx`))
  execFileSync(
    program,
    [`-env:UserInstallation=file://${profile}`, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files],
    { env: { ...process.env, HOME: profile, FONTCONFIG_FILE: join(folder, 'fonts.conf') }, stdio: 'ignore' },
  )
}
