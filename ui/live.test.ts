import { expect, test } from 'vitest'
import { subscribe, type LiveEvent } from './live.ts'

/** A stream in the hands of the test: the browser's EventSource has the same three events. */
function stream() {
  const listeners = new Map<string, (event: { data?: unknown }) => void>()
  return {
    closed: false,
    addEventListener: (type: string, listener: (event: { data?: unknown }) => void) => void listeners.set(type, listener),
    close() {
      this.closed = true
    },
    say: (type: string, data?: unknown) => listeners.get(type)?.({ data }),
  }
}

function listening() {
  const source = stream()
  const events: LiveEvent[] = []
  const ticks: (() => void)[] = []
  const stop = subscribe({
    url: '/su-kien',
    onEvent: event => events.push(event),
    open: () => source,
    every: work => {
      ticks.push(work)
      return () => ticks.splice(ticks.indexOf(work), 1)
    },
  })
  return { source, events, ticks, stop }
}

test('an event says only what kind of thing changed; anything else is passed over', () => {
  const { source, events } = listening()
  source.say('message', '{"kind":"notice","matter":"secret"}')
  source.say('message', 'ping')
  source.say('message', '{"loai":1}')
  expect(events).toEqual([{ kind: 'notice' }])
})

test('a stream that fails three times in a row gives way to polling', () => {
  const { source, events, ticks } = listening()
  source.say('error')
  source.say('error')
  source.say('open')
  source.say('error')
  source.say('error')
  expect(ticks).toHaveLength(0)
  source.say('error')
  source.say('error')
  expect(source.closed).toBe(true)
  expect(ticks).toHaveLength(1)
  ticks[0]?.()
  expect(events).toEqual([{ kind: 'poll' }])
})

test('leaving the page stops the stream and the polling', () => {
  const { source, ticks, stop } = listening()
  for (let i = 0; i < 3; i += 1) source.say('error')
  stop()
  expect(source.closed).toBe(true)
  expect(ticks).toHaveLength(0)
})
