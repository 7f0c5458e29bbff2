/** English: a figure with its noun in the right number, such as “1 working day”, “2 working days”, “1,204 bodies”. Vietnamese nouns do not change. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`
