import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { writeFileWhole } from '../../platform/write-file.ts'
import type { System } from '../../libs/edxml/index.ts'
import { CliRefusal, type Verb } from './run/verb.ts'

/**
 * `kheo gateway [--data DIR] [--port N] [--host H]` runs an exchange gateway of one's own (trục liên thông), for provinces without one
 * and for trying two systems against each other. `kheo gateway add SYSTEM CODE NAME [--data DIR]` registers a system and prints its
 * credentials this once.
 */
export const verb: Verb = {
  async run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { data: { type: 'string' }, port: { type: 'string' }, host: { type: 'string' } },
    })
    const folder = resolve(values.data ?? join(process.env['DATA_DIR'] ?? 'data', 'truc'))
    const [what, systemId, code, name] = positionals
    if (what === 'add') return add(folder, { systemId, code, name })
    if (what !== undefined) throw new CliRefusal('cli/gateway-usage')
    return serve(folder, portOf(values.port ?? '8099'), values.host ?? '127.0.0.1')
  },
}

function portOf(typed: string): number {
  const port = Number(typed)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new CliRefusal('cli/bad-number', { option: '--port' })
  return port
}

type Asked = { readonly systemId: string | undefined; readonly code: string | undefined; readonly name: string | undefined }

/** Adds a system, or an agency to one that is there. */
async function add(folder: string, { systemId, code, name }: Asked): Promise<number> {
  if (!systemId || !code || !name) throw new CliRefusal('cli/gateway-usage')
  const { newSystem } = await import('../../libs/edxml/index.ts')
  const systems = await readSystems(folder)
  const agency = { code, name, parent: null }
  const known = systems.find(system => system.systemId === systemId)
  if (known) {
    await writeSystems(
      folder,
      systems.map(one => (one === known ? { ...one, agencies: [...one.agencies, agency] } : one)),
    )
    process.stdout.write(`${JSON.stringify({ systemId, code, name })}\n`)
    return 0
  }
  const made = newSystem({ systemId, username: systemId, agencies: [agency] })
  await writeSystems(folder, [...systems, made.system])
  process.stdout.write(
    `${JSON.stringify({ systemId, code, name, username: systemId, password: made.password, secretKey: made.secretKey })}\n`,
  )
  return 0
}

async function serve(folder: string, port: number, host: string): Promise<number> {
  const [{ gatewayServer, openPostBox }, { stopped }] = await Promise.all([
    import('../../libs/edxml/index.ts'),
    import('../services/open-services.ts'),
  ])
  let systems = await readSystems(folder)
  const reread = setInterval(() => void readSystems(folder).then(now => (systems = now)), 2000)
  const box = await openPostBox(join(folder, 'thu'))
  const server = gatewayServer({ box, systems: () => systems, onError: error => process.stderr.write(`${String(error)}\n`) })
  await new Promise<void>((done, fail) => server.once('error', fail).listen(port, host, done))
  process.stderr.write(`Khéo: trục liên thông tại http://${host}:${port} (${systems.length} hệ thống). / Exchange gateway.\n`)
  await stopped()
  clearInterval(reread)
  server.closeAllConnections()
  await new Promise<void>(done => void server.close(() => done()))
  return 0
}

type Systems = Awaited<ReturnType<typeof readSystems>>

async function readSystems(folder: string): Promise<System[]> {
  try {
    return JSON.parse(await readFile(join(folder, 'he-thong.json'), 'utf8'))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}

const writeSystems = (folder: string, systems: Systems): Promise<void> =>
  writeFileWhole(join(folder, 'he-thong.json'), JSON.stringify(systems, null, 2))
