import type { Context } from '../../../core/context.ts'
import { endedByItself, hintAfterEnd } from '../../../core/last-error.ts'
import { type KnownCause, wrongListening } from '../../../core/listening.ts'
import type { Explanation } from '../../../core/target.ts'

interface Failure {
  readonly reason: string
  /** Of the container. */
  readonly said: readonly string[]
  /** Of App Runner, about the deployment. */
  readonly events: readonly string[]
  readonly links: Explanation['links']
}

interface Cause {
  readonly said: RegExp
  /** `said` is what the container said. */
  readonly cause: (found: RegExpExecArray, said: readonly string[]) => string
  readonly hint: string
}

/** By what the container said. */
const containerCauses: readonly Cause[] = [
  {
    said: /exec format error/i,
    cause: () => 'the image is for another architecture: its program cannot be executed on linux/amd64',
    hint: 'Build for linux/amd64, e.g. `docker buildx build --platform linux/amd64,linux/arm64`.',
  },
  {
    said: /executable file not found|(?:exec|start|entrypoint|command)\b.*no such file or directory/i,
    cause: () => 'the container’s command was not found in the image',
    hint: 'Check ENTRYPOINT and CMD of the image, and the service’s start command.',
  },
]

/** By App Runner's own lines in the service's log (November 2026). */
const eventCauses: readonly Cause[] = [
  {
    said: /Instance role (\S+) is not authorized to perform ([\w:]+) on (\S+?)\.?$/,
    cause: ([, role, action, resource]) => `the instance role ${role} lacks ${action} on ${resource}`,
    hint: 'Add it to the instance role’s policy; a secret with a key of its own needs kms:Decrypt as well.',
  },
  {
    said: /Resource (\S+) referenced as a runtime environment secret was not found/,
    cause: ([, resource]) => `the secret ${resource} was not found`,
    hint: 'Check that it is there, in the region of the service, and that the version that is named still exists.',
  },
  {
    said: /Container exit code: (\d+)/,
    cause: ([, code], said) => endedByItself(code, said),
    hint: hintAfterEnd,
  },
  {
    said: /Failed to pull your application image/,
    cause: () => 'the access role may not pull the image',
    hint: 'It has to trust build.apprunner.amazonaws.com and to have the policy AWSAppRunnerServicePolicyForECRAccess.',
  },
  {
    said: /Failed to copy the image/,
    cause: () => 'App Runner could not take the image over from its registry',
    hint: 'Check that the image is still there, and built for linux/amd64.',
  },
  {
    said: /Health check failed on protocol `TCP` \[Port: '(\d+)'\]/,
    cause: ([, port]) => `nothing answered on port ${port}`,
    hint: 'The container must listen on 0.0.0.0 at the port in $PORT; check `port` and the log lines.',
  },
  {
    said: /Health check failed on protocol `HTTP` \[Path: '([^']*)'\], \[Port: '(\d+)'\]/,
    cause: ([, path, port]) => `the health check of ${path} on port ${port} failed`,
    hint: 'It wants a status of 200 to 399 in time; check the path, `port` and the log lines.',
  },
]

/** The cause first: what the container said weighs more than App Runner's general words. */
export function explainFailure({ reason, said, events, links }: Failure): Explanation {
  const known = causeOf({ said, events })
  return {
    reason: known === undefined ? reason : `${known.cause} (${reason})`,
    logLines: said.length > 0 ? said : events,
    links,
    ...(known === undefined ? {} : { hint: known.hint }),
  }
}

const causeOf = ({ said, events }: Told): KnownCause | undefined =>
  found(containerCauses, said, said) ?? wrongPort(events, said) ?? found(eventCauses, events, said)

/** The first cause that any line tells, by the last line that tells it. */
function found(causes: readonly Cause[], lines: readonly string[], said: readonly string[]): KnownCause | undefined {
  for (const { said: pattern, cause, hint } of causes) {
    const match = lines.map((line) => pattern.exec(line)).findLast((each) => each !== null)
    if (match) return { cause: cause(match, said), hint }
  }
  return undefined
}

function wrongPort(events: readonly string[], said: readonly string[]): KnownCause | undefined {
  const asked = events.flatMap((line) => /Health check failed on .*\[Port: '(\d+)'\]/.exec(line)?.[1] ?? []).at(-1)
  return asked === undefined ? undefined : wrongListening(said, { name: 'App Runner', port: Number(asked) })
}

export interface Line {
  readonly stream: string
  readonly text: string
}

/** Lines of a log group, oldest first; `undefined` when they may not be read. */
export type LineReader = (group: 'application' | 'service', context: Context) => Promise<readonly Line[] | undefined>

/** CloudWatch shows a line up to half a minute after it was written, ms. */
const latest = 30_000
const pause = 2_000
/** A deployment that never started a container has nothing of its own to say. */
const neverStarted = /Failed to (?:pull|copy)|runtime environment secret|Instance role \S+ is not authorized/

interface Told {
  readonly said: readonly string[]
  readonly events: readonly string[]
}

/** `fresh`: it failed a moment ago, so its lines are waited for, until they tell a cause and no more come. */
export async function readTold(read: LineReader, { fresh }: { fresh: boolean }, context: Context): Promise<Told> {
  const start = context.clock.now()
  for (let known = -1; ; ) {
    const [application, service] = await Promise.all([read('application', context), read('service', context)])
    const events = (service ?? []).map(({ text }) => text.replace(/^\[AppRunner\] /, ''))
    const told = { said: ofLastContainer(application ?? []), events }
    const count = told.said.length + events.length
    const unread = application === undefined && service === undefined
    if (!fresh || unread || (isComplete(told) && count === known)) return told
    if (context.clock.now() - start > latest) return told
    known = count
    await context.clock.sleep(pause, context.signal)
  }
}

const isComplete = (told: Told): boolean =>
  causeOf(told) !== undefined && (told.said.length > 0 || told.events.some((line) => neverStarted.test(line)))

/** The old version writes into the same group: of several instances the one that began last is the new one. */
function ofLastContainer(lines: readonly Line[]): string[] {
  const streams = [...new Set(lines.map(({ stream }) => stream))]
  const last = streams.at(-1)
  return lines.filter(({ stream }) => stream === last).map(({ text }) => text)
}
