import {
  paginateListSecrets,
  paginateListSecretVersionIds,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager'
import { paginateDescribeParameters, SSMClient } from '@aws-sdk/client-ssm'
import type { Clouds } from '../../../simulators/clouds.ts'
import type { Check } from '../client.ts'
import { finds, names, type Settings, site } from './pages.ts'

export async function referencePages({ aws }: Clouds, settings: Settings): Promise<Check[]> {
  for (const name of names) {
    aws.admin.putSecret(site, name, 'value')
    aws.admin.putParameter(site, `/pages/${name}`, 'value')
  }
  const paging = { pageSize: 1 }
  for (const version of ['second', 'third']) aws.admin.putSecret(site, 'first', version)
  const client = new SecretsManagerClient(settings)
  const secrets = paginateListSecrets({ ...paging, client }, {})
  const current = { SecretId: 'first', IncludeDeprecated: true }
  const versions = paginateListSecretVersionIds({ ...paging, client }, current)
  const parameters = paginateDescribeParameters({ ...paging, client: new SSMClient(settings) }, {})
  return [
    await finds('Secrets Manager: secrets', names, secrets, (page) => page.SecretList?.map((each) => each.Name)),
    await finds('Secrets Manager: versions', ['AWSCURRENT', 'AWSPREVIOUS', undefined], versions, (page) =>
      page.Versions?.map((each) => each.VersionStages?.[0]),
    ),
    await finds(
      'Parameter Store: parameters',
      names.map((name) => `/pages/${name}`),
      parameters,
      (page) => page.Parameters?.map((each) => each.Name),
    ),
  ]
}
