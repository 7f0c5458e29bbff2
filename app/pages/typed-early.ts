let waiting: HTMLTextAreaElement[] = []

/** What React sets when it takes a text area over. Setting either anew loses what is typed or what is marked, even when the words are the same. */
const HELD = ['value', 'defaultValue'] as const

/**
 * Until React has taken the page over, what stands and is marked in its text areas is the reader's: React would put back the words with which
 * the page came, in the midst of typing. `takenOver` ends it.
 */
export function keepTypedEarly(page: Document): void {
  waiting = [...page.querySelectorAll('textarea')]
  for (const area of waiting) for (const name of HELD) hold(area, name)
}

function hold(area: HTMLTextAreaElement, name: (typeof HELD)[number]): void {
  const own = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, name)
  Object.defineProperty(area, name, { configurable: true, get: () => String(own?.get?.call(area) ?? ''), set() {} })
}

/** The page has come to life: its fields are set as everywhere. */
export function takenOver(): void {
  for (const area of waiting) for (const name of HELD) Reflect.deleteProperty(area, name)
  waiting = []
}
