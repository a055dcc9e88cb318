import { DescribeParametersCommand, type ParameterMetadata, SSMClient } from '@aws-sdk/client-ssm'
import type { Context } from '../core/context.ts'
import { isCloudError, TandemError } from '../core/errors.ts'
import { readAws } from './call.ts'
import type { AwsConnection } from './connection.ts'
import { regionOf } from './reference-region.ts'
import type { SecretName } from './secret-name.ts'
import type { ResolvedReference } from './secret-references.ts'

export interface Parameters {
  resolve(name: SecretName, context: Context): Promise<ResolvedReference>
}

/** Parameters of the Parameter Store. App Runner takes no version of one, so that it is always left at its latest. */
export function createParameters(connection: AwsConnection): Parameters {
  return {
    resolve: async (name, context) => {
      if (name.version !== 'latest') throw versioned(name)
      const region = regionOf(name.id) ?? connection.region
      const client = new SSMClient({ ...connection.clientConfig, region })
      try {
        const found = await find(client, name.id, context)
        if (found === undefined) throw missing(name, region)
        if (found.ARN !== undefined && name.id.startsWith('arn:') && found.ARN !== name.id) throw foreign(name)
        return left(name, found.ARN)
      } catch (error) {
        // A name of the service's own region serves as well: https://docs.aws.amazon.com/apprunner/latest/api/API_ImageConfiguration.html (November 2026).
        if (isCloudError(error, 'denied')) return left(name, undefined, ` (${error.message})`)
        throw error
      }
    },
  }
}

/** Pages of a search may be empty while it goes on. */
const maxPages = 10

async function find(client: SSMClient, id: string, context: Context): Promise<ParameterMetadata | undefined> {
  const Values = spellings(id)
  for (let page = 1, NextToken: string | undefined; page <= maxPages; page++) {
    const command = new DescribeParametersCommand({
      ParameterFilters: [{ Key: 'Name', Option: 'Equals', Values }],
      ...(NextToken === undefined ? {} : { NextToken }),
    })
    const reply = await readAws('ssm.DescribeParameters', context, (options) => client.send(command, options))
    const [found] = reply.Parameters ?? []
    if (found !== undefined) return found
    NextToken = reply.NextToken
    if (NextToken === undefined) return undefined
  }
  return undefined
}

/** `arn:…:parameter/key` is the ARN of `key` as of `/key`; what has levels begins with a slash. */
function spellings(id: string): string[] {
  const path = id.replace(/^arn:.*:parameter/, '').replace(/^\//, '')
  return path.includes('/') ? [`/${path}`] : [path, `/${path}`]
}

const left = ({ id }: SecretName, arn: string | undefined, unseen = ''): ResolvedReference => ({
  kind: 'left',
  arn: arn ?? id,
  why: `the parameter ${id} is left at latest, an undo will not bring its present value back: App Runner takes no version of one${unseen}`,
})

const versioned = ({ id, version }: SecretName) =>
  new TandemError('input', `version ${version} of the parameter ${id} cannot be used: App Runner takes the latest`, {
    hint: 'Leave the version out, or keep what has to stay the same in Secrets Manager.',
  })

const missing = ({ id }: SecretName, region: string) =>
  new TandemError('input', `the parameter ${id} does not exist in ${region}`, {
    hint: `aws ssm describe-parameters --region ${region} shows what there is.`,
  })

const foreign = ({ id }: SecretName) =>
  new TandemError(
    'input',
    `the parameter ${id} is of another account: App Runner takes those of the service's own alone`,
    {
      hint: "Copy it to the service's account, or keep it in Secrets Manager, whose secrets can be shared.",
    },
  )
