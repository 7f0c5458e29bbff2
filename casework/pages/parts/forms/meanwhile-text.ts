import { useUi } from '../../../../ui/index.ts'

const vi = {
  head: 'Việc này vừa có thay đổi trong lúc anh/chị nhập',
  note: 'Nội dung anh/chị nhập vẫn còn ở dưới; xem thay đổi rồi ghi tiếp.',
  hindered: (why: string) => `${why} Nội dung anh/chị nhập vẫn còn ở dưới để sao lại hoặc lưu nháp.`,
  gone: 'Việc này vừa được chuyển đi, anh/chị không còn mở được',
  goneNote: 'Nội dung anh/chị nhập vẫn còn ở dưới: sao lại trước khi rời trang, hoặc hỏi người đang giữ việc.',
  back: 'Về trang của việc',
}

const en: typeof vi = {
  head: 'This matter has changed while you were typing',
  note: 'What you typed is still below; look at the change, then go on.',
  hindered: why => `${why} What you typed is still below, to be copied or kept as a draft.`,
  gone: 'This matter has just been moved; you can no longer open it',
  goneNote: 'What you typed is still below: copy it before you leave the page, or ask whoever holds the matter now.',
  back: 'Back to the matter',
}

/** Words about what happened while a form was open. */
export function useMeanwhileWords(): typeof vi {
  return useUi().lang === 'en' ? en : vi
}
