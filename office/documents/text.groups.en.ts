import { counted } from '../../kernel/counted.ts'
import type { GroupsText } from './text.groups.vi.ts'

function whyUnknown({ outside, ended, members }: { outside: boolean; ended: boolean; members: number }): string {
  if (outside) return 'outside the province'
  if (ended) return 'has ended'
  return members > 0 ? 'a whole group of bodies' : 'not in the organisation'
}

/** Words of giving many tasks at once: groups of bodies, choosing, pages of cards. */
export const groupsEn: GroupsText = {
  nameGroup: ({ bodies, name, cards }) =>
    `Name the ${counted(bodies, 'body', 'bodies')} of “${name}” (${counted(cards, 'task')})`,
  groupNamed: ({ bodies, cards }) =>
    `${counted(bodies, 'body now stands', 'bodies now stand')} in ${counted(cards, 'task')}; look, then give.`,
  groupsHead: 'Tasks for a whole group of bodies',
  unknownHead: 'Names that are no body here',
  leaveAllUnknown: cards => `Leave out names that are no body here (${counted(cards, 'task')})`,
  toNobodyCount: cards => `${counted(cards, 'task')} of bodies that are not in the organisation, not chosen.`,
  toNobodyChoose: cards => (cards === 1 ? 'Choose it too' : `Choose these ${cards} too`),
  toNobodyLeave: cards => (cards === 1 ? 'Do not choose it' : `Do not choose these ${cards}`),
  toNobody: leads =>
    leads.every(each => each.outside)
      ? 'A body outside the province: not chosen. To give it, name a body of the province as lead.'
      : 'The lead is not in the organisation: not chosen. To give it, name a body as lead.',
  nameUnknown: ({ name, ...about }) => `“${name}”: ${whyUnknown(about)}.`,
  nameLeftOut: ({ name, ...about }) => `Not written down as cooperating: “${name}” (${whyUnknown(about)}).`,
  takeNearest: name => `Make it ${name}`,
  leaveName: 'Leave it out',
  tellNearest: name => `Name ${name} as cooperating`,
  tellMembers: count => `Name ${counted(count, 'body', 'bodies')} as cooperating`,
  giveMembers: (count: number) => `Name all ${counted(count, 'body', 'bodies')} of this group`,
  tasksTold: ({ count, merged }: { count: number; merged: ReadonlyArray<readonly number[]> }): string =>
    [
      `${count} ${count === 1 ? 'task' : 'tasks'}`,
      ...merged.map(tasks => `proposed tasks ${tasks.join(' and ')} became one with the words of all`),
    ].join('; '),
  givingTitle: 'Giving many tasks',
  givingState: {
    running: ({ done, all }: { done: number; all: number }) => `Giving ${done} of ${all} tasks.`,
    done: ({ all }: { done: number; all: number }) => `All ${all} tasks are given.`,
    stopped: ({ done, all }: { done: number; all: number }) => `${done} of ${all} tasks are given; those below are not.`,
  },
  givingGoesOn: 'It goes on when you leave this page.',
  givingRest: 'Give the rest',
  chooseNone: 'Choose none',
  chooseAll: (count: number) => `Choose all ${count}`,
  cardPages: 'Pages of tasks',
  cardPage: (n: number) => `Page ${n}`,
  chosenElsewhere: (count: number) =>
    count === 0 ? 'No task of the other pages is chosen.' : `${count} chosen on the other pages, given along with these.`,
}
