import { expect, test } from 'vitest'
import { retainedForm } from './retained-form.ts'

test('files that must be chosen again are named by their own names; an empty file field is not named', async () => {
  const body = new FormData()
  body.append('f.files', new File(['a'], 'bao-cao.docx'))
  body.append('f.files', new File(['b'], 'phu-luc.xlsx'))
  body.append('f.scan', new File([], ''))
  body.append('f.text', 'Đã nhận')
  const request = new Request('http://kheo/viec/1', { method: 'POST', body })
  const bytes = new Uint8Array(await request.clone().arrayBuffer())
  const kept = await retainedForm(request, bytes)
  expect(kept?.files).toEqual(['bao-cao.docx', 'phu-luc.xlsx'])
  expect(kept?.fields).toContainEqual(['f.text', 'Đã nhận'])
})
