/** What is wrong, at which field ('' : at none), in words. */
export type Fault = { readonly field: string; readonly words: string }

export const faultAt = (faults: readonly Fault[], field: string): string | undefined =>
  faults.find(fault => fault.field === field)?.words
