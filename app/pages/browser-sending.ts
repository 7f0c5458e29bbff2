import { makeSending, type Sending } from './sending.ts'

let sending: Sending | null = null

/** The page's own way to its server, put in place once, before the page comes to life. Null on the server. */
export function browserSending(): Sending | null {
  if (typeof window === 'undefined') return null
  if (sending) return sending
  const plain = window.fetch.bind(window)
  sending = makeSending({
    fetch: plain,
    pathname: () => window.location.pathname,
    leaveFor: address => window.location.assign(address),
    onBack(work) {
      window.addEventListener('online', work)
      return () => window.removeEventListener('online', work)
    },
  })
  window.fetch = sending.fetch
  return sending
}
