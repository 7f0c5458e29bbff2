import { expect, test } from 'vitest'
import type { RetainedForm } from '../../../platform/http/context.ts'
import { fillHtml } from './fill-html.ts'

const PAGE_URL = 'http://kheo.vn/viec/giao?giu=1'
const FALLBACK =
  '<noscript><form class="problem-kept" action="/viec/giao" method="post"><textarea name="content"></textarea></form></noscript>'
const PAGE = `${FALLBACK}<form action="/tim" method="get"><input name="q"/></form>
<form id="giao" action="/viec/giao" method="post"><input type="hidden" name="csrf" value="mới"/><input type="hidden" name="form" value="giao"/>
<textarea class="input" name="content" rows="3"></textarea><input class="input" name="leads" value="cũ"/>
<select name="source"><option value="">chọn</option><option value="a" selected="">A</option><option value="b">B</option></select>
<input type="checkbox" name="auto" value="1" checked=""/><input type="radio" name="how" value="x"/><input type="radio" name="how" value="y"/>
<input name="place"/><input name="place"/><input type="password" name="secret"/></form><input name="outside" form="giao"/>`

function kept(fields: ReadonlyArray<readonly [string, string]>, action = '/viec/giao'): RetainedForm {
  return { action, fields, files: [] }
}

test('the very form comes back filled, with the page’s own hidden fields, and the general one is gone', () => {
  const words = 'Dòng một\nnói "xong" <b> & hết'
  const fields = [
    ['csrf', 'cũ'],
    ['content', words],
    ['leads', 'Sở Y tế'],
    ['source', 'b'],
    ['how', 'y'],
    ['place', 'một'],
    ['place', 'hai'],
    ['outside', 'ngoài'],
  ] as const
  const page = fillHtml(PAGE, kept(fields), PAGE_URL) ?? ''
  expect(page).toContain(
    '<textarea class="input" name="content" rows="3">\nDòng một\nnói &quot;xong&quot; &lt;b&gt; &amp; hết</textarea>',
  )
  expect(page).toContain('<input class="input" name="leads" value="Sở Y tế"/>')
  expect(page).toContain('<option value="a">A</option><option selected="" value="b">B</option>')
  expect(page).toContain('<input type="checkbox" name="auto" value="1"/>')
  expect(page).toContain('<input checked="" type="radio" name="how" value="y"/>')
  expect(page).toContain('<input name="place" value="một"/><input name="place" value="hai"/>')
  expect(page).toContain('<input name="outside" form="giao" value="ngoài"/>')
  expect(page).toContain('name="csrf" value="mới"')
  expect(page).toContain('<noscript></noscript>')
  expect(page).not.toContain('problem-kept')
})

test('words that look like a replacement pattern come back as they were typed', () => {
  expect(fillHtml(PAGE, kept([['content', "giá $& $1 $'"]]), PAGE_URL)).toContain("giá $&amp; $1 $'")
})

test.each([
  ['another address', kept([['content', 'x']], '/viec/khac')],
  [
    'another form of the same page',
    kept([
      ['form', 'het'],
      ['content', 'x'],
    ]),
  ],
  ['no field in common', kept([['note', 'x']])],
])('%s: nothing is filled', (_, form) => {
  expect(fillHtml(PAGE, form, PAGE_URL)).toBeNull()
})
