import { dirname } from 'node:path/posix'
import type { SecretReference } from '../core/unit.ts'
import { variableProblems } from './cloud-run.ts'
import type { TextMap } from './mapping.ts'
import { type Finding, unfit, wrong } from './naming.ts'
import { type Parsed, quoted } from './parsed.ts'
import { eachEntry } from './service-settings.ts'

const resource =
  /^(projects\/[^/\s]+\/secrets\/)?([A-Za-z0-9_-]{1,255})(?:(?::|\/versions\/)(latest|\d+|[A-Za-z][A-Za-z0-9_-]{0,62}))?$/

/** What is wrong with the references, each with what it is for. */
export function secretProblems(secrets: TextMap = {}): Finding[] {
  const wrongOnes = eachEntry(secrets, (target, text) => {
    const targets = target.startsWith('/')
      ? wrong('secrets', fileProblem(target), target)
      : variableProblems('secrets', target)
    const parsed = parseGoogleSecret(target, text)
    return targets.length === 0 && 'problem' in parsed ? unfit('secrets', parsed.problem, target) : targets
  })
  return [...wrongOnes, ...folderProblems(secretReferences(secrets))]
}

export const secretReferences = (secrets: TextMap): SecretReference[] =>
  Object.entries(secrets).flatMap(([target, text]) => {
    const parsed = parseGoogleSecret(target, text)
    return 'value' in parsed ? [parsed.value] : []
  })

/** `secret`, `secret:3`, `projects/P/secrets/secret:latest`, `projects/P/secrets/secret/versions/3`. */
function parseGoogleSecret(target: string, text: string): Parsed<SecretReference> {
  const [match, project = '', secret, version = 'latest'] = resource.exec(text.trim()) ?? []
  if (match === undefined) {
    return {
      problem: `${target} must name a secret of Google Cloud (secret, secret:version, or projects/P/secrets/secret:version), not its value`,
    }
  }
  return { value: { target, secret: `${project}${secret}`, version } }
}

function fileProblem(path: string): string | undefined {
  if (/^(\/[^/\s]+){2,}$/.test(path) && !/\/\.\.?(\/|$)/.test(path)) return undefined
  return `${quoted(path)} cannot be a secret's file (an absolute path with a folder of its own, such as /secrets/key)`
}

/** A folder of secrets is one volume, and a volume holds one secret: https://docs.cloud.google.com/run/docs/configuring/services/secrets (November 2026). */
function folderProblems(secrets: readonly SecretReference[]): Finding[] {
  const files = secrets.filter(({ target }) => target.startsWith('/'))
  return files.flatMap(({ target, secret }, index) => {
    const earlier = files
      .slice(0, index)
      .find((other) => dirname(other.target) === dirname(target) && other.secret !== secret)
    if (earlier === undefined) return []
    return unfit(
      'secrets',
      `${target} and ${earlier.target} lie in one folder, and Cloud Run allows one secret in a folder; give each its own`,
      target,
    )
  })
}
