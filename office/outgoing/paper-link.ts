/** How a matter is joined to a paper that was made from its records. */
export const paperLink = (kind: string): string => `giay-to:${kind}`
