import type { Context } from '../../../core/context.ts'
import { endedByItself, hintAfterEnd } from '../../../core/last-error.ts'
import { type KnownCause, wrongListening } from '../../../core/listening.ts'
import type { Explanation } from '../../../core/target.ts'

interface Failure {
  readonly reason: string
  readonly logLines: readonly string[]
  readonly logsUrl: string
}

/** Causes that Cloud Run reports as something else, recognised by what the container said. */
const causes: readonly (KnownCause & { readonly said: RegExp })[] = [
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
]

/** A revision without its image, or a secret that it names, starts no container, which has nothing to say. */
const neverStarted = /secret|image.*not found|manifest/i

const hints: readonly { readonly reason: RegExp; readonly hint: string }[] = [
  {
    reason: /failed to start and listen on the port/i,
    hint: 'The container must listen on 0.0.0.0 at the port in $PORT: check `port` and the log lines. If it only takes long to start, give it time: `startup-probe: tcp` with `startup-probe-failure-threshold`.',
  },
  { reason: /secret/i, hint: 'Grant the runtime service account roles/secretmanager.secretAccessor on the secret.' },
  { reason: /image.*not found|manifest/i, hint: 'Check that the image is still in its registry.' },
]

/** The cause first: what the container said weighs more than Cloud Run's general text about ports. */
export function explainFailure({ reason, logLines, logsUrl }: Failure): Explanation {
  const known = causeOf(logLines, reason)
  const hint = known?.hint ?? hints.find((each) => each.reason.test(reason))?.hint
  return {
    reason: known === undefined ? brief(reason) : `${known.cause}${known.isEnd ? afterEnd(reason) : inWords(reason)}`,
    logLines,
    links: [{ title: 'Logs', url: logsUrl }],
    ...(hint === undefined ? {} : { hint }),
  }
}

interface ToldCause extends KnownCause {
  /** The container ended by itself. */
  readonly isEnd?: boolean
}

const causeOf = (logLines: readonly string[], reason: string): ToldCause | undefined =>
  causes.find(({ said }) => logLines.some((line) => said.test(line))) ??
  exitIn(logLines) ??
  wrongListening(logLines, { name: 'Cloud Run', port: portIn(reason) })

const inWords = (reason: string): string => ` (Cloud Run says: ${brief(reason)})`

/** Of a container that has ended Cloud Run says that nobody listens, which is no matter of ports. */
const afterEnd = (reason: string): string => (portIn(reason) === undefined ? inWords(reason) : '')

/** By the last one. */
function exitIn(logLines: readonly string[]): ToldCause | undefined {
  const code = logLines.flatMap((line) => /^Container called exit\((\d+)\)/.exec(line)?.[1] ?? []).at(-1)
  const own = logLines.filter((line) => !ownWords.test(line))
  return code === undefined ? undefined : { cause: endedByItself(code, own), hint: hintAfterEnd, isEnd: true }
}

/** Where Cloud Run has found nobody. */
function portIn(reason: string): number | undefined {
  const port = /PORT=(\d+)/.exec(reason)?.[1]
  return port === undefined ? undefined : Number(port)
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

/** The lines of a container that has failed a moment ago, for this reason: waits until they tell a cause, the container's own words among them, and no more come. */
export async function awaitLines(read: LineReader, reason: string, context: Context): Promise<readonly string[]> {
  const start = context.clock.now()
  for (let known: readonly string[] = []; ; ) {
    const lines = await read(context)
    if (lines === undefined || neverStarted.test(reason)) return lines ?? known
    if (isTold(lines, reason) && lines.length === known.length) return lines
    if (context.clock.now() - start > latest) return lines
    known = lines
    await context.clock.sleep(pause, context.signal)
  }
}

const isTold = (lines: readonly string[], reason: string): boolean =>
  lines.some((line) => !ownWords.test(line)) && causeOf(lines, reason) !== undefined
