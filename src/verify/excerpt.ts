import { printable } from '../core/printable.ts'

const shown = 200
const jsonWebToken = /eyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?/gu

/**
 * What a body says, on one line: the title of a page, else how it begins. A service that echoes its request must not
 * bring our identity token into the log, so whatever looks like one is left out.
 */
export const excerpt = (body: string): string => printable(withoutTokens(titleOf(body) ?? body), shown)

/** Also drops `Bearer …`, whatever it is. */
export const withoutTokens = (text: string): string =>
  text.replace(jsonWebToken, '***').replace(/\bbearer\s+[^\s"',;<>]+/giu, 'Bearer ***')

function titleOf(body: string): string | undefined {
  const page = body.slice(0, 10_000)
  const title = /<title[^>]*>([^<]*)<\/title>/iu.exec(page)?.[1]?.trim()
  return title === '' ? undefined : title
}
