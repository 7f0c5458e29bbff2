import type { ReactNode } from 'react'

/** Two short fields beside each other; under each other where it is narrow. */
export function FieldLine({ children }: { children: ReactNode }) {
  return <div className="field-line">{children}</div>
}

/** The buttons that end a form. */
export function FormActs({ children }: { children: ReactNode }) {
  return <div className="form-acts">{children}</div>
}
