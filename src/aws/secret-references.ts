import type { Context } from '../core/context.ts'
import { TandemError } from '../core/errors.ts'
import type { SecretReference } from '../core/unit.ts'
import type { AwsConnection } from './connection.ts'
import { createParameters } from './parameters.ts'
import { createSecretVersions } from './secret-versions.ts'
import { parseSecretName } from './secret-name.ts'

export type ResolvedReference =
  | { readonly kind: 'pinned'; readonly arn: string }
  /** It brings whatever the secret is when it is read; `why` is a sentence for the plan. */
  | { readonly kind: 'left'; readonly arn: string; readonly why: string }

/** Reads what there is to know about secrets and parameters, never a value. */
export interface SecretReferences {
  /**
   * What App Runner takes as a `RuntimeEnvironmentSecrets` value, with the version that is the asked-for one now. A secret that cannot be used is
   * an error of the user's (`input`).
   */
  resolve(reference: SecretReference, context: Context): Promise<ResolvedReference>
}

export function createSecretReferences(connection: AwsConnection): SecretReferences {
  const secrets = createSecretVersions(connection)
  const parameters = createParameters(connection)
  return {
    resolve: async (reference, context) => {
      const name = parseSecretName(reference.secret)
      if (name === undefined) throw unreadable(reference)
      const version = reference.version === 'latest' ? name.version : reference.version
      return name.service === 'ssm'
        ? parameters.resolve({ ...name, version }, context)
        : secrets.resolve({ ...name, version }, context)
    },
  }
}

const unreadable = ({ target }: SecretReference) =>
  new TandemError('input', `${target} does not name a secret`, {
    hint: 'Name a secret of Secrets Manager (NAME, or its ARN) or a parameter (ssm:NAME, or its ARN).',
  })
