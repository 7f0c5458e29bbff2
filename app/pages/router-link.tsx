import { Link } from 'react-router'
import type { LinkProps } from '../../ui/index.ts'

/** Addresses of files: the browser itself asks for them and keeps what comes. */
const FILE = /\/tep(?:[/?]|$)|\.(?:docx|pdf|xlsx|csv)(?:\?|$)|\/(?:docx|pdf|xlsx)(?:\?|$)/

/** Links of the parts go through the router: a page inside the office is fetched without reloading the frame. A row that is shown beside its list keeps the list where it is. */
export function RouterLink({ href, ...rest }: LinkProps) {
  if (FILE.test(href)) return <Link to={href} reloadDocument {...rest} />
  return <Link to={href} preventScrollReset={rest['data-row-link'] === '' || rest['data-stay'] === ''} {...rest} />
}
