import type { Cloud } from '../core/target.ts'
import type { Report, TargetReport } from './report.ts'

/** The action's outputs, by their names in `action.yml`; what is not known is not set. */
export interface Outputs extends Readonly<Record<string, string | undefined>> {
  readonly outcome: string
  /** The address on Google Cloud where there is one, else on AWS. */
  readonly url?: string
  readonly 'gcp-url'?: string
  readonly 'gcp-revision'?: string
  readonly 'aws-url'?: string
  readonly 'aws-revision'?: string
  /** `host/repository@sha256:…` */
  readonly image?: string
  readonly digest?: string
  /** `host/repository:tag`, one a line: every name that the image has now. */
  readonly tags?: string
  readonly 'release-id'?: string
  /** JSON: target key → outcome, revision, digest, url, console, proof, reason. */
  readonly targets: string
  /** Path of the JSON report. */
  readonly report?: string
}

/** Of several targets of a cloud the first that has it is named. A job's outputs hold 1 MB, so log lines stay in the report. */
export function outputsOf(report: Report, path: string | undefined): Outputs {
  const { outcome, targets, unit, release } = report
  const [gcp, aws] = [ofCloud(targets, 'gcp'), ofCloud(targets, 'aws')]
  const url = gcp.url ?? aws.url
  const names = unit === undefined ? [] : namesOf(unit)
  return {
    outcome,
    ...(url === undefined ? {} : { url }),
    ...(gcp.url === undefined ? {} : { 'gcp-url': gcp.url }),
    ...(gcp.revision === undefined ? {} : { 'gcp-revision': gcp.revision }),
    ...(aws.url === undefined ? {} : { 'aws-url': aws.url }),
    ...(aws.revision === undefined ? {} : { 'aws-revision': aws.revision }),
    ...(unit === undefined ? {} : { image: `${unit.image}@${unit.digest}`, digest: unit.digest }),
    ...(names.length === 0 ? {} : { tags: names.join('\n') }),
    ...(release === undefined ? {} : { 'release-id': release.id }),
    targets: JSON.stringify(Object.fromEntries(targets.map((target) => [target.key, brief(target)]))),
    ...(path === undefined ? {} : { report: path }),
  }
}

const namesOf = ({ deliveries = [], movedTags = [] }: NonNullable<Report['unit']>): string[] => [
  ...deliveries.flatMap(({ repository, tags }) => tags.map((tag) => `${repository}:${tag}`)),
  ...movedTags.flatMap(({ repository, tag, state }) =>
    state === 'moved' || state === 'unchanged' ? [`${repository}:${tag}`] : [],
  ),
]

function ofCloud(targets: readonly TargetReport[], cloud: Cloud) {
  const there = targets.filter(({ id }) => id.cloud === cloud)
  return {
    url: there.find(({ url }) => url !== undefined)?.url,
    revision: there.find(({ revision }) => revision !== undefined)?.revision,
  }
}

/** Members that are `undefined` are left out of the JSON. */
const brief = ({ outcome, revision, digest, url, consoleUrl, proof, problem }: TargetReport) => ({
  outcome,
  revision,
  digest,
  url,
  consoleUrl,
  proof,
  reason: problem?.reason,
})
