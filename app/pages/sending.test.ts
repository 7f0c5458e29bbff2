import { expect, test } from 'vitest'
import { makeSending } from './sending.ts'

const OK = () => new Response('[]', { status: 200, headers: { 'x-remix-response': 'yes' } })
const problemOf = (status: number, code: string) =>
  new Response(JSON.stringify({ code }), { status, headers: { 'content-type': 'application/problem+json' } })
const FORM = { method: 'POST', body: new URLSearchParams({ khoa: 'k1', note: 'đã gõ' }) }
const soon = () => new Promise(resolve => setTimeout(resolve, 0))

/** A server that answers in turn with these; an Error stands for a line that is cut. */
function line(...answers: Array<Response | Error>) {
  const seen: Array<string | undefined> = []
  const left: string[] = []
  let back = (): void => undefined
  const sending = makeSending({
    async fetch(_, init) {
      seen.push(init?.body?.toString())
      const answer = answers.shift() ?? OK()
      if (answer instanceof Error) throw answer
      return answer
    },
    pathname: () => '/viec/1',
    leaveFor: address => left.push(address),
    onBack(work) {
      back = work
      return () => undefined
    },
  })
  return { sending, seen, left, back: () => back() }
}

test('a form whose line is cut waits, is said to wait, and goes again unchanged when asked', async () => {
  const { sending, seen } = line(new TypeError('failed to fetch'), new Response('<h1>Bad Gateway</h1>', { status: 502 }))
  const told: Array<string | undefined> = []
  sending.subscribe(() => told.push(sending.now()?.kind))
  const answer = sending.fetch('http://localhost/viec/1.data', FORM)
  await soon()
  expect(sending.now()).toMatchObject({ kind: 'offline', form: true })
  sending.now()?.again()
  await soon()
  expect(sending.now()).toMatchObject({ kind: 'away', form: true })
  sending.now()?.again()
  expect((await answer).status).toBe(200)
  expect(sending.now()).toBeNull()
  expect(told).toEqual(['offline', undefined, 'away', undefined])
  expect(new Set(seen)).toEqual(new Set([FORM.body.toString()]))
})

test('a refusal of the form by the page itself is its answer, a refusal before the page is not', async () => {
  const own = new Response('[]', { status: 422, headers: { 'x-remix-response': 'yes' } })
  const { sending } = line(own, problemOf(429, 'app/too-many'))
  expect((await sending.fetch('http://localhost/viec/1.data', FORM)).status).toBe(422)
  const answer = sending.fetch('http://localhost/viec/1.data', FORM)
  await soon()
  expect(sending.now()).toMatchObject({ kind: 'too-many', code: 'app/too-many' })
  sending.now()?.again()
  expect((await answer).status).toBe(200)
})

test('a full disk of the server is told as such', async () => {
  const { sending } = line(problemOf(503, 'storage/full'))
  const answer = sending.fetch('http://localhost/van-ban/tiep-nhan.data', FORM)
  await soon()
  expect(sending.now()).toMatchObject({ kind: 'full', form: true })
  sending.now()?.again()
  expect((await answer).status).toBe(200)
})

test('a look at the page waits for the network by itself', async () => {
  const { sending, back } = line(new TypeError('failed to fetch'))
  const answer = sending.fetch('http://localhost/viec/1.data?_routes=root')
  await soon()
  expect(sending.now()).toMatchObject({ kind: 'offline', form: false })
  back()
  expect((await answer).status).toBe(200)
})

test('an ended session keeps the page that is being worked on, and leads from any other link to the login', async () => {
  const { sending, left } = line(problemOf(401, 'app/sign-in-needed'), problemOf(401, 'app/sign-in-needed'))
  void sending.fetch('http://localhost/viec/1.data')
  await soon()
  expect(sending.now()?.kind).toBe('sign-in')
  expect(left).toEqual([])
  void sending.fetch('http://localhost/van-ban.data?nam=2026&_routes=root')
  await soon()
  expect(left).toEqual(['/van-ban?nam=2026'])
})

test('a request that is called off waits no longer', async () => {
  const { sending } = line(new TypeError('failed to fetch'))
  const stop = new AbortController()
  const answer = sending.fetch('http://localhost/viec/1.data', { ...FORM, signal: stop.signal })
  await soon()
  stop.abort()
  await expect(answer).rejects.toThrow()
  expect(sending.now()).toBeNull()
})

test('what is not a page’s data goes its own way', async () => {
  const { sending } = line(new TypeError('failed to fetch'))
  await expect(sending.fetch('http://localhost/viec/1/nhap', FORM)).rejects.toThrow('failed to fetch')
})
