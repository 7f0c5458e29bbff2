const nbsp = '\u00A0'

type About = { outside: boolean; ended: boolean; members: number }
function whyUnknown({ outside, ended, members }: About): string {
  if (outside) return 'đơn vị ngoài tỉnh'
  if (ended) return 'đã kết thúc hoạt động'
  return members > 0 ? 'cả nhóm đơn vị' : 'không có trong danh mục cơ quan'
}

/** Words of giving many tasks at once: groups of bodies, choosing, pages of cards. */
export const groupsVi = {
  nameGroup: ({ bodies, name, cards }: { bodies: number; name: string; cards: number }) =>
    `Ghi tên ${bodies}${nbsp}đơn vị thay cho “${name}” (${cards}${nbsp}việc)`,
  groupNamed: ({ bodies, cards }: { bodies: number; cards: number }) =>
    `Đã ghi tên ${bodies}${nbsp}đơn vị vào ${cards}${nbsp}việc; xem lại rồi giao.`,
  groupsHead: 'Việc giao cho cả nhóm đơn vị',
  unknownHead: 'Tên không có trong danh mục cơ quan',
  leaveAllUnknown: (cards: number) => `Bỏ các tên không có trong danh mục cơ quan (${cards}${nbsp}việc)`,
  toNobodyCount: (cards: number) => `${cards}${nbsp}việc của đơn vị ngoài danh mục cơ quan, không chọn sẵn.`,
  toNobodyChoose: (cards: number) => `Chọn cả ${cards}${nbsp}việc đó`,
  toNobodyLeave: (cards: number) => `Bỏ chọn ${cards}${nbsp}việc đó`,
  toNobody: (leads: ReadonlyArray<{ outside: boolean }>): string =>
    leads.every(each => each.outside)
      ? 'Đơn vị ngoài tỉnh: không chọn sẵn. Muốn giao thì ghi đơn vị trong tỉnh chủ trì.'
      : 'Chủ trì không có trong danh mục cơ quan: không chọn sẵn. Muốn giao thì ghi đơn vị chủ trì.',
  nameUnknown: ({ name, ...about }: { name: string } & About): string => `“${name}”: ${whyUnknown(about)}.`,
  nameLeftOut: ({ name, ...about }: { name: string } & About): string =>
    `Không ghi vào phối hợp: “${name}” (${whyUnknown(about)}).`,
  takeNearest: (name: string) => `Đổi thành ${name}`,
  leaveName: 'Bỏ tên này',
  tellNearest: (name: string) => `Ghi ${name} phối hợp`,
  tellMembers: (count: number) => `Ghi ${count}${nbsp}đơn vị phối hợp`,
  giveMembers: (count: number) => `Giao đủ ${count}${nbsp}đơn vị của nhóm này`,
  tasksTold: ({ count, merged }: { count: number; merged: ReadonlyArray<readonly number[]> }): string =>
    [`${count}${nbsp}việc`, ...merged.map(tasks => `việc đề xuất ${tasks.join(' và ')} gộp thành một, giữ đủ nội dung`)].join(
      '; ',
    ),
  givingTitle: 'Giao nhiều việc',
  givingState: {
    running: ({ done, all }: { done: number; all: number }) => `Đang giao ${done}/${all}${nbsp}việc.`,
    done: ({ all }: { done: number; all: number }) => `Đã giao đủ ${all}${nbsp}việc.`,
    stopped: ({ done, all }: { done: number; all: number }) => `Đã giao ${done}/${all}${nbsp}việc, các việc dưới đây chưa giao.`,
  },
  givingGoesOn: 'Việc giao tiếp tục cả khi rời trang này.',
  givingRest: 'Giao các việc còn lại',
  chooseNone: 'Bỏ chọn tất cả',
  chooseAll: (count: number) => `Chọn cả ${count}${nbsp}việc`,
  cardPages: 'Các trang việc',
  cardPage: (n: number) => `Trang${nbsp}${n}`,
  chosenElsewhere: (count: number) =>
    count === 0 ? 'Các trang khác chưa chọn việc nào.' : `Các trang khác đã chọn ${count}${nbsp}việc, được giao cùng.`,
}

export type GroupsText = typeof groupsVi
