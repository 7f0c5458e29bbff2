import { fold } from '@kheo/viet-text'

export type NamedOption = { value: string; label: string }

/** The one name meant by "stc" or "so tai chinh"; undefined when none or several fit. */
export function meantName(typed: string, options: readonly NamedOption[]): string | undefined {
  const wanted = fold(typed.trim())
  if (wanted === '') return undefined
  const names = new Set(options.filter(option => forms(option).includes(wanted)).map(option => option.value))
  return names.size === 1 ? [...names][0] : undefined
}

/** On leaving the field, a short or unaccented name becomes the full one. The server does the same without scripts. */
export function resolveBodyName(input: HTMLInputElement): void {
  const options = [...(input.list?.options ?? [])].map(({ value, label }) => ({ value, label }))
  const name = meantName(input.value, options)
  if (name !== undefined) input.value = name
}

function forms({ value, label }: NamedOption): string[] {
  return [value, ...label.split(',')].map(form => fold(form.trim()))
}
