import type { DayBookData } from './day-book-data.ts'
import { pageText } from '../text.ts'

/** Title of the page of a book that is written day by day. */
export const dayBookMeta = ({ loaderData }: { loaderData?: DayBookData }) => [
  { title: `${loaderData ? pageText(loaderData.lang).dayBooks[loaderData.view.id] : ''} – Khéo` },
]
