import type { filtersVi } from './text.filters.vi.ts'

/** Words of saved filters and of the pages of lists. */
export const filtersEn: typeof filtersVi = {
  filtersTitle: 'Saved filters',
  filtersNote: 'Saved filters stand as tabs on My work, or on the list they were saved on.',
  filterName: 'Name of the filter',
  filterLane: 'Which matters',
  filterShare: 'Shared with my body',
  filterSave: 'Save filter',
  filterNew: 'New filter',
  filterKeep: 'Save this filter',
  pageBefore: 'Previous page',
  filterDelete: 'Delete',
  filterEdit: 'Edit',
  filterSharing: 'Sharing',
  filterUp: 'Move up',
  filterShared: who => `shared, made by ${who}`,
  filterNone: 'No filter yet.',
}
