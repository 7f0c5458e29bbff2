import { useUi } from '../../../../ui/index.ts'
import { followText, type FollowText } from './text.ts'

export const FOLLOW_HREF = '/theo-doi'
/** Stands for all communes and wards in an address. */
export const LOCAL_KEY = 'nhom-dia-phuong'

export function useWords(): FollowText {
  return followText(useUi().lang)
}

const DIMENSIONS = { body: 'co-quan', assigner: 'lanh-dao', follower: 'chuyen-vien', source: 'nguon' } as const
export type DimensionName = keyof typeof DIMENSIONS
export const DIMENSION_NAMES = Object.keys(DIMENSIONS) as DimensionName[]

/** An address of these pages with the filter that stands. */
export function followHref(
  path: string,
  filter: Readonly<Record<string, string>>,
  more: Readonly<Record<string, string | readonly string[]>> = {},
): string {
  const params = new URLSearchParams(filter)
  for (const [name, value] of Object.entries(more)) {
    params.delete(name)
    for (const each of typeof value === 'string' ? [value] : value) if (each !== '' || name === 'khoa') params.append(name, each)
  }
  const query = params.toString()
  return `${FOLLOW_HREF}${path}${query === '' ? '' : `?${query}`}`
}

export const dimensionWord = (dimension: DimensionName): string => DIMENSIONS[dimension]
