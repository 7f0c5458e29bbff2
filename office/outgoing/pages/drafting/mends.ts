/** A mend as its button carries it: in this field, these words near this place become those. Plain text; it runs in the page as well. */
export type Mend = { readonly field: string; readonly start: number; readonly found: string; readonly to: string }

const LEAD = 'sua:'

export function mendValue({ field, start, found, to }: Mend): string {
  return LEAD + JSON.stringify([field, start, found, to])
}

/** Reads the value of a button; null for anything else. */
export function mendIn(value: string): Mend | null {
  if (!value.startsWith(LEAD)) return null
  const parts = parsed(value.slice(LEAD.length))
  if (!Array.isArray(parts)) return null
  const [field, start, found, to] = parts as unknown[]
  return typeof field === 'string' &&
    typeof start === 'number' &&
    typeof found === 'string' &&
    found !== '' &&
    typeof to === 'string'
    ? { field, start, found, to }
    : null
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Not written by this page.
    return null
  }
}

/** Where the found words stand now: the occurrence nearest to their old place; null when they are gone. */
export function placeOf({ start, found }: Mend, text: string): number | null {
  let best: number | null = null
  for (let at = text.indexOf(found); at !== -1; at = text.indexOf(found, at + 1)) {
    if (best === null || Math.abs(at - start) < Math.abs(best - start)) best = at
  }
  return best
}

/** The text after a mend; as it was when the found words are gone. */
export function mended(text: string, mend: Mend): string {
  const at = placeOf(mend, text)
  return at === null ? text : text.slice(0, at) + mend.to + text.slice(at + mend.found.length)
}
