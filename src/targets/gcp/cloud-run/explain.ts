import type { Context } from '../../../core/context.ts'
import type { Explanation } from '../../../core/target.ts'

interface Failure {
  readonly reason: string
  readonly logLines: readonly string[]
  readonly logsUrl: string
}

/** Causes that Cloud Run reports as something else, recognised by what the container said. */
const causes: readonly { readonly said: RegExp; readonly cause: string; readonly hint: string }[] = [
  {
    said: /exec format error/i,
    cause: 'the image is for another architecture: its program cannot be executed on linux/amd64',
    hint: 'Build for linux/amd64, e.g. `docker buildx build --platform linux/amd64,linux/arm64`.',
  },
  {
    said: /executable file not found|(?:exec|start|entrypoint|command)\b.*no such file or directory/i,
    cause: 'the container’s command was not found in the image',
    hint: 'Check ENTRYPOINT and CMD of the image.',
  },
  {
    said: /Container called exit\(\d+\)/,
    cause: 'the container ended by itself instead of listening',
    hint: 'Its last lines say why. It must stay up and listen on 0.0.0.0 at the port in $PORT.',
  },
]

const hints: readonly { readonly reason: RegExp; readonly hint: string }[] = [
  {
    reason: /failed to start and listen on the port/i,
    hint: 'The container must listen on 0.0.0.0 at the port in $PORT; check `port` and the log lines.',
  },
  { reason: /secret/i, hint: 'Grant the runtime service account roles/secretmanager.secretAccessor on the secret.' },
  { reason: /image.*not found|manifest/i, hint: 'Check that the image is still in its registry.' },
]

/** The cause first: what the container said weighs more than Cloud Run's general text about ports. */
export function explainFailure({ reason, logLines, logsUrl }: Failure): Explanation {
  const known = causes.find(({ said }) => logLines.some((line) => said.test(line))) ?? wrongPort(reason, logLines)
  const hint = known?.hint ?? hints.find((each) => each.reason.test(reason))?.hint
  return {
    reason: known === undefined ? brief(reason) : `${known.cause} (Cloud Run says: ${brief(reason)})`,
    logLines,
    links: [{ title: 'Logs', url: logsUrl }],
    ...(hint === undefined ? {} : { hint }),
  }
}

/** Programs like to say where they listen. */
function wrongPort(reason: string, logLines: readonly string[]): { cause: string; hint: string } | undefined {
  const asked = /PORT=(\d+)/.exec(reason)?.[1]
  const said = logLines.flatMap((line) => /\blistening (?:on|at)\b.*?\b(\d{2,5})\b(?!\.)/i.exec(line)?.[1] ?? []).at(-1)
  if (asked === undefined || said === undefined || said === asked) return undefined
  return {
    cause: `the container listens on port ${said}, and Cloud Run asks on ${asked}`,
    hint: `Set \`port: ${said}\`, or have it listen on the port in $PORT.`,
  }
}

/** Without what Cloud Run adds to every failure: guesses that fit all of them, and addresses that are linked anyway. */
const brief = (reason: string): string =>
  (reason.split(/\s*Logs URL:/u)[0] ?? reason)
    .replace(/ This can happen when the container port is misconfigured.*$/su, '')
    .trim()

/** Reads once; `undefined` when the lines may not be read. */
export type LineReader = (context: Context) => Promise<readonly string[] | undefined>

/** Cloud Logging shows an entry up to half a minute after it was written, and not in the order of writing, ms. */
const latest = 30_000
const pause = 2_000

/** Cloud Run's own words about a container that did not start: true, and not the cause. */
const ownWords = /^(Default )?STARTUP .*probe failed|^Container called exit\(/

/** The lines of a container that has failed a moment ago: waits for its first words, and until no more come. */
export async function awaitLines(read: LineReader, context: Context): Promise<readonly string[]> {
  const start = context.clock.now()
  for (let known: readonly string[] = []; ; ) {
    const lines = await read(context)
    const said = lines?.some((line) => !ownWords.test(line)) === true && lines.length === known.length
    if (lines === undefined || said || context.clock.now() - start > latest) return lines ?? known
    known = lines
    await context.clock.sleep(pause, context.signal)
  }
}
