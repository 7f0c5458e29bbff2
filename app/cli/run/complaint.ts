import { isOutage, sqlState } from '../../../platform/database/outage.ts'
import { StartupError } from '../../../platform/startup-error.ts'
import { appText } from '../../text.ts'
import { CliRefusal } from './verb.ts'

type Complaint = { readonly code: string; readonly vi: string; readonly en: string }

/** What is told of an error that people can mend, without its stack; null: a fault of the program. */
export function complaintOf(error: unknown): Complaint | null {
  if (error instanceof StartupError) return { code: error.code, ...error.words }
  if (error instanceof CliRefusal) return inBoth(error.code, error.data)
  if (!(error instanceof Error)) return null
  const why = error.message
  if ('code' in error && error.code === 'EADDRINUSE' && 'port' in error)
    return inBoth('config/port-in-use', { port: String(error.port) })
  if (isListenFault(error)) return inBoth('config/cannot-listen', { why })
  if (/^(ENOSPC|EDQUOT)$/.test(sqlState(error) ?? '')) return inBoth('cli/disk-full', { why })
  if ('path' in error && 'syscall' in error) return inBoth('cli/file-fault', { path: String(error.path), why })
  if (isOutage(error)) return inBoth('database/unreachable', { why })
  // 42P01, 42703: tables or columns of this version are not there.
  if (/^(42P01|42703)$/.test(sqlState(error) ?? '')) return inBoth('database/not-migrated', { why })
  // 28: the login is refused; 3D: there is no such database; 42501: it may not make tables.
  if (/^(28...|3D...|42501)$/.test(sqlState(error) ?? '')) return inBoth('database/refused', { why })
  return null
}

/** HOST is no address of this machine, or the port needs rights. */
function isListenFault(error: Error): boolean {
  if ('syscall' in error && error.syscall === 'listen') return true
  return sqlState(error) === 'ENOTFOUND' && 'hostname' in error && error.hostname === process.env['HOST']
}

/** A sentence of the command line in one language; the key itself where there is none. */
export function sentence(lang: 'vi' | 'en', key: string, data: Readonly<Record<string, string>> = {}): string {
  const words: unknown = Reflect.get(appText(lang), key)
  if (typeof words !== 'string') return key
  return words.replace(/\{(\w+)\}/g, (whole, field: string) => data[field] ?? whole)
}

function inBoth(code: string, data: Readonly<Record<string, string>>): Complaint {
  return { code, vi: sentence('vi', `refusal.${code}`, data), en: sentence('en', `refusal.${code}`, data) }
}
