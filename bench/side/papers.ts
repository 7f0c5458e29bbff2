import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRenderer, type OfficialDocument, type Renderer } from '@kheo/official-document/write'
import { readPdf } from '../../libs/official-document/write/pdf/read-pdf.ts'
import { longReport } from './long-report.ts'
import { timed, type Side, type SideMeasure, type Skipped } from './side.ts'

const OFFICE = 'soffice'

/** DOCX and PDF of official documents, and the PDF against LibreOffice. */
export const papers: SideMeasure = async () => {
  const renderer = createRenderer()
  try {
    const short = await both(renderer, 'DOCX and PDF', longReport(2, 1), 120)
    const long = await both(renderer, 'DOCX and PDF of a report with 10 tables', longReport(6, 10), 400)
    return [short, long, await againstLibreOffice(renderer, longReport(2, 1))]
  } finally {
    await renderer.close()
  }
}

async function both(renderer: Renderer, name: string, document: OfficialDocument, most: number): Promise<Side> {
  const pages = (await readPdf(await renderer.pdf(document))).length
  const taken = await timed(async () => {
    await renderer.docx(document)
    await renderer.pdf(document)
  })
  return { name: `${name}, ${pages} pages`, ...taken, unit: 'ms', budget: { most } }
}

async function againstLibreOffice(renderer: Renderer, document: OfficialDocument): Promise<Side | Skipped> {
  const name = 'PDF, times quicker than LibreOffice from our DOCX'
  if (spawnSync(OFFICE, ['--version']).error) return { name, skipped: `no ${OFFICE} found` }
  const folder = mkdtempSync(join(tmpdir(), 'kheo-bench-'))
  try {
    writeFileSync(join(folder, 'document.docx'), await renderer.docx(document))
    const convert = (): void => {
      const profile = `-env:UserInstallation=file://${folder}/profile`
      const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'document.docx')]
      execFileSync(OFFICE, args, { stdio: 'ignore' })
    }
    convert()
    const began = performance.now()
    convert()
    const theirs = performance.now() - began
    const ours = await timed(() => renderer.pdf(document))
    const note = `${Math.round(theirs)} ms with its start, ours ${Math.round(ours.value)} ms`
    return { name, value: theirs / ours.value, unit: '×', budget: { least: 20 }, note }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
