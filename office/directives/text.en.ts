import { counted } from '../../kernel/counted.ts'
import type { DirectivesText } from './text.vi.ts'

export const en: DirectivesText = {
  title: 'Give a task',
  note: 'For a task given directly. A task from a document is given on the document’s page, so that it stays bound to its sentence.',
  inbox: 'My work',
  failed: count => (count > 1 ? `Not given yet: ${count} to mend` : 'Not given yet'),
  content: 'What has to be done',
  lead: 'Lead body',
  leadHint:
    'Type a name or a short name; several with semicolons between them. A group such as “UBND các xã, phường” works too. One directive for each.',
  cooperating: 'Cooperating',
  dueOn: 'Deadline',
  dueHint: 'The last day on which it is in time. Empty for none.',
  repeat: 'Repeats',
  repeatHint: 'The deadline above is that of the first period; later ones follow it.',
  once: 'No, given once',
  product: 'Product',
  assigner: 'Given by',
  follower: 'Followed by',
  source: 'Source',
  urgency: 'Urgency',
  urgencies: { thuong: 'Ordinary', khan: 'Urgent', 'thuong-khan': 'Very urgent', 'hoa-toc': 'Most urgent' },
  give: 'Give the task',
  cancel: 'Give it up',
  given: 'Task given',
  bodyUnknown: name => `no body is called “${name}”; choose one from the list`,
  groupBecame: count => `this group is ${counted(count, 'body', 'bodies')} today, named below; look at them and give it again`,
  notADate: 'there is no such day; type day/month/year, such as 15/12/2026',
  chooseOne: 'choose one',
}
