import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readFileText } from '@kheo/official-document'
import { exampleReport } from '../../libs/official-document/write/example.ts'

const CLI = join(import.meta.dirname, '..', 'cli.ts')
const folder = mkdtempSync(join(tmpdir(), 'kheo-write-'))

function kheo(args: readonly string[], input = '') {
  return spawnSync(process.execPath, [CLI, 'write', ...args], { input, encoding: 'utf8', cwd: folder })
}

test('one model in JSON becomes a DOCX and a PDF that say the same', async () => {
  const from = join(folder, 'bao-cao.json')
  writeFileSync(from, `\uFEFF${JSON.stringify(exampleReport)}`)
  for (const out of ['bao-cao.docx', 'bao-cao.pdf']) {
    const { status, stdout } = kheo([from, '--out', out])
    expect(JSON.parse(stdout)).toEqual({ id: 'bao-cao.json', out, bytes: statSync(join(folder, out)).size })
    expect(status).toBe(0)
    const read = await readFileText(readFileSync(join(folder, out)), out)
    expect(read).toMatchObject({ text: expect.stringMatching(/Số: 48\/BC-VPUBND[\s\S]+Đỗ Thị Minh Nguyệt/u) })
  }
  const again = kheo(['-', '--out', 'bao-cao.pdf'], JSON.stringify(exampleReport))
  expect([again.status, again.stderr]).toEqual([2, expect.stringContaining('[cli/file-exists]')])
})

test('what is wrong with a model is told by its path, in words of both languages; nothing is written', () => {
  const { status, stdout, stderr } = kheo(
    ['-', '--out', 'hong.pdf'],
    JSON.stringify({ ...exampleReport, body: [{ kind: 'text' }] }),
  )
  expect(status).toBe(1)
  expect(JSON.parse(stdout)).toMatchObject({
    id: 'stdin',
    faults: [{ code: 'official-document/not-one-of', at: 'body.0.kind', vi: expect.stringContaining('paragraph') }],
  })
  expect(stderr).toContain('[official-document/not-one-of] body.0.kind: phải là một trong: heading, paragraph')
  expect(() => statSync(join(folder, 'hong.pdf'))).toThrow()
})

test('wrong use is refused with a code', () => {
  const refused: ReadonlyArray<readonly [string[], string, string]> = [
    [['-'], '{}', 'cli/write-usage'],
    [['-', '--out', 'a.odt'], '{}', 'cli/write-usage'],
    [['-', '--out', 'a.pdf'], '{ không phải', 'cli/not-json'],
    [['khong-co.json', '--out', 'a.pdf'], '', 'cli/no-such-file'],
  ]
  for (const [args, input, code] of refused) {
    const { status, stderr } = kheo(args, input)
    expect([status, stderr]).toEqual([2, expect.stringContaining(`[${code}]`)])
  }
})
