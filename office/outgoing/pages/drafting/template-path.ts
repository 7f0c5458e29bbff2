/** Where the templates are kept from which a page was asked for: those of a body, or the administrator's for every body. */
export const templatesPath = (url: string): string =>
  new URL(url).pathname.startsWith('/quan-tri') ? '/quan-tri/mau-van-ban' : '/van-ban/di/mau'
