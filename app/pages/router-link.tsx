import { Link } from 'react-router'
import type { LinkProps } from '../../ui/index.ts'

/** Links of the parts go through the router: a page inside the office is fetched without reloading the frame. A row that is shown beside its list keeps the list where it is. */
export function RouterLink({ href, ...rest }: LinkProps) {
  return <Link to={href} preventScrollReset={rest['data-row-link'] === '' || rest['data-stay'] === ''} {...rest} />
}
