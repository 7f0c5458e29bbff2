import { data } from 'react-router'
import { problem } from '../../kernel/problem.ts'

export function loader() {
  throw data(problem('app/not-found'), { status: 404 })
}

/** Never rendered: the loader refuses, the root shows it. */
export default function NotFound() {
  return null
}
