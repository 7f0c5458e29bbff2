import { useUi, type LinkProps } from '../../context.tsx'

/** A link inside the office: the app's router link where there is one, else a plain <a>. */
export function Link(props: LinkProps) {
  const { link: RouterLink } = useUi()
  if (RouterLink && !props.href.startsWith('#')) return <RouterLink {...props} />
  const { children, ...rest } = props
  return <a {...rest}>{children}</a>
}
