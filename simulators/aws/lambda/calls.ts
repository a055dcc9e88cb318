import { randomUUID } from 'node:crypto'
import type { ContainerRequest } from '../../container/types.ts'
import { environmentOf } from './environments.ts'
import type { Outcome } from './problems.ts'
import { type Cloud, type LambdaFunction, now, type Version } from './records.ts'

export interface Called {
  readonly requestId: string
  readonly outcome: Outcome
  /** What the log got for this call. */
  readonly lines: readonly string[]
}

/** One call of a version, with its lines in the log. */
export async function callVersion(
  cloud: Cloud,
  { found, version }: { readonly found: LambdaFunction; readonly version: Version },
  request: ContainerRequest,
): Promise<Called> {
  const requestId = randomUUID()
  const { log, answer } = environmentOf(cloud, found, version)
  const begun = now(cloud)
  const start = `START RequestId: ${requestId} Version: ${version.name}`
  log.write([start])
  const outcome = await answer(request)
  const lines = [...problemLines(requestId, outcome), ...endLines({ requestId, version, took: now(cloud) - begun })]
  log.write(lines)
  return { requestId, outcome, lines: [start, ...lines] }
}

const problemLines = (requestId: string, outcome: Outcome): readonly string[] =>
  'problem' in outcome ? [`RequestId: ${requestId} ${outcome.problem.text}`, outcome.problem.type] : []

interface Ended {
  readonly requestId: string
  readonly version: Version
  /** ms */
  readonly took: number
}

const endLines = ({ requestId, version, took }: Ended): readonly string[] => [
  `END RequestId: ${requestId}`,
  `REPORT RequestId: ${requestId}\tDuration: ${took.toFixed(2)} ms\tBilled Duration: ${Math.ceil(took)} ms\tMemory Size: ${version.settings.MemorySize} MB\tMax Memory Used: ${Math.ceil(version.settings.MemorySize / 2)} MB`,
]
