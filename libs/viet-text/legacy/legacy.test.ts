import fc from 'fast-check'
import { expect, test } from 'vitest'
import { detectLegacy, fromLegacy, looksLikeSyllable, normalizeTone } from '../index.ts'

const VNI = 'UÛY BAN NHAÂN DAÂN TÆNH TRÖÔØNG YEÂN\nCoäng hoøa xaõ hoäi chuû nghóa Vieät Nam, Ñoäc laäp - Töï do - Haïnh phuùc'
const TCVN3 = 'Céng hoµ x· héi chñ nghÜa ViÖt Nam, §éc lËp - Tù do - H¹nh phóc, ®­îc ng­êi'

test('VNI-Windows text becomes Unicode', () => {
  expect(fromLegacy(VNI, 'vni')).toBe(
    'ỦY BAN NHÂN DÂN TỈNH TRƯỜNG YÊN\nCộng hòa xã hội chủ nghĩa Việt Nam, Độc lập - Tự do - Hạnh phúc',
  )
})

test('TCVN3 text becomes Unicode, capital words stay capital', () => {
  expect(fromLegacy(TCVN3, 'tcvn3')).toBe('Cộng hoà xã hội chủ nghĩa Việt Nam, Độc lập - Tự do - Hạnh phúc, được người')
  expect(fromLegacy('NGH\u00DE QUY\u00D5T', 'tcvn3')).toBe('NGHỊ QUYẾT')
})

test('the encoding is recognised, and ordinary text is left alone', () => {
  expect(detectLegacy(VNI)).toBe('vni')
  expect(detectLegacy(TCVN3)).toBe('tcvn3')
  for (const other of [
    'Cộng hòa xã hội chủ nghĩa Việt Nam',
    'toà hoá khoán tuân thủ',
    'Un été à la plage, où déjà vu',
    'Größe und Übung, schöne Grüße',
    '© 2026 «Foo» ® 5µm',
    'plain words',
    '',
  ])
    expect({ other, kind: detectLegacy(other) }).toEqual({ other, kind: null })
})

// The inverse tables, written apart from the code: one letter of each kind back to its old bytes.
const SENTENCES = [
  'được người dân đề nghị',
  'khẩn trương rà soát, sửa đổi',
  'giữ vững kỷ luật hành chính',
  'xử lý những vướng mắc',
  'ẳ ẵ ặ ỹ ỵ ỡ ỗ ễ',
]
const VNI_MARK: Record<string, string> = { '\u0301': 'ù', '\u0300': 'ø', '\u0309': 'û', '\u0303': 'õ', '\u0323': 'ï' }
const VNI_ROOF: Record<string, string> = { '\u0301': 'á', '\u0300': 'à', '\u0309': 'å', '\u0303': 'ã', '\u0323': 'ä', '': 'â' }
const VNI_BREVE: Record<string, string> = { '\u0301': 'é', '\u0300': 'è', '\u0309': 'ú', '\u0303': 'ü', '\u0323': 'ë', '': 'ê' }
const VNI_I: Record<string, string> = { '\u0301': 'í', '\u0300': 'ì', '\u0309': 'æ', '\u0303': 'ó', '\u0323': 'ò', '': 'i' }

test('VNI comes back letter for letter', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...SENTENCES), { minLength: 1 }), list => {
      expect(fromLegacy(toVni(list.join('. ')), 'vni')).toBe(list.join('. '))
    }),
  )
})

function toVni(s: string): string {
  return Array.from(s, letter => {
    if (letter === 'đ') return 'ñ'
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/u.exec(letter.normalize('NFD'))?.[0] ?? ''
    const bare = letter
      .normalize('NFD')
      .replace(/[\u0300\u0301\u0303\u0309\u0323]/u, '')
      .normalize('NFC')
    if (bare === 'i') return VNI_I[tone]
    if (bare === 'y' && tone === '\u0323') return 'î'
    if ('âêô'.includes(bare)) return bare.normalize('NFD').charAt(0) + VNI_ROOF[tone]
    if (bare === 'ă') return 'a' + VNI_BREVE[tone]
    return (bare === 'ơ' ? 'ô' : bare === 'ư' ? 'ö' : bare) + (VNI_MARK[tone] ?? '')
  }).join('')
}

test('every toned vowel of TCVN3 has one code', () => {
  const codes = Array.from({ length: 0xff - 0xa0 }, (_, i) => String.fromCharCode(0xa1 + i))
  const letters = codes.map(c => fromLegacy(c, 'tcvn3')).filter(c => /[à-ỹăâđêôơưĂÂĐÊÔƠƯ]/u.test(c) && c.length === 1)
  const vowels = Array.from('aăâeêioôơuưy').flatMap(v =>
    ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'].map(t => (v + t).normalize('NFC')),
  )
  for (const vowel of vowels.filter(v => v > 'z')) expect(letters).toContain(vowel)
})

test('the shape of a syllable is known', () => {
  for (const yes of ['nghiêng', 'Quyết', 'khuỷu', 'thuở', 'gì', 'uống', 'ĐƯỢC', normalizeTone('hoà')])
    expect([yes, looksLikeSyllable(yes)]).toEqual([yes, true])
  for (const no of ['Coäng', 'ViÖt', 'plage', 'str', '']) expect([no, looksLikeSyllable(no)]).toEqual([no, false])
})
