import type { Report, TargetReport } from './report.ts'

/** The action's outputs, by their names in `action.yml`; what is not known is not set. */
export interface Outputs extends Readonly<Record<string, string | undefined>> {
  readonly outcome: string
  readonly url?: string
  readonly 'gcp-url'?: string
  /** `host/repository@sha256:…` */
  readonly image?: string
  readonly digest?: string
  readonly 'release-id'?: string
  /** JSON: target key → outcome, revision, digest, url, console, proof, reason. */
  readonly targets: string
  /** Path of the JSON report. */
  readonly report?: string
}

/** `url` is that of the first target that has one. A job's outputs hold 1 MB, so log lines stay in the report. */
export function outputsOf(report: Report, path: string | undefined): Outputs {
  const { outcome, targets, unit, release } = report
  const url = targets.find((target) => target.url !== undefined)?.url
  const gcpUrl = targets.find(({ id, url }) => id.cloud === 'gcp' && url !== undefined)?.url
  return {
    outcome,
    ...(url === undefined ? {} : { url }),
    ...(gcpUrl === undefined ? {} : { 'gcp-url': gcpUrl }),
    ...(unit === undefined ? {} : { image: `${unit.image}@${unit.digest}`, digest: unit.digest }),
    ...(release === undefined ? {} : { 'release-id': release.id }),
    targets: JSON.stringify(Object.fromEntries(targets.map((target) => [target.key, brief(target)]))),
    ...(path === undefined ? {} : { report: path }),
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
