const nbsp = '\u00A0'

/** Words of giving many tasks at once: groups of bodies, choosing, pages of cards. */
export const groupsVi = {
  nameGroup: ({ bodies, name, cards }: { bodies: number; name: string; cards: number }) =>
    `Ghi tên ${bodies}${nbsp}đơn vị thay cho “${name}” (${cards}${nbsp}việc)`,
  groupNamed: ({ bodies, cards }: { bodies: number; cards: number }) =>
    `Đã ghi tên ${bodies}${nbsp}đơn vị vào ${cards}${nbsp}việc; xem lại rồi giao.`,
  groupsHead: 'Việc giao cho cả nhóm đơn vị',
  giveMembers: (count: number) => `Giao đủ ${count}${nbsp}đơn vị của nhóm này`,
  chooseNone: 'Bỏ chọn tất cả',
  chooseAll: (count: number) => `Chọn cả ${count}${nbsp}việc`,
  cardPages: 'Các trang việc',
  cardPage: (n: number) => `Trang${nbsp}${n}`,
  chosenElsewhere: (count: number) =>
    count === 0 ? 'Các trang khác chưa chọn việc nào.' : `Các trang khác đã chọn ${count}${nbsp}việc, được giao cùng.`,
}

export type GroupsText = typeof groupsVi
