/** Name of the control of a field; an answer never collides with the form's own hidden values. */
export const controlName = (field: string): string => `f.${field}`
