import { printable } from './printable.ts'

/** Python, Node, Java, .NET, Ruby, Go, Rust, shells, and loggers that write the level before the text. */
const errors: readonly RegExp[] = [
  /(?:^|[\s."'(])[A-Z][\w$]*(?:Error|Exception)\b(?: \[\w+\])?: *\S/,
  /\b[\w$.]*(?:Error|Exception): *\S/,
  /\([A-Z][\w:]*Error\)\s*$/,
  /^\s*(?:panic|fatal(?: error)?|error|critical|unhandled exception)\s*[:.]\s*\S/i,
  /\b(?:ERROR|FATAL|CRITICAL)\b\W+\S/,
  /\bpanicked at\b/,
  /^[\w/.-]*sh: .*: (?:not found|Permission denied)$/,
]

/** `postgres://shop:password@db` */
const password = /(?<=\/\/)[^\s/@]*:[^\s/@]*(?=@)/gu

/** Characters: of a line that are read, and shown. */
const legible = 1_000
const longest = 160

/** The last line that looks like an error, cut short, without passwords in addresses. Like all lines it may hold secrets: see `Secrets`. */
export function lastError(lines: readonly string[]): string | undefined {
  const line = lines
    .map((each) => each.slice(0, legible))
    .findLast((each) => !/^\s+at /.test(each) && errors.some((error) => error.test(each)))
  return line === undefined ? undefined : printable(line.replace(password, '***'), longest)
}

/** The same words on every platform: `the container ended by itself with exit code 1: KeyError: DATABASE_URL`. */
export function endedByItself(code: string | undefined, lines: readonly string[]): string {
  const error = lastError(lines)
  const ended = `the container ended by itself${code === undefined ? '' : ` with exit code ${code}`}`
  return error === undefined ? `${ended} instead of listening` : `${ended}: ${error}`
}

export const hintAfterEnd =
  'Its log says why; often it is a variable that is missing (`env`, `secrets`). It must stay up and listen at the port in $PORT.'
