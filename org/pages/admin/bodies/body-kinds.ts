/** Kinds of agencies to choose from; a division has its own. */
export const BODY_KINDS = [
  'department',
  'commune',
  'office',
  'party',
  'central',
  'branch',
  'organisation',
  'district',
  'province',
] as const
