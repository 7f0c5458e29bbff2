import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { readConfig } from '../platform/config.ts'
import { openDatabase } from '../platform/database/open.ts'
import { answeringDatabase } from './answering-database.ts'
import { serverOver } from './in-process.ts'

// The floor of a page: the product's own server, whose database answers from memory.
const config = readConfig()
const { server } = await serverOver(answeringDatabase(await openDatabase(config)), config)
const answer = getRequestListener(server.fetch)
const listening = createServer((request, response) => void answer(request, response))
listening.listen(config.port, config.host, () => {
  const address = listening.address()
  process.stderr.write(`The floor is ready: http://127.0.0.1:${typeof address === 'object' ? address?.port : config.port}\n`)
})
process.on('SIGTERM', () => process.exit(0))
