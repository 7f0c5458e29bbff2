import { fold } from '@kheo/viet-text'
import type { SourceKind } from '../../directives/index.ts'

const BY_TYPE: ReadonlyArray<readonly [RegExp, SourceKind]> = [
  [/^thong bao/u, 'thong-bao-ket-luan'],
  [/^nghi quyet/u, 'nghi-quyet'],
  [/^quyet dinh/u, 'quyet-dinh'],
  [/^chi thi/u, 'chi-thi'],
  [/^cong dien/u, 'cong-dien'],
  [/^cong van/u, 'cong-van'],
  [/^(?:ke hoach|chuong trinh)/u, 'ke-hoach'],
  [/^bao cao/u, 'bao-cao'],
  [/^ket luan thanh tra/u, 'ket-luan-thanh-tra'],
]

/** The kind of source that a document's issuer and type suggest; null where neither says. A person may choose another. */
export function sourceOf({ type, agency }: { readonly type: string | null; readonly agency: string | null }): SourceKind | null {
  const issuer = fold(agency ?? '')
  if (/^(?:chinh phu|thu tuong|van phong chinh phu|bo |quoc hoi)/u.test(issuer)) return 'trung-uong'
  if (/tinh uy/u.test(issuer)) return 'tinh-uy'
  if (/(?:hoi dong nhan dan|hdnd)/u.test(issuer)) return 'hdnd'
  return BY_TYPE.find(([pattern]) => pattern.test(fold(type ?? '')))?.[1] ?? null
}
