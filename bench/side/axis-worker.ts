import { rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { documentId, gatewayServer, newSystem, openPostBox, writePackage, type DocumentPackage } from '@kheo/edxml'
import { examplePackage } from '../../libs/edxml/example.ts'
import { LETTER } from '../../test/factories/letter.ts'
import { RECEIVER } from './receiver.ts'

/** What the bench tells this process, and what it answers. */
export type AxisOrder = { readonly fill: number }
export type AxisAnswer =
  | { readonly baseUrl: string; readonly secretKey: string; readonly password: string }
  | { readonly filled: number }

const AT_ONCE = 16

// A gateway in a process of its own: `axis-worker.ts FOLDER`. Each order puts so many packages of different numbers into the box.
let last = 0
const [folder = ''] = process.argv.slice(2)
rmSync(folder, { recursive: true, force: true })
const box = await openPostBox(folder)
const { system, secretKey, password } = newSystem({
  systemId: RECEIVER.code,
  username: RECEIVER.code,
  agencies: [{ ...RECEIVER, parent: null }],
})
const server = gatewayServer({ box, systems: () => [system] })
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo // a TCP server has one
  say({ baseUrl: `http://127.0.0.1:${port}`, secretKey, password })
})
process.on('message', ({ fill }: AxisOrder) => void filled(fill).then(count => say({ filled: count })))
process.on('disconnect', () => {
  rmSync(folder, { recursive: true, force: true })
  process.exit(0)
})

async function filled(count: number): Promise<number> {
  const until = last + count
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (last < until) await put((last += 1))
    }),
  )
  return last
}

async function put(number: number): Promise<void> {
  const message = packageOf(number)
  const text = Buffer.from(`${LETTER}\nVăn bản số ${number}.`)
  const { path } = await box.take(Readable.from(writePackage(message, () => [text], message.document.issuedOn)))
  const { document, from, to } = message
  const at = new Date().toISOString()
  await box.accept(path, {
    type: 'edoc',
    from: from.organId,
    to: to.map(one => one.organId),
    documentId: document.documentId,
    at,
  })
}

function packageOf(number: number): DocumentPackage {
  const { from, document } = examplePackage
  const name = { organId: from.organId, issuedOn: document.issuedOn, number: String(number), notation: document.notation }
  return {
    ...examplePackage,
    to: [{ organId: RECEIVER.code, name: RECEIVER.name }],
    document: { ...document, number: name.number, documentId: documentId(name) },
    business: { kind: 'new' },
    attachments: [{ id: 'tep-0', name: `${number}.txt`, contentType: 'text/plain' }],
  }
}

const say = (answer: AxisAnswer): void => void process.send?.(answer)
