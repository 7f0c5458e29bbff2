import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** A figure, or what stands for one in a text of the source, and white space before the sign. */
const SPACED = /(?:\d|[\p{L}\d')]\})(?: |\u00A0|\\u00A0|\$\{nbsp\})%(?![\p{L}\d(])/u

test('no text of the application puts a space before the per cent sign: official papers print “12%”', () => {
  const files = globSync('{ui,org,records,casework,office,app}/**/*.{ts,tsx}').filter(path => !/\.test\.tsx?$/u.test(path))
  const spaced = files.flatMap(path =>
    readFileSync(path, 'utf8')
      .split('\n')
      .flatMap((line, i) => (SPACED.test(line) && !line.includes('search_text') ? [`${path}:${i + 1}: ${line.trim()}`] : [])),
  )
  expect(files.length).toBeGreaterThan(500)
  expect(spaced).toEqual([])
})
