/** Words of saved filters and of the pages of lists. */
export const filtersVi = {
  filtersTitle: 'Bộ lọc đã lưu',
  filtersNote: 'Bộ lọc đã lưu hiện thành thẻ trên Việc của tôi, hoặc trên danh sách của nó.',
  filterName: 'Tên bộ lọc',
  filterLane: 'Nhóm việc',
  filterShare: 'Dùng chung cho cơ quan của tôi',
  filterSave: 'Lưu bộ lọc',
  filterNew: 'Thêm bộ lọc',
  filterKeep: 'Lưu bộ lọc này',
  pageBefore: 'Trang trước',
  filterDelete: 'Xóa',
  filterEdit: 'Sửa',
  filterSharing: 'Chia sẻ',
  filterUp: 'Lên trước',
  filterShared: (who: string) => `dùng chung, ${who} lập`,
  filterNone: 'Chưa có bộ lọc nào.',
}
