const special = /[&<>"'`*_[\]|~\\#@$]/gu

/** Text as it is, in Markdown and HTML alike: whatever could be markup, a list, a mention or a formula becomes an entity. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(special, entity)
    .replace(/^(\s*)([-+=])/gmu, (_, space: string, sign: string) => space + entity(sign))
    .replace(/^(\s*\d+)([.)])/gmu, (_, number: string, sign: string) => number + entity(sign))
    .replaceAll('\n', '<br>')

const entity = (character: string): string => `&#${character.charCodeAt(0)};`

/** The same, but that names in backticks are set as code. */
export const inline = (text: string): string =>
  text
    .split(/(`[^`\n]+`)/u)
    .map((part) => (/^`[^`]+`$/u.test(part) ? code(part.slice(1, -1)) : escapeMarkdown(part)))
    .join('')

/** Lines that are there to be copied: indented, or JSON. */
const copied = /^(?:\s{2,}|[{}[\]]|"[^"]*": [{[]$)/u

/** Text of several lines: what is there to be copied is a block of its own. */
export function prose(text: string): string {
  const blocks: { readonly isCopied: boolean; readonly lines: string[] }[] = []
  for (const line of text.split('\n')) {
    const isCopied = copied.test(line)
    const last = blocks.at(-1)
    if (last?.isCopied === isCopied) last.lines.push(line)
    else blocks.push({ isCopied, lines: [line] })
  }
  return blocks.map(({ isCopied, lines }) => (isCopied ? fence(lines) : inline(lines.join('\n')))).join('\n\n')
}

export const code = (text: string): string => `<code>${escapeMarkdown(text)}</code>`

/** A link, or the title alone when the address is not one of the web. */
export function link(title: string, address: string): string {
  const url = URL.parse(address)
  const shown = escapeMarkdown(title)
  if (url === null || !['https:', 'http:'].includes(url.protocol)) return shown
  const href = url.href.replace(
    /["'<>()|`\\[\]]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `[${shown}](${href})`
}

/** A fenced block that its own content cannot close. */
export function fence(lines: readonly string[], language = 'text'): string {
  const longest = Math.max(2, ...lines.flatMap((line) => (line.match(/`+/gu) ?? []).map((run) => run.length)))
  const marks = '`'.repeat(longest + 1)
  return [`${marks}${language}`, ...lines, marks].join('\n')
}

export const details = (title: string, content: string, { open = false } = {}): string =>
  `<details${open ? ' open' : ''}>\n<summary>${escapeMarkdown(title)}</summary>\n\n${content}\n\n</details>`

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
