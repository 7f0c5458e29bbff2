import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { formatted } from './formatted.ts'
import { newFunctionFiles, withModule } from './new-function-files.ts'

// node tools/boot.mjs tools/new-office-function.ts <id> "<tên>" "<name>": an office function with one small process that passes every check.

/** Tables that were read by eye, with the new function in them: its lines are to be read before they are kept. */
const TABLES = [
  ['routes', 'docs/route-table.md'],
  ['abilities', 'docs/abilities.md'],
] as const
const kheo = (verb: string): string => execFileSync(process.execPath, ['app/cli.ts', verb], { cwd: root, encoding: 'utf8' })

const [id = '', vi = '', en = ''] = process.argv.slice(2)
const root = join(import.meta.dirname, '..')
const folder = join(root, 'office', id)

if (!/^[a-z][a-z-]{2,30}$/.test(id) || vi === '' || en === '') {
  console.error('usage: npm run new-office-function -- <id-in-english> "<tên tiếng Việt>" "<English name>"')
  process.exit(2)
}
if (existsSync(folder)) {
  console.error(`office/${id} is there already`)
  process.exit(2)
}

await mkdir(folder, { recursive: true })
for (const [name, text] of Object.entries(newFunctionFiles({ id, vi, en }))) await writeFile(join(folder, name), text)
const list = join(root, 'app/modules.ts')
await writeFile(list, withModule(await readFile(list, 'utf8'), id))
formatted([folder, list])
for (const [verb, table] of TABLES) await writeFile(join(root, table), kheo(verb))
console.log(
  `office/${id} is made and stands in app/modules.ts. Its lines stand in docs/route-table.md and docs/abilities.md. Next: README.md, then process.ts; see ARCHITECTURE.md.`,
)
