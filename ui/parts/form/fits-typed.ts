import { fold } from '@kheo/viet-text'

/** Does a line of a list fit what is typed: the beginnings of its words, or their first letters ("stc"), with or without marks? */
export function fitsTyped(line: string, typed: string): boolean {
  const wanted = fold(typed)
  const words = fold(line)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  const said = ` ${words.join(' ')}`
  const everyWord = wanted.split(' ').every(word => said.includes(` ${word}`))
  return (
    everyWord ||
    words
      .map(word => word[0])
      .join('')
      .includes(wanted)
  )
}
