import type { RetainedForm } from '../../platform/http/context.ts'

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** Puts kept answers back into the form of the page that they were typed in; hidden fields stay the page's own. False when there is none such. */
export function fillForm(page: Document, { action, fields }: RetainedForm): boolean {
  const { pathname } = new URL(action, page.location.href)
  const candidates = [...page.forms].filter(
    form => form.getAttribute('method')?.toLowerCase() === 'post' && addressOf(form, page).pathname === pathname,
  )
  const best = candidates.map(form => ({ form, fits: fits(form, fields) })).toSorted((a, b) => b.fits - a.fits)[0]
  if (!best || best.fits === 0) return false
  const answers = Map.groupBy(fields, ([name]) => name)
  const used = new Map<string, number>()
  for (const control of controlsOf(best.form)) {
    const given = answers.get(control.name)?.map(([, value]) => value) ?? []
    if (isBox(control)) setChecked(control, given.includes(control.value))
    else {
      const place = used.get(control.name) ?? 0
      used.set(control.name, place + 1)
      const value = given[place]
      if (value !== undefined) setValue(control, value)
    }
  }
  return true
}

function addressOf(form: HTMLFormElement, page: Document): URL {
  return new URL(form.getAttribute('action') ?? page.location.href, page.location.href)
}

/** How many names the form has in common with the answers; a hidden field that says another thing rules it out. */
function fits(form: HTMLFormElement, fields: RetainedForm['fields']): number {
  const given = new Map(fields)
  const tells = [...form.querySelectorAll<HTMLInputElement>('input[type=hidden]')]
  if (tells.some(({ name, value }) => (name === 'act' || name === 'form') && given.has(name) && given.get(name) !== value))
    return 0
  return controlsOf(form).filter(({ name }) => given.has(name)).length
}

function controlsOf(form: HTMLFormElement): Control[] {
  return [...form.elements].filter(
    (element): element is Control =>
      (element instanceof HTMLInputElement && !['hidden', 'file', 'password', 'submit', 'button'].includes(element.type)) ||
      element instanceof HTMLTextAreaElement ||
      element instanceof HTMLSelectElement,
  )
}

function isBox(control: Control): control is HTMLInputElement {
  return control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio')
}

function setChecked(box: HTMLInputElement, checked: boolean): void {
  if (box.checked === checked) return
  if (checked || box.type === 'checkbox') box.click()
}

function setValue(control: Control, value: string): void {
  control.value = value
  control.dispatchEvent(new Event('input', { bubbles: true }))
  control.dispatchEvent(new Event('change', { bubbles: true }))
}
