// Custom domains, as far as they are shown: they are associated by the administrator alone.
// documented: shapes, and the states of an association (API reference of DescribeCustomDomains, botocore 1.43.11); a private service is reached
// by VPC ingress connections, of which there are none here. guess: a service's own address is what its domains lead to.
import { type Answer, type Asked, demand, page, serviceOf } from './asking.ts'

export const domainOperations: Readonly<Record<string, Answer>> = {
  DescribeCustomDomains: describeDomains,
  ListVpcIngressConnections: (asked) => {
    demand(asked, { action: 'apprunner:ListVpcIngressConnections', resource: '*' })
    return { VpcIngressConnectionSummaryList: [] }
  },
}

function describeDomains(asked: Asked): object {
  const { arn, host, domains } = serviceOf(asked, 'DescribeCustomDomains')
  const items = domains.map(({ name, www }) => ({ DomainName: name, EnableWWWSubdomain: www, Status: 'ACTIVE' }))
  return { DNSTarget: host, ServiceArn: arn, VpcDNSTargets: [], ...page(asked, { items, as: 'CustomDomains' }) }
}
