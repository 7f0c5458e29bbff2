import { afterAll, beforeAll, expect, test } from 'vitest'
import { docxOf, paragraph } from '../../libs/official-document/input/fixtures/build.ts'
import { makeViewer } from '../../org/index.ts'
import { testWiring } from '../../org/test-wiring.ts'
import { serveOffice, type ServedOffice } from './served-office.ts'

let office: ServedOffice
let clerk = ''
let other = ''

beforeAll(async () => {
  testWiring()
  office = await serveOffice()
  await office.store(async db => {
    clerk = (await makeViewer(db, { rights: ['records.register'] })).token
    other = (await makeViewer(db, { rights: ['records.register'] })).token
  })
}, 120_000)
afterAll(() => office.stop())

type Browser = { readonly cookie: string; readonly csrf: string }

async function openForm(session: string): Promise<Browser> {
  const { origin } = office.server()
  const own = `kheo_session=${session}`
  const page = await fetch(`${origin}/van-ban/tiep-nhan`, { headers: { cookie: own } })
  const form = page.headers.getSetCookie().find(each => each.includes('kheo_form'))?.split(';')[0] ?? '' // prettier-ignore
  return { cookie: `${own}; ${form}`, csrf: /name="csrf" value="([^"]+)"/u.exec(await page.text())?.[1] ?? '' }
}

/** Sends a file as the form does and gives where it leads to. */
async function send({ cookie, csrf }: Browser, name: string, content: Uint8Array): Promise<string> {
  const { origin } = office.server()
  const body = new FormData()
  body.set('csrf', csrf)
  body.append('files', new File([new Uint8Array(content)], name))
  const sent = await fetch(`${origin}/van-ban/tiep-nhan`, {
    method: 'POST',
    body,
    headers: { cookie, origin },
    redirect: 'manual',
  })
  return sent.headers.get('location') ?? `${sent.status} ${await sent.text()}`
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const lines = (count: number, line: (n: number) => string): string => Array.from({ length: count }, (_, n) => line(n)).join('\n')

/** Small files that mean much work: outlines, citations, tasks and words without end. */
const BAD: readonly (readonly [name: string, content: Uint8Array])[] = [
  ['dau-muc.docx', docxOf(Array.from({ length: 4_000 }, (_, n) => paragraph(`${n + 1}. Mục`)).join(''))],
  ['dan.txt', utf8(lines(3_000, n => `Căn cứ Nghị định số ${n}/2026/NĐ-CP ngày 01/02/2026 của Chính phủ;`))],
  [
    'viec.txt',
    utf8(lines(3_000, n => `${n + 1}. Giao Sở Xây dựng chủ trì, phối hợp Sở Tài chính rà soát trước ngày 15/12/2026.`)),
  ],
  ['chu-a.txt', utf8('a'.repeat(300_000))],
  ['cham.txt', utf8('.'.repeat(300_000))],
  ['so.txt', utf8('1'.repeat(300_000))],
  ['la-ma.txt', utf8(lines(10_000, () => 'I. II. III.'))],
  ['dong.txt', utf8(lines(25_000, n => String(n)))],
  ['hoa.txt', utf8('UBND '.repeat(60_000))],
  ['phay.txt', utf8('sở, '.repeat(60_000))],
]

/** Asks again and again until told to stop; gives how many answers came. */
function asking(path: string, cookie = ''): { readonly count: () => number; stop(): Promise<number> } {
  let [answers, going] = [0, true]
  const asked = (async () => {
    while (going) {
      const answer = await fetch(office.server().origin + path, { headers: { cookie } })
      if (answer.status === 200) answers += 1
      await answer.arrayBuffer()
      // Like people, who do not ask a thousand times a second: the readings need a share of the machine.
      await new Promise(next => setTimeout(next, 10))
    }
  })()
  return {
    count: () => answers,
    async stop() {
      going = false
      await asked
      return answers
    },
  }
}

test(
  'ten files that are long to read come at once: pages are answered all the while, and each file is taken in',
  { timeout: 400_000 },
  async () => {
    const [mine, others] = [await openForm(clerk), await openForm(other)]
    const [health, page] = [asking('/healthz'), asking('/van-ban/tiep-nhan', others.cookie)]
    const answeredBefore: number[] = []
    const places = await Promise.all(
      BAD.map(async ([name, content]) => {
        const before = [health.count(), page.count()] as const
        const place = await send(mine, name, content)
        answeredBefore.push(Math.min(health.count() - before[0], page.count() - before[1]))
        return place
      }),
    )
    await Promise.all([health.stop(), page.stop()])
    // Before the first of them was ready, others were served; a server that reads by itself would have answered nobody.
    expect(Math.min(...answeredBefore)).toBeGreaterThan(25)
    expect(places.filter(place => !/^\/van-ban\/tiep-nhan\/[0-9a-f-]{36}$/u.test(place))).toEqual([])
    for (const place of places) {
      const shown = await fetch(office.server().origin + place, { headers: { cookie: mine.cookie } })
      expect(shown.status).toBe(200)
      const html = await shown.text()
      expect((html.match(/<[a-z]/gu) ?? []).length, place).toBeLessThan(8000)
    }
  },
)

test('while one clerk’s files are read, another’s short letter is read at once', { timeout: 400_000 }, async () => {
  const [mine, others] = [await openForm(clerk), await openForm(other)]
  let ended = 0
  const bad = BAD.map(async ([name, content]) => {
    await send(mine, name, new Uint8Array([...content, 32]))
    ended += 1
  })
  const letter = utf8('UBND TỈNH TRƯỜNG YÊN\nSố: 12/UBND-VX\nTrường Yên, ngày 02 tháng 12 năm 2026\nKính gửi: Sở Y tế')
  expect(await send(others, 'cong-van.txt', letter)).toMatch(/^\/van-ban\/tiep-nhan\//u)
  expect(ended).toBeLessThan(bad.length)
  await Promise.all(bad)
})
