import { EdxmlProblem } from './problem.ts'

/** Decodes base64 that arrives in pieces of any length; spaces and line ends between are allowed, nothing else. */
export type Base64Stream = {
  /** The bytes that are whole so far. Throws `edxml/bad-base64`. */
  readonly take: (text: string) => Uint8Array
  /** The end: throws `edxml/bad-base64` when something is missing or nothing came at all. */
  readonly end: () => void
}

/** `at` names the attachment in a refusal. */
export function base64Stream(at: string): Base64Stream {
  let rest = ''
  let padded = false
  let seen = 0
  const broken = () => new EdxmlProblem('edxml/bad-base64', at)
  return {
    take(text) {
      const signs = rest + text.replace(/[ \t\r\n]+/g, '')
      const whole = signs.length - (signs.length % 4)
      const now = signs.slice(0, whole)
      rest = signs.slice(whole)
      if (now === '') return EMPTY
      if (padded || !/^[A-Za-z0-9+/]*={0,2}$/.test(now)) throw broken()
      padded = now.endsWith('=')
      seen += now.length
      return Buffer.from(now, 'base64')
    },
    end() {
      if (rest !== '' || seen === 0) throw broken()
    },
  }
}

const EMPTY = new Uint8Array(0)
