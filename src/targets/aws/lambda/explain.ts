import type { Context } from '../../../core/context.ts'
import { endedByItself, hintAfterEnd } from '../../../core/last-error.ts'
import type { KnownCause } from '../../../core/listening.ts'
import type { Explanation } from '../../../core/target.ts'
import { extensionFailed, extensionIn, unheardIn } from './adapter-lines.ts'

export interface Line {
  readonly stream: string
  readonly text: string
}

/** How a container gets an adapter: https://github.com/aws/aws-lambda-web-adapter (November 2026). */
export const adapterLine =
  'COPY --from=public.ecr.aws/awsguru/aws-lambda-adapter:1.0.0 /lambda-adapter /opt/extensions/lambda-adapter'

interface Failure extends Explanation {
  /** Where the adapter asks, by the function's variables; those of the image count too. */
  readonly port: number
}

interface Cause extends KnownCause {
  readonly said: RegExp
  /** By what the container said, where it said more. */
  readonly closer?: (failure: Failure) => KnownCause | undefined
  /** Lambda's own words add nothing to it. */
  readonly isWhole?: true
}

/** By Lambda's own words and the container's (November 2026). */
const causes: readonly Cause[] = [
  {
    said: /exec format error/i,
    cause: 'the image is for another architecture: its program cannot be executed',
    hint: 'Build for the function’s architecture (aws-architecture): linux/amd64 is x86_64, linux/arm64 is arm64.',
  },
  {
    said: /\bExtension\.(?:Crash|ExitError|InitError|LaunchError)\b/,
    ...extensionFailed,
    closer: extensionIn,
  },
  {
    said: /Runtime\.InvalidEntrypoint|executable file not found|(?:exec|start|entrypoint|command)\b.*no such file or directory/i,
    cause: 'the container’s command was not found in the image',
    hint: 'Check ENTRYPOINT and CMD of the image.',
  },
  {
    said: /OutOfMemory|signal: killed/i,
    cause: 'the container ran out of memory',
    hint: 'Raise `memory`.',
  },
  {
    said: /Runtime\.ExitError|Runtime exited/,
    cause: endedByItself(undefined, []),
    hint: hintAfterEnd,
    closer: exitIn,
    isWhole: true,
  },
  {
    said: /Sandbox\.Timedout|Task timed out|did not answer a call/,
    cause: 'the container did not answer in the function’s time',
    hint: `With Lambda Web Adapter the server has to answer below 500 at / first, or at AWS_LWA_READINESS_CHECK_PATH: see its lines, or raise \`timeout\` where it only takes long. Without the adapter a web server never asks Lambda for work; it is one line of the Dockerfile: \`${adapterLine}\`.`,
    closer: unheardIn,
  },
  {
    said: /ImageAccessDenied|permission to access the ECR image/,
    cause: 'Lambda may not pull the image',
    hint: 'The policy of the repository has to let lambda.amazonaws.com do ecr:BatchGetImage and ecr:GetDownloadUrlForLayer.',
  },
  {
    said: /cannot be assumed by Lambda|InsufficientRolePermissions/,
    cause: 'the role cannot be assumed by Lambda',
    hint: 'It has to trust lambda.amazonaws.com (sts:AssumeRole).',
  },
]

/** The cause first: what the container said weighs more than Lambda's general words. */
export function explainFailure(failure: Failure): Explanation {
  const { reason, logLines, links } = failure
  const told = causes.find(({ said }) => said.test(reason))
  const found = told ?? causes.find(({ said }) => logLines.some((line) => said.test(line)))
  const known = found?.closer?.(failure) ?? found
  const words = told?.isWhole === true ? '' : ` (${reason})`
  return {
    reason: known === undefined ? reason : `${known.cause}${words}`,
    logLines,
    links,
    ...(known === undefined ? {} : { hint: known.hint }),
  }
}

/** Lambda repeats among the lines how it ended. */
function exitIn({ reason, logLines }: Failure): KnownCause {
  const code = /exit status (\d+)/.exec([reason, ...logLines].join('\n'))?.[1]
  const own = logLines.filter((line) => !/^(RequestId: |Runtime\.)/.test(line))
  return { cause: endedByItself(code, own), hint: hintAfterEnd }
}

/**
 * https://awslabs.github.io/aws-lambda-web-adapter/configuration/readiness-check.html (November 2026); `READINESS_CHECK_PORT` is its older
 * name, which counts until the adapter's version 2.
 */
export function portOf(env: Readonly<Record<string, string>>): number {
  const { AWS_LWA_READINESS_CHECK_PORT: check, READINESS_CHECK_PORT: older, AWS_LWA_PORT: traffic, PORT: port } = env
  return Number(check ?? older ?? traffic ?? port ?? '8080')
}

/** Reads once; `undefined` when the lines may not be read. */
export type LineReader = (context: Context) => Promise<readonly Line[] | undefined>

/** CloudWatch shows a line up to half a minute after it was written, ms. */
const latest = 30_000
const pause = 2_000

/** What Lambda writes of each call. */
const ownWords = /^(START|END|REPORT|INIT_START|INIT_REPORT|EXTENSION)\b/

/** The lines of one version, oldest first; its name is in those of its streams. `fresh`: they are waited for, until no more come. */
export async function linesOf(
  version: string | undefined,
  read: LineReader,
  { fresh }: { readonly fresh: boolean },
  context: Context,
): Promise<readonly string[]> {
  const start = context.clock.now()
  for (let known = -1; ; ) {
    const all = await read(context)
    const lines = (all ?? [])
      .filter(({ stream }) => version === undefined || stream.includes(`[${version}]`))
      .map(({ text }) => text)
      .filter((text) => !ownWords.test(text))
    const isComplete = lines.length > 0 && lines.length === known
    if (!fresh || all === undefined || isComplete || context.clock.now() - start > latest) return lines
    known = lines.length
    await context.clock.sleep(pause, context.signal)
  }
}
