/** `forCommunes`: how many of the tasks lead all communes. */
type Many = { readonly designation: string; readonly tasks: number; readonly forCommunes?: number }

/** A notice that gives so many tasks: the first to a group of bodies, the others to departments in turn. */
export function manyTasks({ designation, tasks, forCommunes = 0 }: Many): string {
  const departments = ['Sở Tài chính', 'Sở Xây dựng', 'Sở Y tế', 'Sở Nội vụ']
  const lines = Array.from({ length: tasks - 1 }, (_, at) => {
    const department = at < forCommunes ? 'UBND các xã, phường' : departments[at % departments.length]
    return `${at + 2}. Giao ${department} rà soát công trình số ${at + 2}, báo cáo Ủy ban nhân dân tỉnh trước ngày 15 tháng 12 năm 2026.`
  })
  return `HỘI ĐỒNG NHÂN DÂN
TỈNH TRƯỜNG YÊN
THƯỜNG TRỰC
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số: ${designation}
Trường Yên, ngày 20 tháng 11 năm 2026

THÔNG BÁO
Kết luận về rà soát công trình (${designation})

Thường trực Hội đồng nhân dân tỉnh kết luận như sau:
1. Giao các sở, ban, ngành rà soát tài sản công, báo cáo Ủy ban nhân dân tỉnh trước ngày 15 tháng 12 năm 2026.
${lines.join('\n')}

Nơi nhận:
- UBND tỉnh;
- Lưu: VT.
TM. THƯỜNG TRỰC
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
(Đã ký)
Lương Thị Ngọc Bích
`
}
