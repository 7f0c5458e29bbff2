import type { PdfDict, PdfValue } from './object.ts'

/** Writes an object as PDF source, one character a byte. Of a stream only its dictionary. */
export function serialise(value: PdfValue): string {
  if (value === null) return 'null'
  if (typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return numberText(value)
  switch (value.kind) {
    case 'raw':
      return value.text
    case 'name':
      return nameText(value.value)
    case 'string':
      return `<${Buffer.from(value.bytes).toString('hex')}>`
    case 'ref':
      return `${value.number} ${value.generation} R`
    case 'array':
      return `[${value.items.map(serialise).join(' ')}]`
    case 'dict':
      return dictText(value)
    case 'stream':
      return dictText(value.dict)
  }
}

function dictText(dict: PdfDict): string {
  return `<<${[...dict.entries].map(([key, value]) => `${nameText(key)} ${serialise(value)}`).join(' ')}>>`
}

/** Whole numbers as they are, others with at most five decimals and never an exponent. */
function numberText(value: number): string {
  if (Number.isInteger(value)) return String(value)
  return value.toFixed(5).replace(/\.?0+$/u, '')
}

function nameText(text: string): string {
  const safe = text.replaceAll(/[^!-~]|[#()<>[\]{}/%]/gu, character => `#${hex(character.charCodeAt(0) & 0xff)}`)
  return `/${safe}`
}

const hex = (byte: number) => byte.toString(16).padStart(2, '0')
