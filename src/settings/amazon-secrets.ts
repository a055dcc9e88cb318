import { parseSecretName, writeSecretName } from '../aws/secret-name.ts'
import type { SecretReference } from '../core/unit.ts'
import type { TextMap } from './mapping.ts'
import { type Finding, unfit } from './naming.ts'
import type { Parsed } from './parsed.ts'
import { eachEntry } from './service-settings.ts'

interface SecretRules {
  readonly platform: string
  /** Why a container's variable cannot have this name. */
  readonly variableProblems: (map: 'secrets', name: string) => Finding[]
}

/** What is wrong with the references, each with what it is for. */
export const secretProblems = (secrets: TextMap | undefined, { platform, variableProblems }: SecretRules): Finding[] =>
  eachEntry(secrets, (target, text) => {
    if (target.startsWith('/'))
      return unfit('secrets', `${target} is a file, and ${platform} gives secrets as variables only`, target)
    const names = variableProblems('secrets', target)
    const parsed = parseAmazonSecret(target, text)
    return names.length === 0 && 'problem' in parsed ? unfit('secrets', parsed.problem, target) : names
  })

export const secretReferences = (secrets: TextMap): SecretReference[] =>
  Object.entries(secrets).flatMap(([target, text]) => {
    const parsed = parseAmazonSecret(target, text)
    return 'value' in parsed ? [parsed.value] : []
  })

const forms = 'secret, secret:version, ssm:/name of a parameter, or the ARN of either'

/** The problem does not show the text: it may be the secret itself. */
function parseAmazonSecret(target: string, text: string): Parsed<SecretReference> {
  const name = parseSecretName(text.trim())
  if (name === undefined) return { problem: `${target} must name a secret of AWS (${forms}), not its value` }
  if (/^projects\/[^/]+\/secrets\//.test(name.id))
    return { problem: `${target} names a secret of Google Cloud; on AWS it is ${forms}` }
  return { value: { target, secret: writeSecretName(name), version: name.version } }
}
