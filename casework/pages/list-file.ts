import { listDownload } from '../lists/page.ts'

/** Exactly the rows of a list as it is filtered, as XLSX or CSV. */
export const loader = listDownload
