/** VNI-Windows read as Windows-1252: a plain base letter, then a second character that carries tone and shape. */
const MARKED: Record<string, [marks: string, letters: string]> = {
  a: ['ùøûõïâáàåãäêéèúüë', 'áàảãạâấầẩẫậăắằẳẵặ'],
  e: ['ùøûõïâáàåãä', 'éèẻẽẹêếềểễệ'],
  o: ['ùøûõïâáàåãä', 'óòỏõọôốồổỗộ'],
  u: ['ùøûõï', 'úùủũụ'],
  y: ['ùøûõ', 'ýỳỷỹ'],
  ô: ['ùøûõï', 'ớờởỡợ'],
  ö: ['ùøûõï', 'ứừửữự'],
}

const ALONE = new Map([...pairs('ôöíìæóòîñ', 'ơưíìỉĩịỵđ'), ...pairs('ÔÖÍÌÆÓÒÎÑ', 'ƠƯÍÌỈĨỊỴĐ')])
const TABLE = new Map(ALONE)
for (const [base, [marks, letters]] of Object.entries(MARKED)) {
  for (const [mark, letter] of pairs(marks, letters)) {
    TABLE.set(base + mark, letter)
    for (const m of [mark, mark.toUpperCase()]) TABLE.set(base.toUpperCase() + m, letter.toUpperCase())
  }
}

/** VNI-Windows text (as read in Windows-1252) in Unicode NFC. "Coäng hoøa" → "Cộng hòa". */
export function fromVni(s: string): string {
  return s.replace(
    /[aeouyôöAEOUYÔÖ][ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË]|[ôöíìæóòîñÔÖÍÌÆÓÒÎÑ]/gu,
    found => TABLE.get(found) ?? mapAlone(found),
  )
}

function mapAlone(found: string): string {
  return Array.from(found, char => ALONE.get(char) ?? char).join('')
}

function pairs(from: string, to: string): [string, string][] {
  const target = Array.from(to)
  return Array.from(from, (char, i) => [char, target[i] ?? char])
}
