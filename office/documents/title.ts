type Titled = { readonly type: string | null; readonly designation: string | null; readonly abstract: string | null }

/** How a document is called in lists: type, number with sign, abstract. */
export function titleOf({ type, designation, abstract }: Titled): string {
  const name = [type, designation].filter(Boolean).join(' ')
  return [name, abstract].filter(Boolean).join(': ')
}
