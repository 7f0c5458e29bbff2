import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { autosave, type DraftState } from './autosave.ts'

let server: Server | undefined
afterEach(() => server?.close())

/** A server that keeps drafts, and can be told to refuse; resolves when the next state is reported. */
async function draftServer() {
  const kept: string[] = []
  const control = { status: 204 }
  server = createServer((request, response) => {
    let body = ''
    request.on('data', chunk => (body += String(chunk)))
    request.on('end', () => {
      if (control.status < 300) kept.push(body)
      response.writeHead(control.status).end()
    })
  }).listen(0, '127.0.0.1')
  await new Promise(ready => server?.once('listening', ready))
  return { kept, control, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/nhap` }
}

function typing(url: string) {
  const states: DraftState[] = []
  const answers = { text: '' }
  const pending: (() => void)[] = []
  let seen: (() => void) | undefined
  const draft = autosave({
    url,
    read: () => new URLSearchParams({ 'ket-qua': answers.text }),
    pause: work => {
      pending.push(work)
      return () => pending.splice(pending.indexOf(work), 1)
    },
    onState: state => {
      states.push(state)
      seen?.()
    },
    now: () => new Date(2026, 10, 24, 16, 32),
  })
  return {
    states,
    type(text: string) {
      answers.text = text
      draft.changed()
    },
    rest: () => pending.splice(0).forEach(work => work()),
    until: (kind: DraftState['kind']) =>
      new Promise<void>(done => {
        seen = () => states.at(-1)?.kind === kind && done()
        seen()
      }),
    waiting: () => pending.length,
  }
}

test('typing waits for a pause, then the last words are saved once', async () => {
  const { kept, url } = await draftServer()
  const form = typing(url)
  form.type('Đã rà')
  form.type('Đã rà soát')
  expect(form.waiting()).toBe(1)
  form.rest()
  await form.until('saved')
  expect(kept.map(body => new URLSearchParams(body).get('ket-qua'))).toEqual(['Đã rà soát'])
  expect(form.states.at(-1)).toEqual({ kind: 'saved', time: '16:32' })
})

test('a refused draft is said, and saved at the next change', async () => {
  const { kept, control, url } = await draftServer()
  const form = typing(url)
  control.status = 503
  form.type('một')
  form.rest()
  await form.until('failed')
  control.status = 204
  form.type('một hai')
  form.rest()
  await form.until('saved')
  expect(kept).toHaveLength(1)
})

test('nothing is sent when nothing changed', async () => {
  const { kept, url } = await draftServer()
  const form = typing(url)
  form.type('')
  form.rest()
  form.type('x')
  form.rest()
  await form.until('saved')
  expect(kept).toEqual(['ket-qua=x'])
})

test('a network that is away is said, not thrown', async () => {
  const form = typing('http://127.0.0.1:1/nhap')
  form.type('còn đây')
  form.rest()
  await form.until('failed')
  expect(form.states.at(-1)).toEqual({ kind: 'failed' })
})
