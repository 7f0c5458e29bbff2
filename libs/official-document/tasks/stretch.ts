export type Stretch = { start: number; end: number }

/** The stretch without its closing full stop, "./." and blanks. */
export function withoutEnd(s: string, { start, end }: Stretch): Stretch {
  while (end > start && /[ .;,:/…!]/.test(s[end - 1] ?? '')) end--
  return { start, end }
}
