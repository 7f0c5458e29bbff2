/** What later savings of a file did to what was signed. */
export const changeKinds = [
  'signature-added',
  'signature-field-added',
  'form-filled',
  'validation-data-added',
  'metadata-changed',
  'annotation-added',
  'annotation-changed',
  'annotation-removed',
  'page-changed',
  'pages-added-or-removed',
  'content-changed',
  'form-field-added',
  'form-field-changed',
  'form-field-removed',
  'form-appearance-changed',
  'form-changed',
  'signature-changed',
  'catalog-changed',
  'catalog-replaced',
] as const
export type ChangeKind = (typeof changeKinds)[number]

/** `where` names a page, a field or a key. */
export type Change = { readonly kind: ChangeKind; readonly where: string; readonly allowed: boolean }
