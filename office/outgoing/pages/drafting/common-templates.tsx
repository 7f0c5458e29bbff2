// The administrator's templates, for every body: the same page under its own right.
export { action, default, handle, loader, meta } from './templates.tsx'
