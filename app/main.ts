import { StartupError } from '../platform/startup-error.ts'
import { say } from './greeting.ts'
import { startServer } from './start.ts'

try {
  await startServer({ empty: process.argv.includes('--empty') })
} catch (error) {
  if (!isAddressInUse(error) && !(error instanceof StartupError)) throw error
  if (error instanceof StartupError) say(`${error.words.vi}\n${error.words.en}\n[${error.code}]`)
  else say(portTaken(error.port))
  process.exit(1)
}
// What is still open behind (a keep-alive, a timer of a library) must not hold a stopped server.
process.exit(0)

function isAddressInUse(error: unknown): error is NodeJS.ErrnoException & { port: number } {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
}

function portTaken(port: number): string {
  return (
    `Cổng ${port} đang có chương trình khác dùng. Chọn cổng khác: PORT=8080 npm start\n` +
    `Port ${port} is in use by another program. Choose another: PORT=8080 npm start\n[config/port-in-use]`
  )
}
