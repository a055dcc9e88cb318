import type { Log } from './log.ts'
import { withoutControls } from './printable.ts'

/** What must not be shown, whoever printed it: it grows as a run learns of more. */
export interface Secrets {
  /** Values as they are. Those of fewer than four characters would blacken whole logs: `1`, `on`. */
  add(values: Iterable<string | undefined>): void
  /** Names of variables whose values we never learn: what a text assigns to one of them is hidden to the end of its line. */
  addNames(names: Iterable<string>): void
  /**
   * Names of things, which everybody may see: shown though a variable has the same value, as `AWS_REGION` has the region.
   * Commands that are told would be of no use without them.
   */
  spare(names: Iterable<string | undefined>): void
  hide: Hide
}

/** The text without anything that must not be shown, `***` in its place. */
export type Hide = (text: string) => string

const mask = '***'
/** Characters. */
export const shortestSecret = 4
/** Shorter ones are hidden only where they stand alone: `info`, but not in `information`. */
const wordLike = 8
/** Ends what was cut off, by `cut`. */
const ellipsis = '…'

export function createSecrets(): Secrets {
  const spelled = new Set<string>()
  const names = new Set<string>()
  const spared = new Set<string | undefined>()
  let longestFirst: readonly string[] | undefined
  let assignments: RegExp | undefined
  return {
    add: (values) => {
      for (const value of values) for (const each of spellings(value ?? '')) spelled.add(each)
      longestFirst = undefined
    },
    addNames: (given) => {
      for (const name of given) names.add(escaped(name))
      assignments = names.size === 0 ? undefined : assignmentTo([...names])
    },
    spare: (given) => {
      for (const name of given) spared.add(name)
      longestFirst = undefined
    },
    hide: (text) => {
      longestFirst ??= [...spelled].filter((each) => !spared.has(each)).sort((a, b) => b.length - a.length)
      const assigned = assignments === undefined ? text : text.replace(assignments, `$1${mask}`)
      return withoutBeginnings(longestFirst.reduce(without, assigned), longestFirst)
    },
  }
}

/** For tests and for those who know everything beforehand. */
export function secretsOf(values: Iterable<string>): Secrets {
  const secrets = createSecrets()
  secrets.add(values)
  return secrets
}

/** The same log; nothing that is secret at the time of writing gets into it. */
export const hidingLog = (log: Log, { hide }: Pick<Secrets, 'hide'>): Log => ({
  info: (line) => log.info(hide(line)),
  notice: (line) => log.notice(hide(line)),
  warning: (line, at) => log.warning(hide(line), at),
  error: (line) => log.error(hide(line)),
  debug: (line) => log.debug(hide(line)),
  group: (title, work) => log.group(hide(title), work),
  about: (subject) => hidingLog(log.about(subject), { hide }),
})

/** A value, and each of its lines, in the spellings in which programs print them. */
function spellings(value: string): string[] {
  const whole = withoutControls(value).trim()
  return [whole, ...value.split(/\r?\n/u)]
    .map((part) => withoutControls(part).trim())
    .filter((part) => part.length >= shortestSecret)
    .flatMap((part) => {
      const bytes = Buffer.from(part === whole ? value : part)
      const asForm = new URLSearchParams([['', part]]).toString().slice(1)
      const asJson = JSON.stringify(part).slice(1, -1)
      // An explanation has its white space collapsed.
      return [
        part,
        part.replace(/\s+/gu, ' '),
        asJson,
        encodeURIComponent(part),
        asForm,
        bytes.toString('base64'),
        bytes.toString('base64url'),
      ]
    })
}

const without = (text: string, secret: string): string =>
  secret.length >= wordLike
    ? text.replaceAll(secret, mask)
    : text.replaceAll(new RegExp(`(?<![\\p{L}\\p{N}])${escaped(secret)}(?![\\p{L}\\p{N}])`, 'gu'), mask)

/** A text that was cut in the middle of a secret still shows how it begins. */
function withoutBeginnings(text: string, secrets: readonly string[]): string {
  if (!text.includes(ellipsis)) return text
  return text
    .split(ellipsis)
    .map((part, index, parts) => (index === parts.length - 1 ? part : withoutBeginning(part, secrets)))
    .join(ellipsis)
}

function withoutBeginning(text: string, secrets: readonly string[]): string {
  const shown = Math.max(0, ...secrets.map((secret) => shownOf(secret, text)))
  return shown === 0 ? text : `${text.slice(0, -shown)}${mask}`
}

/** How many of a secret's first characters end the text. */
function shownOf(secret: string, text: string): number {
  for (let length = Math.min(secret.length, text.length); length >= shortestSecret; length -= 1) {
    if (text.endsWith(secret.slice(0, length))) return length
  }
  return 0
}

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`)

/** `NAME=…`, `"NAME": …`, `NAME: …` and the like. */
const assignmentTo = (names: readonly string[]): RegExp =>
  new RegExp(`((?<![\\p{L}\\p{N}_])(?:${names.join('|')})\\\\?["']?\\s*(?:=>|[:=])\\s*)[^\\r\\n]*[^\\s]`, 'gu')
