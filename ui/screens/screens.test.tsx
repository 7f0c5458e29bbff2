import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { UiContext } from '../context.tsx'
import { heard } from '../examples/heard.ts'
import { Gallery, screens } from '../gallery.tsx'

const settings = { lang: 'vi', theme: 'light', today: '2026-11-24' } as const
const render = (name: string) => renderToString(<UiContext value={settings}>{screens[name]}</UiContext>)

test.each(Object.keys(screens))('%s has one h1, its landmarks, and a skip link to the main part', name => {
  const html = render(name)
  expect(html.match(/<h1[\s>]/gu)).toHaveLength(1)
  for (const landmark of ['<main', '<nav class="rail"', '<header class="top"', '<search']) expect(html).toContain(landmark)
  expect(html).toContain('href="#noi-dung"')
  expect(html).not.toMatch(/\sstyle=/u)
})

test.each(Object.keys(screens))('%s: ids are unique and every place a link points to within the page exists', name => {
  const html = render(name)
  const ids = [...html.matchAll(/\sid="([^"]*)"/gu)].map(match => match[1])
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  const popovers = [...html.matchAll(/popoverTarget="([^"]*)"/gu)].map(match => match[1])
  for (const id of popovers) expect(ids).toContain(id)
})

test.each(Object.keys(screens))('%s: the headings go down one step at a time', name => {
  const levels = [...render(name).matchAll(/<h([1-6])[\s>]/gu)].map(match => Number(match[1]))
  for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1)
})

test('the frame says who acts, on whose behalf, and that today is a day off', () => {
  const words = heard(render('inbox'))
  for (const said of [
    'Phạm Thùy Dương',
    'chuyên viên Phòng Kinh tế',
    'thay mặt Lê Quang Vinh đến 30/11',
    'Đổi vai',
    'thứ Ba, 24/11/2026',
    'nghỉ Ngày Văn hóa Việt Nam',
    '4 thông báo chưa đọc',
  ])
    expect(words).toContain(said)
})

test('the gallery shows every part, in English too', () => {
  expect(heard(renderToString(<Gallery settings={{ ...settings, lang: 'en' }} />))).toContain('8 working days left')
})
