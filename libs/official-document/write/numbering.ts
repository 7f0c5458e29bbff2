import type { Block, Heading, HeadingLevel } from './blocks.ts'

/** Letters of điểm, in Vietnamese order without f, j, w, z and ă, â, ê, ô, ơ, ư (II.6). */
const letters = [
  'a',
  'b',
  'c',
  'd',
  'đ',
  'e',
  'g',
  'h',
  'i',
  'k',
  'l',
  'm',
  'n',
  'o',
  'p',
  'q',
  'r',
  's',
  't',
  'u',
  'v',
  'x',
  'y',
]

/** a, b, … y, then aa, ab. */
export function letterNumber(n: number): string {
  const last = letters[(n - 1) % letters.length] ?? ''
  return n > letters.length ? letterNumber(Math.floor((n - 1) / letters.length)) + last : last
}

const romanDigits = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const

/** I, II, III, IV … */
export function romanNumber(n: number): string {
  const digit = romanDigits.find(([, value]) => value <= n)
  return digit ? digit[0] + romanNumber(n - digit[1]) : ''
}

/** Which levels begin again under which; điều run through the whole document. */
const resets: Record<HeadingLevel, readonly HeadingLevel[]> = {
  phan: ['chuong', 'muc', 'tieu-muc', 'khoan', 'diem', 'I', '1', 'a'],
  chuong: ['muc', 'tieu-muc', 'khoan', 'diem'],
  muc: ['tieu-muc', 'khoan', 'diem'],
  'tieu-muc': ['khoan', 'diem'],
  dieu: ['khoan', 'diem'],
  khoan: ['diem'],
  diem: [],
  I: ['1', 'a'],
  '1': ['a'],
  a: [],
}

const writeNumber: Record<HeadingLevel, (n: number) => string> = {
  phan: romanNumber,
  chuong: romanNumber,
  muc: String,
  'tieu-muc': String,
  dieu: String,
  khoan: String,
  diem: letterNumber,
  I: romanNumber,
  '1': String,
  a: letterNumber,
}

/** Gives the headings of a body their numbers; written ones are kept, the count goes on from the place. */
export function headingNumbers(body: readonly Block[]): ReadonlyMap<Heading, string> {
  const counts = new Map<HeadingLevel, number>()
  const numbers = new Map<Heading, string>()
  const walk = (blocks: readonly Block[]) => {
    for (const block of blocks) {
      if (block.kind === 'landscape') walk(block.body)
      if (block.kind !== 'heading') continue
      const count = (counts.get(block.level) ?? 0) + 1
      counts.set(block.level, count)
      for (const level of resets[block.level]) counts.delete(level)
      numbers.set(block, block.number ?? writeNumber[block.level](count))
    }
  }
  walk(body)
  return numbers
}
