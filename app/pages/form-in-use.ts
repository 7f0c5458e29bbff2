import { isTouched } from '../../ui/index.ts'

/** Is a form of the page open or begun? A page that is looked at anew would replace it. */
export function isFormInUse(page: Document): boolean {
  return [...page.querySelectorAll<HTMLFormElement>('main form')].some(
    form =>
      form.dataset['openForm'] !== undefined || (isPost(form) && !choosesRows(form) && !keepsTyped(form) && isTouched(form)),
  )
}

function isPost(form: HTMLFormElement): boolean {
  return form.getAttribute('method')?.toLowerCase() === 'post'
}

/** Ticking rows is choosing, not writing: a list goes on refreshing meanwhile. */
function choosesRows(form: HTMLFormElement): boolean {
  return [...form.elements].some(field => field.matches('[data-row-select]'))
}

/** The form beside a file that is being read takes in what was read and leaves what was typed. */
function keepsTyped(form: HTMLFormElement): boolean {
  return form.dataset['keepsTyped'] !== undefined
}
