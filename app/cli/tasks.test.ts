import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const CLI = join(import.meta.dirname, '..', 'cli.ts')
const folder = mkdtempSync(join(tmpdir(), 'kheo-tasks-'))
const LINE = {
  id: 'a',
  text: 'Giao BQLKT chủ trì, phối hợp với TTHN thẩm định dự toán trước ngày 10/12/2026.',
  docDate: '2026-11-20',
  issuer: 'UBND tỉnh',
}

function tasks(args: readonly string[], line: object) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, 'tasks', ...args], {
    input: JSON.stringify(line),
    encoding: 'utf8',
    cwd: folder,
  })
  return { status, stderr, found: stdout === '' ? null : JSON.parse(stdout).tasks.map((task: { leads: string[] }) => task.leads) }
}

test('units of the own organisation are known by their codes: from a table, from a list, from the line itself', () => {
  writeFileSync(
    join(folder, 'co-quan.csv'),
    'Mã,Tên,Tên ngắn,Loại,Mã cơ quan\nBQLKT,Ban Quản lý khu thử,BQL khu thử,so,\nTTHN,Trung tâm Hồ Ngang,,so,\nP1,Phòng 1,,phong,TTHN\n',
  )
  writeFileSync(join(folder, 'ten.txt'), 'BQLKT\nTTHN\n')
  expect(tasks([], LINE).found).toEqual([])
  expect(tasks(['--organisation', 'co-quan.csv'], LINE).found).toEqual([['BQLKT']])
  expect(tasks(['-', '--organisation', 'ten.txt'], LINE).found).toEqual([['BQLKT']])
  expect(tasks([], { ...LINE, organisation: ['BQLKT', 'TTHN'] }).found).toEqual([['BQLKT']])
})

test('a list that is not there, and an option without its list, are told', () => {
  expect(tasks(['--organisation', 'khong-co.csv'], LINE)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('[cli/no-such-file]'),
  })
  expect(tasks(['--organisation'], LINE)).toMatchObject({ status: 2, stderr: expect.stringContaining('[cli/value-needed]') })
})
