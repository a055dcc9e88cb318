import type { Reply } from '../../kernel/types.ts'

const html = { 'content-type': 'text/html; charset=UTF-8', server: 'Google Frontend' }

export const page = (status: number, text: string): Reply => ({
  status,
  headers: html,
  body: `<html><head><title>${status}</title></head><body><h1>${text}</h1></body></html>\n`,
})

/** guess: the wording. */
export const notFound = (path: string): Reply => ({
  status: 404,
  headers: html,
  body: `<html><head>\n<title>404 Page not found</title>\n</head>\n<body text=#000000 bgcolor=#ffffff>\n<h1>Error: Page not found</h1>\n<h2>The requested URL was not found on this server.</h2>\n<!-- ${path.replaceAll('-->', '')} --></body></html>\n`,
})

/** Of Google's front end itself, which no container has seen. observed: title and sentence (vivekchand/clawmetry#3213, 2026); the rest is a guess. */
export const googlesNotFound = (path: string): Reply => ({
  status: 404,
  headers: { 'content-type': 'text/html; charset=UTF-8' },
  body: `<!DOCTYPE html>\n<html lang=en>\n  <meta charset=utf-8>\n  <title>Error 404 (Not Found)!!1</title>\n  <p><b>404.</b> <ins>That’s an error.</ins>\n  <p>The requested URL <code>${path.replaceAll('<', '&lt;')}</code> was not found on this server.\n`,
})

/** observed in public logs and tutorials. */
export const forbidden = (path: string): Reply => ({
  status: 403,
  headers: html,
  body: `<html><head>\n<title>403 Forbidden</title>\n</head>\n<body text=#000000 bgcolor=#ffffff>\n<h1>Error: Forbidden</h1>\n<h2>Your client does not have permission to get URL <code>${path.replaceAll('<', '&lt;')}</code> from this server.</h2>\n</body></html>\n`,
})
