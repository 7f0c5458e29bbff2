// Loaded before the server (`node --import`): the machine's clock and its uptime, moved by what stands in the file KHEO_TEST_CLOCK.
// The server itself runs unchanged: it asks the machine what time it is, as always.
import { readFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import os from 'node:os'

const moved = () => JSON.parse(readFileSync(process.env.KHEO_TEST_CLOCK, 'utf8'))
const RealDate = Date
const realUptime = os.uptime

globalThis.Date = class extends RealDate {
  constructor(...given) {
    super(...(given.length === 0 ? [Date.now()] : given))
  }
  static now() {
    return RealDate.now() + moved().wallMs
  }
}
os.uptime = () => realUptime() + moved().elapsedMs / 1000
syncBuiltinESMExports()
