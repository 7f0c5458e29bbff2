import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const folder = new URL('./', import.meta.url)
const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map(name => name.replaceAll('\\', '/'))
  .filter(name => name.endsWith('.css'))
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8').replace(/\/\*.*?\*\//gsu, '')

test('only tokens.css writes a colour', () => {
  const guilty = sheets
    .filter(name => name !== 'tokens.css')
    .flatMap(name =>
      [
        ...read(name).matchAll(
          /#[0-9a-f]{3,8}(?![\w-])|(?:rgb|hsl|oklch|lab)a?\(|:\s*(?:white|black|red|gr[ae]y|green|blue)\s*[;}]/gu,
        ),
      ].map(m => `${name}: ${m[0]}`),
    )
  expect(guilty).toEqual([])
})

test('every value a sheet asks for is a token', () => {
  const known = new Set([...read('tokens.css').matchAll(/(--[\w-]+):/gu)].map(m => m[1]))
  const asked = sheets.flatMap(name => [...read(name).matchAll(/var\((--[\w-]+)/gu)].map(m => m[1]))
  expect([...new Set(asked)].filter(token => !known.has(token))).toEqual([])
})

test('dark chosen by the reader is the same as dark chosen by the system', () => {
  const dark = [...read('tokens.css').matchAll(/color-scheme: dark;([^}]*)\}/gu)].map(m =>
    (m[1] ?? '').replace(/\s+/gu, ' ').trim(),
  )
  expect(dark).toHaveLength(2)
  expect(dark[0]).toBe(dark[1])
})

test('every sheet but the gallery’s is part of ui.css, print last', () => {
  const imported = [...read('ui.css').matchAll(/@import '\.\/([\w/-]+\.css)'/gu)].map(m => m[1] ?? '')
  expect(imported.toSorted()).toEqual(sheets.filter(name => name !== 'ui.css' && name !== 'gallery.css').toSorted())
  expect(imported.at(-1)).toBe('print.css')
})

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map(at => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.040_45 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05)
}

const text = ['--ink', '--ink-soft', '--ink-faint', '--indigo', '--lacquer', '--green', '--amber']
const grounds = ['--paper', '--surface', '--sunken']
const own: readonly (readonly [string, string])[] = [
  ['--on-indigo', '--indigo'],
  ['--on-seal', '--seal'],
  ['--lacquer', '--lacquer-wash'],
  ['--ink', '--amber-wash'],
  ['--ink', '--green-wash'],
  ['--ink', '--found-quiet'],
  ['--ink-soft', '--indigo-wash'],
  ['--amber', '--indigo-wash'],
  ['--sheet-ink', '--found'],
  ['--sheet-indigo', '--sheet-indigo-wash'],
]

test.each(['light', 'dark'])('every word can be read on its ground, %s (WCAG AA 4.5:1)', theme => {
  const colours = theme === 'light' ? block(0) : new Map([...block(0), ...block(1)])
  const pairs = [...text.flatMap(t => grounds.map(g => [t, g] as const)), ...own]
  const weak = pairs.filter(([a, b]) => contrast(colours.get(a) ?? '', colours.get(b) ?? '') < 4.5)
  expect(weak).toEqual([])
})

function block(index: number): Map<string, string> {
  const blocks = [...read('tokens.css').matchAll(/color-scheme: (?:light|dark);([^}]*)\}/gu)]
  const lines = [...(blocks[index]?.[1] ?? '').matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6})/gu)]
  return new Map(lines.map(line => [line[1] ?? '', line[2] ?? '']))
}
