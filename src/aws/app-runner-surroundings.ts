import {
  AppRunnerClient as SdkClient,
  type CustomDomain,
  DescribeCustomDomainsCommand,
  DescribeVpcConnectorCommand,
  ListVpcIngressConnectionsCommand,
} from '@aws-sdk/client-apprunner'
import type { Context } from '../core/context.ts'
import { pages } from './app-runner-pages.ts'
import { readAws } from './call.ts'
import type { AwsConnection } from './connection.ts'

/** What hangs on a service of App Runner and is no setting of it. Reads alone, asked again while that can help. */
export interface AppRunnerSurroundings {
  /** In the order in which App Runner lists them. */
  domains(arn: string, context: Context): Promise<readonly AppRunnerDomain[]>
  /** Where a VPC connector leads. */
  connector(arn: string, context: Context): Promise<VpcPlace>
  /** ARNs of the connections by which a private service is reached. */
  ingressConnections(arn: string, context: Context): Promise<readonly string[]>
  close(): void
}

/** A domain of the user's own that leads to the service. */
export interface AppRunnerDomain {
  readonly name: string
  /** Whether `www.` and the name lead there too. */
  readonly www: boolean
  /** `active`, `pending_certificate_dns_validation` … */
  readonly status: string
}

export interface VpcPlace {
  readonly subnets: readonly string[]
  readonly securityGroups: readonly string[]
}

export function createAppRunnerSurroundings({ clientConfig }: AwsConnection): AppRunnerSurroundings {
  const sdk = new SdkClient(clientConfig)
  return {
    domains: async (ServiceArn, context) => {
      const all = await pages(async (NextToken) => {
        const page = await readAws('apprunner.DescribeCustomDomains', context, (options) =>
          sdk.send(new DescribeCustomDomainsCommand({ ServiceArn, ...NextToken }), options),
        )
        return { items: page.CustomDomains ?? [], next: page.NextToken }
      })
      return all.map(readDomain)
    },
    connector: async (VpcConnectorArn, context) => {
      const { VpcConnector } = await readAws('apprunner.DescribeVpcConnector', context, (options) =>
        sdk.send(new DescribeVpcConnectorCommand({ VpcConnectorArn }), options),
      )
      return { subnets: VpcConnector?.Subnets ?? [], securityGroups: VpcConnector?.SecurityGroups ?? [] }
    },
    ingressConnections: async (ServiceArn, context) => {
      const all = await pages(async (NextToken) => {
        const page = await readAws('apprunner.ListVpcIngressConnections', context, (options) =>
          sdk.send(new ListVpcIngressConnectionsCommand({ Filter: { ServiceArn }, ...NextToken }), options),
        )
        return { items: page.VpcIngressConnectionSummaryList ?? [], next: page.NextToken }
      })
      return all.flatMap(({ VpcIngressConnectionArn }) => VpcIngressConnectionArn ?? [])
    },
    close: () => sdk.destroy(),
  }
}

const readDomain = ({ DomainName = '', EnableWWWSubdomain = false, Status }: CustomDomain): AppRunnerDomain => ({
  name: DomainName,
  www: EnableWWWSubdomain,
  status: Status ?? '',
})
