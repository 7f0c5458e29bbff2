/**
 * English: a figure with its noun in the right number, such as “1 working day”, “2 working days”, “1,204 bodies”; without a figure the noun
 * alone. Vietnamese nouns do not change.
 */
export const counted = (count: number | undefined, one: string, many = `${one}s`): string =>
  typeof count === 'number' ? `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}` : many
