import { counted } from '../../kernel/counted.ts'
import type { GroupsText } from './text.groups.vi.ts'

/** Words of giving many tasks at once: groups of bodies, choosing, pages of cards. */
export const groupsEn: GroupsText = {
  nameGroup: ({ bodies, name, cards }) =>
    `Name the ${counted(bodies, 'body', 'bodies')} of “${name}” (${counted(cards, 'task')})`,
  groupNamed: ({ bodies, cards }) =>
    `${counted(bodies, 'body now stands', 'bodies now stand')} in ${counted(cards, 'task')}; look, then give.`,
  groupsHead: 'Tasks for a whole group of bodies',
  giveMembers: (count: number) => `Name all ${counted(count, 'body', 'bodies')} of this group`,
  chooseNone: 'Choose none',
  chooseAll: (count: number) => `Choose all ${count}`,
  cardPages: 'Pages of tasks',
  cardPage: (n: number) => `Page ${n}`,
  chosenElsewhere: (count: number) =>
    count === 0 ? 'No task of the other pages is chosen.' : `${count} chosen on the other pages, given along with these.`,
}
