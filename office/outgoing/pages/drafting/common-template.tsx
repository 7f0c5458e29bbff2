// One of the administrator's templates: the same page under its own right.
export { action, default, handle, loader, meta } from './template.tsx'
