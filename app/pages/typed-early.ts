let waiting: HTMLTextAreaElement[] = []

/**
 * Until React has taken the page over, what stands in its text areas is what the reader typed: React would put back the words with which
 * the page came, in the midst of typing. `takenOver` ends it.
 */
export function keepTypedEarly(page: Document): void {
  waiting = [...page.querySelectorAll('textarea')]
  for (const area of waiting) {
    const own = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')
    Object.defineProperty(area, 'value', {
      configurable: true,
      get: () => String(own?.get?.call(area) ?? ''),
      set() {},
    })
  }
}

/** The page has come to life: its fields are set as everywhere. */
export function takenOver(): void {
  for (const area of waiting) Reflect.deleteProperty(area, 'value')
  waiting = []
}
