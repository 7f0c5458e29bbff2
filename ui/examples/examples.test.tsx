import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { UiContext, type UiSettings } from '../context.tsx'
import { en } from '../text.en.ts'
import { vi } from '../text.vi.ts'
import { allExamples } from './all.ts'
import type { Example } from './example.ts'
import { heard } from './heard.ts'

const VI: UiSettings = { lang: 'vi', theme: 'light', today: '2026-11-24' }
const cases = allExamples.flatMap(set => set.examples.map(example => ({ title: `${set.part}: ${example.name}`, example })))

test.each(cases)('$title', ({ example }) => {
  const html = renderToStaticMarkup(<UiContext value={VI}>{example.element}</UiContext>)
  const words = heard(html)
  let from = 0
  for (const said of example.sees) {
    const at = words.indexOf(said, from)
    expect(
      at,
      `“${said}” must be read after “${words.slice(Math.max(0, from - 40), from)}” in:\n${words}`,
    ).toBeGreaterThanOrEqual(0)
    from = at + said.length
  }
  const markup = html.replaceAll('\u00A0', ' ')
  for (const mark of example.marks ?? []) expect(markup).toContain(mark)
})

test.each(cases)('$title: keeps the strict security policy, has one id each, labels its inputs', ({ example }) => {
  const html = renderToStaticMarkup(<UiContext value={VI}>{example.element}</UiContext>)
  expect(html).not.toMatch(/\sstyle=/u)
  expect(html).not.toMatch(/\son[a-z]+=/u)
  const ids = [...html.matchAll(/\sid="([^"]*)"/gu)].map(match => match[1])
  expect(ids).toEqual([...new Set(ids)])
  for (const [, id] of html.matchAll(/\sfor="([^"]*)"/gu)) expect(ids).toContain(id)
  for (const [, list] of html.matchAll(/\saria-describedby="([^"]*)"/gu))
    for (const id of (list ?? '').split(' ')) expect(ids).toContain(id)
})

const OWN_WORDS = Object.entries(vi).flatMap(([key, words]) =>
  typeof words === 'string' && words.length > 5 && words !== Reflect.get(en, key) ? [words] : [],
)

test.each(cases)('$title: says nothing in Vietnamese of its own when read in English', ({ example }) => {
  const html = renderToStaticMarkup(<UiContext value={{ ...VI, lang: 'en' }}>{example.element}</UiContext>)
  const given = wordsGiven(example.element)
  const said = OWN_WORDS.filter(words => heard(html).includes(words) && !given.includes(words))
  expect(said).toEqual([])
})

/** Everything the example itself passes in: its own words may stay Vietnamese. */
function wordsGiven(element: Example['element']): string {
  return JSON.stringify(element.props).replaceAll('\u00A0', ' ')
}
