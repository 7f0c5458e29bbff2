/** A refusal with the error number by which gateways tell it. */
export class Failure extends Error {
  readonly number: string
  constructor(number: keyof typeof NUMBERS, detail = '') {
    super(detail === '' ? NUMBERS[number] : `${NUMBERS[number]} (${detail})`)
    this.name = 'Failure'
    this.number = number
  }
}

const NUMBERS = {
  '10': 'Tệp gửi lên không đúng',
  '15': 'Sai mã hệ thống hoặc khóa bí mật',
  '18': 'Không có cơ quan nhận',
  '19': 'Cơ quan gửi chưa đăng ký',
  '20': 'Lỗi trục',
  '22': 'Gói tin không đúng định dạng',
  '23': 'Cơ quan nhận đang bị khóa',
} as const
