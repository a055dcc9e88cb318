import { dirname } from 'node:path/posix'
import type { SecretReference } from '../core/unit.ts'
import { variableProblem } from './cloud-run.ts'
import { type Parsed, quoted } from './parsed.ts'

const resource =
  /^(projects\/[^/\s]+\/secrets\/)?([A-Za-z0-9_-]{1,255})(?:(?::|\/versions\/)(latest|\d+|[A-Za-z][A-Za-z0-9_-]{0,62}))?$/

/** `secret`, `secret:3`, `projects/P/secrets/secret:latest`, `projects/P/secrets/secret/versions/3`. */
export function parseGoogleSecret(target: string, text: string): Parsed<SecretReference> {
  const problem = target.startsWith('/') ? fileProblem(target) : variableProblem(target)
  if (problem !== undefined) return { problem }
  const [match, project = '', secret, version = 'latest'] = resource.exec(text.trim()) ?? []
  if (match === undefined) {
    return {
      problem: `${target} must name a secret (secret, secret:version, or projects/P/secrets/secret:version), not its value`,
    }
  }
  return { value: { target, secret: `${project}${secret}`, version } }
}

function fileProblem(path: string): string | undefined {
  if (/^(\/[^/\s]+){2,}$/.test(path) && !/\/\.\.?(\/|$)/.test(path)) return undefined
  return `${quoted(path)} cannot be a secret's file (an absolute path with a folder of its own, such as /secrets/key)`
}

/** A folder of secrets is one volume, and a volume holds one secret: https://docs.cloud.google.com/run/docs/configuring/services/secrets (November 2026). */
export function folderProblems(secrets: readonly SecretReference[]): string[] {
  const files = secrets.filter(({ target }) => target.startsWith('/'))
  return files.flatMap(({ target, secret }, index) => {
    const earlier = files
      .slice(0, index)
      .find((other) => dirname(other.target) === dirname(target) && other.secret !== secret)
    return earlier === undefined
      ? []
      : [
          `${target} and ${earlier.target} lie in one folder, and Cloud Run allows one secret in a folder; give each its own`,
        ]
  })
}
