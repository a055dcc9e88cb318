/** ECR's own API; its Docker API is `simulators/registry/ecr.ts`. */
import type { Reply, Simulator } from '../../kernel/types.ts'
import { ecrHost } from '../../registry/ecr.ts'
import { type Asked, createJsonApi, ok, textsOf } from '../json-api.ts'
import { type EcrParts, model } from './asked.ts'
import { imageOperations } from './image-operations.ts'
import { repositoryOperations } from './repository-operations.ts'

export function createEcrApi(parts: EcrParts): Simulator {
  return createJsonApi(parts.state, {
    name: 'ecr',
    endpoint: 'api.ecr',
    model,
    invalid: 'InvalidParameterException',
    invalidText,
    operations: {
      ...repositoryOperations(parts),
      ...imageOperations(parts),
      GetAuthorizationToken: (asked) => getToken(parts, asked),
      DescribeRegistry: (asked) => describeRegistry(parts, asked),
    },
    reset: () => parts.repositories.clear(),
  })
}

/** guess: ECR words it in its own way, and tells of the first violation alone. */
function invalidText([first = '']: readonly string[]): string {
  const [, at = '', constraint = ''] = /at '([^']+)' failed to satisfy constraint: (.*)$/s.exec(first) ?? []
  const pattern = /^Member must satisfy regular expression pattern: (.*)$/s.exec(constraint)?.[1]
  const told =
    pattern === undefined ? constraint.replace(/^Member /, '') : `must satisfy regular expression '${pattern}'`
  return `Invalid parameter at '${at}' failed to satisfy constraint: '${told}'`
}

// An account without any repository is answered too.
function getToken({ state, tokens }: EcrParts, asked: Asked): Reply {
  const denied = state.permit(asked.caller, { action: 'ecr:GetAuthorizationToken', resource: '*' })
  if (denied) return denied
  const accounts = textsOf(asked.input, 'registryIds')
  const authorizationData = (accounts.length > 0 ? accounts : [asked.account]).map((account) => {
    const { password, expires } = tokens.issue(asked.caller)
    return {
      authorizationToken: Buffer.from(`AWS:${password}`).toString('base64'),
      expiresAt: expires / 1000,
      proxyEndpoint: `https://${ecrHost({ account, region: asked.region })}`,
    }
  })
  return ok({ authorizationData })
}

function describeRegistry({ state }: EcrParts, asked: Asked): Reply {
  const denied = state.permit(asked.caller, { action: 'ecr:DescribeRegistry', resource: '*' })
  return denied ?? ok({ registryId: asked.account, replicationConfiguration: { rules: [] } })
}
